// Long tasks as a person sees them: asked again and again until they are over.

import { setTimeout as pause } from 'node:timers/promises';
import { done, type Json, type Person } from './person.ts';

const PAUSE_MS = 40;
/** A whole province is restored twice in one of them. */
const PATIENCE_MS = 180_000;
const OVER = ['done', 'refused', 'cancelled', 'broken'];

/** The job once `is` holds of it; what it is then. */
export async function when(person: Person, id: string, is: (job: Json) => boolean): Promise<Json> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const job = done(await person.get(`/api/jobs/${id}`));
    if (is(job)) return job;
    await pause(PAUSE_MS);
  }
  throw new Error(`job ${id} takes too long`);
}

export function over(person: Person, id: string): Promise<Json> {
  return when(person, id, (job) => OVER.includes(job.state));
}
