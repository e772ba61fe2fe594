import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AnyAct } from '../../api/acts.ts';
import { Refused } from '../../api/client.ts';
import { dossier } from '../../api/queries.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { DraftLine } from '../../ui/DraftLine.tsx';
import { ProblemNotice } from '../../ui/notices.tsx';
import { WaitingNotice } from '../../ui/WaitingNotice.tsx';
import { useEntering, useEntrySending } from './entering.tsx';
import { isMadeIn } from './sent-state.ts';
import type { Own } from './useOwn.ts';
import { isOnItsWay } from './waiting.ts';
import { isStep } from './year.ts';

export type SentState = 'done' | 'waiting';

/** What each form of a step is given. */
export interface StepProps {
  own: Own;
  onSent: (state: SentState) => void;
}

/** What would be sent, and the sentence that names it; none for what may be sent unasked. */
export interface Ready {
  act: AnyAct;
  ask?: string;
}

interface StepFormProps extends StepProps {
  button: string;
  /** Undefined when something is missing, which the form then shows. */
  ready: () => Ready | undefined;
  draft?: { savedAt: number | undefined; clear: () => void };
  /** What another person put on record meanwhile is shown beside what is typed. */
  showsRecord?: boolean;
  children: ReactNode;
}

/** A form: its questions, what is kept of it, one button, one question before it binds. */
export function StepForm(props: StepFormProps) {
  const { own, onSent, button, ready, draft, showsRecord = false, children } = props;
  const words = useWords();
  const { onBehalf } = useEntering();
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState<Ready>();
  const { perform, isBusy, error, reset } = useEntrySending({
    touches: [dossier(own.view.dossier.id).queryKey],
    onSent: ({ state }) => {
      setAsked(undefined);
      draft?.clear();
      onSent(state);
    },
  });
  const queries = useQueryClient();
  const isConflict = error instanceof Refused && error.problem.code === 'version_conflict';
  useEffect(() => {
    if (isConflict && showsRecord)
      void queries.invalidateQueries({ queryKey: dossier(own.view.dossier.id).queryKey });
  }, [isConflict, showsRecord, queries, own.view.dossier.id]);
  const press = (): void => {
    reset();
    const found = ready();
    // The faults are drawn first, then looked for.
    if (!found) requestAnimationFrame(() => showFirstFault(form.current));
    else if (found.ask === undefined) perform(found.act);
    else setAsked(found);
  };
  return (
    <form
      ref={form}
      className="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <RefusedActs own={own} />
      {children}
      <div className="step-end">
        {draft && <DraftLine savedAt={draft.savedAt} onClear={draft.clear} />}
        {error !== null && asked === undefined && <ProblemNotice error={error} />}
        <button className="big-button" type="submit" disabled={isBusy}>
          {button}
        </button>
        <span className="sr-only" role="status">
          {isBusy && words.own.sending}
        </span>
      </div>
      {asked?.ask !== undefined && (
        <AskDialog
          title={button}
          question={asked.ask}
          onBehalf={onBehalf}
          isBusy={isBusy}
          error={error}
          onYes={() => perform(asked.act)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </form>
  );
}

/** What was sent from here and was not taken; of what happened the page itself tells. */
function RefusedActs({ own }: Pick<StepProps, 'own'>) {
  const { step = '' } = useParams({ strict: false }) as { step?: string };
  if (!isStep(step) || step === 'vu-viec') return null;
  const refused = own.waiting.filter((act) => isMadeIn(step, act) && !isOnItsWay(act));
  return <WaitingNotice acts={refused} />;
}

function showFirstFault(form: HTMLFormElement | null): void {
  const fault = form?.querySelector<HTMLElement>('[aria-invalid="true"], .field-fault');
  const target = fault?.closest('fieldset, .big-field') ?? fault;
  target?.scrollIntoView({ block: 'center' });
  const box = fault?.matches('input, textarea')
    ? fault
    : target?.querySelector<HTMLElement>('input, textarea');
  box?.focus({ preventScroll: true });
}

/** One question of a form, as a card of its own. */
export function Question({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <section className="question" id={id}>
      {children}
    </section>
  );
}

type Look = 'met' | 'unknown' | 'plain';

export function Remark({ look, children }: { look: Look; children: ReactNode }) {
  return (
    <p className={`remark remark-${look}`} role="status">
      {children}
    </p>
  );
}
