import { useEffect, useRef, useState, type RefObject } from 'react';
import { useDraft, type Draft } from '../../api/drafts.ts';
import { dossier } from '../../api/queries.ts';
import type { PaperState } from '../../api/shapes.ts';
import { clockOf, dayOf, inYear, partsOf, type DayParts } from '../../text/days.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { DayField } from '../../ui/DayField.tsx';
import { TextField } from '../../ui/Field.tsx';
import { ProblemNotice } from '../../ui/notices.tsx';
import { StepLink, useEntrySending } from './entering.tsx';
import type { SentState } from './StepForm.tsx';
import type { Own } from './useOwn.ts';

/** A paper as it is being named; `as` is empty while nobody began to. */
export interface TypedPaper {
  as: 'dated' | 'absent' | '';
  number: string;
  day: DayParts;
  reason: string;
}

interface PaperDraft extends Pick<Draft<TypedPaper>, 'value' | 'savedAt' | 'clear'> {
  set: (next: Partial<TypedPaper>) => void;
  /** From what is on record. */
  begin: (as: 'dated' | 'absent') => void;
}

export function usePaperDraft({ view }: Own, paper: PaperState): PaperDraft {
  const onRecord = {
    number: paper.number,
    day: paper.dated_on ? partsOf(paper.dated_on) : inYear(view.year),
    reason: paper.absent_reason,
  };
  const draft = useDraft<TypedPaper>(`paper/${view.dossier.id}/${paper.paper}`, {
    as: '',
    ...onRecord,
  });
  return {
    ...draft,
    set: (next) => draft.set((now) => ({ ...now, ...next })),
    begin: (as) => draft.set({ as, ...onRecord }),
  };
}

interface PaperFormProps {
  own: Own;
  paper: PaperState;
  draft: PaperDraft;
  isFocused: boolean;
  onSent: (state: SentState) => void;
  onClose: () => void;
}

/** Where the keyboard goes on once this has come in the place of what was pressed. */
export function useFirstFocused<Part extends HTMLElement>(
  isFocused: boolean,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const isWanted = useRef(isFocused);
  useEffect(() => {
    if (isWanted.current)
      part.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);
  return part;
}

/** The number and day of a paper, or why there is none. [law: tt124-2021/9.2] */
export function PaperForm(props: PaperFormProps) {
  const { own, paper, draft, isFocused, onSent, onClose } = props;
  const words = useWords();
  const form = useFirstFocused<HTMLFormElement>(isFocused);
  const { caption } = useFormats();
  const { dossier: one } = own.view;
  const name = caption(paper.caption);
  const [hasTried, setTried] = useState(false);
  const { perform, isBusy, error } = useEntrySending({
    touches: [dossier(one.id).queryKey],
    onSent: ({ state }) => {
      draft.clear();
      onSent(state);
    },
  });
  const { as, number, day, reason } = draft.value;
  const isAbsent = as === 'absent';
  const on = dayOf(day);
  const isFuture = on !== undefined && on > own.today;
  const dayFault = on === undefined ? words.day.wrong : words.own.register.future;
  const isDayWrong = on === undefined || isFuture;
  const isReasonless = reason.trim() === '';
  const act = isAbsent ? words.papers.sayAbsent : words.papers.giveNumber;
  const sentence = isAbsent
    ? words.papers.absentTitle(name, one.subject_name)
    : words.papers.datedTitle(name, number.trim(), formatDate(on ?? ''), one.subject_name);
  const save = (): void => {
    setTried(true);
    if (isAbsent ? isReasonless : isDayWrong) return;
    perform({
      method: 'put',
      to: '/api/dossiers/{id}/papers',
      values: { id: one.id },
      version: one.version,
      title: sentence,
      body: {
        papers: [
          isAbsent
            ? { paper: paper.paper, absent_reason: reason.trim() }
            : { paper: paper.paper, number: number.trim(), dated_on: on },
        ],
      },
    });
  };
  return (
    <form
      ref={form}
      className="paper-form"
      noValidate
      aria-label={words.papers.forPaper(act, name)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {isAbsent ? (
        <TextField
          label={words.papers.whyAbsent}
          note={words.papers.whyAbsentNote}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(next) => draft.set({ reason: next })}
          fault={hasTried && isReasonless ? words.papers.whyAbsentMissing : undefined}
        />
      ) : (
        <>
          <TextField
            label={words.papers.number}
            placeholder={words.papers.numberHint}
            value={number}
            onChange={(next) => draft.set({ number: next })}
          />
          <DayField
            label={words.papers.dayOn}
            value={day}
            today={own.today}
            onChange={(next) => draft.set({ day: next })}
            fault={isFuture || (hasTried && isDayWrong) ? dayFault : undefined}
          />
          <AlsoACriterion own={own} paper={paper} />
        </>
      )}
      {error !== null && <ProblemNotice error={error} />}
      {draft.savedAt !== undefined && (
        <p className="soft" role="status">
          {words.draft.savedAt(clockOf(draft.savedAt))}
        </p>
      )}
      <div className="paper-buttons">
        <button type="submit" className="big-button" disabled={isBusy}>
          {words.papers.save}
          <span className="sr-only"> {name}</span>
        </button>
        <button type="button" className="big-button big-button-plain" onClick={onClose}>
          {words.papers.leave}
        </button>
      </div>
    </form>
  );
}

/** A resolution is judged too: its day counts where the registration is entered. */
function AlsoACriterion({ own, paper }: Pick<PaperFormProps, 'own' | 'paper'>) {
  const words = useWords();
  const isJudged = own.questions.facts.some(({ fact }) => fact === `${paper.paper}_on`);
  if (!isJudged || !own.view.permitted.includes('register_subject')) return null;
  return (
    <p className="soft">
      {words.papers.alsoJudged} <StepLink step="dang-ky">{words.own.step['dang-ky']}</StepLink>
    </p>
  );
}
