import type { ReactNode } from 'react';
import { formatCount, formatInstant } from '../text/format.ts';
import { useWords, type WordsOf } from '../text/words.ts';
import { JobLine, type JobLook } from './JobLine.tsx';
import { ProblemNotice } from './notices.tsx';

type Words = WordsOf['jobs'];

/** What the server says of a long task, as far as it is drawn. */
export interface ShownJob {
  kind: keyof Words['kinds'];
  about: string;
  state: 'waiting' | 'running' | 'done' | 'refused' | 'cancelled' | 'broken';
  step: keyof Words['steps'];
  done_count: number;
  all_count: number;
  is_cancel_asked: boolean;
  is_resumed: boolean;
  counts: Record<string, number>;
  problem: unknown;
  created_at: number;
  ended_at: number | null;
}

const LOOKS: Record<ShownJob['state'], JobLook> = {
  waiting: 'going',
  running: 'going',
  done: 'met',
  refused: 'not-met',
  cancelled: 'aside',
  broken: 'not-met',
};

interface JobCardProps {
  job: ShownJob;
  isUnderHeading?: boolean | undefined;
  children?: ReactNode;
}

export function JobCard({ job, isUnderHeading, children }: JobCardProps) {
  const words = useWords();
  const isFailed = job.state === 'refused' || job.state === 'broken';
  return (
    <>
      <JobLine
        title={words.jobs.kinds[job.kind](job.about)}
        words={jobWords(words, job)}
        look={LOOKS[job.state]}
        percent={percentOf(job)}
        isUnderHeading={isUnderHeading}
      >
        {children}
      </JobLine>
      {isFailed && <ProblemNotice error={{ problem: job.problem }} />}
    </>
  );
}

/** Undefined when nobody knows how much there is. */
export function percentOf(job: ShownJob): number | undefined {
  if (job.all_count === 0) return undefined;
  return Math.floor((100 * job.done_count) / job.all_count);
}

export function jobWords(words: WordsOf, job: ShownJob): string {
  const { jobs, language } = words;
  const count = (value: number): string => formatCount(value, language);
  if (job.is_cancel_asked && job.state === 'running') return jobs.stopping;
  if (job.state === 'running') {
    const far = job.all_count === 0 ? '' : jobs.far(count(job.done_count), count(job.all_count));
    return `${jobs.steps[job.step]}${far}${job.is_resumed ? jobs.resumed : ''}`;
  }
  const when = job.ended_at === null ? '' : ` · ${formatInstant(job.ended_at)}`;
  if (job.state === 'cancelled')
    return `${jobs.cancelled(job.done_count === 0 ? '' : count(job.done_count))}${when}`;
  if (job.state === 'done') return `${jobs.outcomes[job.kind](job.counts, count)}${when}`;
  return `${jobs.states[job.state]}${when}`;
}
