/** Beside what is typed: what is on record now, so that nobody's is replaced unseen. */
import { useQuery } from '@tanstack/react-query';
import { dossierHistory } from '../../api/queries.ts';
import type { FactQuestion } from '../../api/shapes.ts';
import { dayOf } from '../../text/days.ts';
import { formatDate, formatInstant } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { replaces, type Typed } from './entries.ts';

interface OnRecordProps {
  question: FactQuestion;
  typed: Typed;
  onRecord: Typed;
  onTake: (typed: Typed) => void;
}

/** Both values, and a way to take the one on record; saving keeps one's own. */
export function OnRecord({ question, typed, onRecord, onTake }: OnRecordProps) {
  const words = useWords().own.onRecord;
  const told = useTold();
  if (!replaces(question, typed, onRecord)) return null;
  return (
    <div className="on-record" role="status">
      <dl>
        <dt>{words.now}</dt>
        <dd>{told(question, onRecord)}</dd>
        <dt>{words.mine}</dt>
        <dd>{told(question, typed)}</dd>
      </dl>
      <button type="button" className="quiet" onClick={() => onTake(onRecord)}>
        {words.take}
      </button>
    </div>
  );
}

function useTold(): (question: FactQuestion, typed: Typed) => string {
  const { own } = useWords();
  const { caption } = useFormats();
  return (question, typed) => {
    const { shape } = question;
    if (shape === 'share') return `${typed.number} / ${typed.whole}`;
    if (shape === 'count') return typed.number;
    const rank = question.ranks.find(({ code }) => code === typed.choice);
    const what = shape === 'date' ? formatDate(dayOf(typed.day)) : rank && caption(rank.caption);
    if (shape !== 'checklist') return [what, typed.paper].filter(Boolean).join(', ');
    return question.items
      .flatMap((item) => {
        const answer = typed.items[item.code]?.answer;
        return answer ? [`${caption(item.caption)}: ${own.facts.item[answer]}`] : [];
      })
      .join('; ');
  };
}

interface LastRecordedProps {
  dossier: string;
  /** Questions in whose place something else would be put. */
  count: number;
}

/** Acts that put facts on record. */
const ACTS = ['facts_recorded', 'subject_registered'];

/** That there is something to compare, and who put it there last. */
export function LastRecorded({ dossier, count }: LastRecordedProps) {
  const words = useWords().own.onRecord;
  const history = useQuery({ ...dossierHistory(dossier), enabled: count > 0 });
  if (count === 0) return null;
  const entries = (history.data?.entries ?? []).filter(({ act }) => ACTS.includes(act));
  const last = entries.reduce<(typeof entries)[number] | undefined>(
    (found, one) => (found && found.at > one.at ? found : one),
    undefined,
  );
  return (
    <div className="remark remark-unknown" role="status">
      <p>{words.differs(count)}</p>
      {last && <p>{words.last(last.person_name, formatInstant(last.at))}</p>}
    </div>
  );
}
