import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { WrittenAct } from '../../api/acts.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import { dossier } from '../../api/queries.ts';
import type { DossierView } from '../../api/shapes.ts';
import { useEngineOpinion } from '../../engine/opinion.ts';
import { concerns } from '../../engine/waiting.ts';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { changedCriteria } from './tree.ts';

export interface Seen {
  /** With the reasons as they are once all has arrived, where they could be judged here. */
  view: DossierView;
  waiting: WrittenAct[];
  isJudged: boolean;
  /** The codes of criteria of which the acts that wait change what is said. */
  changed: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** A dossier may have been read while an act was on its way: then it is read once more. */
const READ_MEANWHILE_MS = 30_000;

/** What this person did to the dossier and what is shown of it does not count yet. */
function useUncounted(view: DossierView): WrittenAct[] {
  const { acts, sent } = useOutbox();
  const queries = useQueryClient();
  const { queryKey } = dossier(view.dossier.id);
  // Read again it may say the same, and counts all the same what had arrived by then.
  const readAt = useSyncExternalStore(
    (told) => queries.getQueryCache().subscribe(told),
    () => queries.getQueryState(queryKey)?.dataUpdatedAt ?? 0,
  );
  const arrived = sent.filter((act) => concerns(view, act)).sort((a, b) => a.id - b.id);
  const last = arrived.findLast((act) => act.sent_at > readAt - READ_MEANWHILE_MS)?.key;
  useEffect(() => {
    if (last !== undefined)
      void queries.invalidateQueries({ queryKey: dossier(view.dossier.id).queryKey });
  }, [last, queries, view.dossier.id]);
  const waiting = acts.filter(
    (act) => (act.state === 'waiting' || act.state === 'sending') && concerns(view, act),
  );
  return [...arrived.filter((act) => act.sent_at > readAt), ...waiting];
}

/** The dossier as it is once all of that has arrived. */
export function useSeen(view: DossierView): Seen {
  const waiting = useUncounted(view);
  const opinion = useEngineOpinion(view, { waiting });
  if (waiting.length === 0 || !opinion) return { view, waiting, isJudged: false, changed: NONE };
  return {
    view: { ...view, reasons: opinion },
    waiting,
    isJudged: true,
    changed: changedCriteria(view.reasons.criteria, opinion.criteria),
  };
}

/** Which acts wait, and whether what stands below counts them. */
export function UnsentNotice({ waiting, isJudged }: Pick<Seen, 'waiting' | 'isJudged'>) {
  const words = useWords();
  if (waiting.length === 0) return null;
  return (
    <section className="panel unsent" aria-label={words.dossier.unsent}>
      <p>
        <b>{words.dossier.unsentCount(waiting.length)}</b>{' '}
        {isJudged ? words.dossier.unsentCounted : words.dossier.unsentNotCounted}
      </p>
      <ul>
        {waiting.map((act) => (
          <li key={act.key}>{act.title}</li>
        ))}
      </ul>
    </section>
  );
}

export function UnsentTag() {
  const words = useWords();
  return (
    <span className="tag tag-accent">
      <Icon name="waiting" size={13} />
      {words.dossier.unsent}
    </span>
  );
}
