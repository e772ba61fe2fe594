import type { WrittenAct } from '../../api/acts.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
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

/** The dossier with what this person did to it and the server does not know yet. */
export function useSeen(view: DossierView): Seen {
  const waiting = useOutbox().acts.filter(
    ({ state, ...act }) => (state === 'waiting' || state === 'sending') && concerns(view, act),
  );
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
      <Icon name="unknown" size={13} />
      {words.dossier.unsent}
    </span>
  );
}
