import type { Problem } from './shapes.ts';

/** What the server refused, in its words; the open pages hold it without the application. */
export class Refused extends Error {
  readonly problem: Problem;
  /** 0 when the server could not be reached at all. */
  readonly status: number;
  constructor(problem: Problem, status: number) {
    super(problem.message);
    this.problem = problem;
    this.status = status;
  }
}
