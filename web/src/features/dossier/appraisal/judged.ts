/** What was done to dossiers in the queue on this machine and is not sent yet. */
import { useOutbox } from '../../../api/outbox/use-outbox.ts';
import type { KeptAct } from '../../../api/outbox/kept-act.ts';
import type { Dossier } from '../../../api/shapes.ts';
import { happeningsOf } from './queue.ts';

const JUDGING = /^\/api\/dossiers\/([^/]+)\/(?:appraisal|returns)$/;

interface Judged {
  /** Verdicts and returns. */
  acts: KeptAct[];
  /** Dossiers of those that go by themselves; what was refused is for the person to decide. */
  ids: ReadonlySet<string>;
  /** Whether anything else waits that the engine of the server has not heard of. */
  isUnsent: (dossier: Pick<Dossier, 'id' | 'kind' | 'subject_code' | 'ground_path'>) => boolean;
}

export function useJudged(): Judged {
  const all = useOutbox().acts;
  const acts = all.filter(({ address }) => JUDGING.test(address));
  const going = acts.filter(({ state }) => state === 'waiting' || state === 'sending');
  const things = new Set(all.flatMap((act) => act.things));
  return {
    acts,
    ids: new Set(going.map(({ address }) => JUDGING.exec(address)?.[1] ?? '')),
    isUnsent: (dossier) =>
      [`dossiers/${dossier.id}`, ...happeningsOf(dossier)].some((thing) => things.has(thing)),
  };
}
