import './own.css';
import { Link, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { DossierView } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { WaitingNotice } from '../../ui/WaitingNotice.tsx';
import { AssessStep } from './AssessStep.tsx';
import { sharedAddress, StepLink, TasksLink, useEntering } from './entering.tsx';
import { FactsStep } from './FactsStep.tsx';
import { ForAnother } from './ForAnother.tsx';
import { IncidentsStep } from './IncidentsStep.tsx';
import { NextTask } from './NextTask.tsx';
import { OutOfScope } from './OutOfScope.tsx';
import { PapersStep } from './PapersStep.tsx';
import { RegisterStep } from './RegisterStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { ScopeStep } from './ScopeStep.tsx';
import type { SentState, StepProps } from './StepForm.tsx';
import { SubmitStep } from './SubmitStep.tsx';
import { useOwn, type Own, type OwnAnswer } from './useOwn.ts';
import { useSent } from './useSent.ts';
import { isOfWhatHappened, stepsOnTheirWay } from './waiting.ts';
import { isSending, isStep, ownYear, type StepName } from './year.ts';

interface StepEntry {
  form: ComponentType<StepProps>;
  needs: DossierView['permitted'][number];
}

const FORMS: Record<StepName, StepEntry> = {
  'dien-xet': { form: ScopeStep, needs: 'declare_profile' },
  'dang-ky': { form: RegisterStep, needs: 'register_subject' },
  'so-lieu': { form: FactsStep, needs: 'record_facts' },
  'vu-viec': { form: IncidentsStep, needs: 'confirm_none' },
  'danh-gia': { form: AssessStep, needs: 'assess' },
  hop: { form: ReviewStep, needs: 'hold_review' },
  'giay-to': { form: PapersStep, needs: 'attach_evidence' },
  gui: { form: SubmitStep, needs: 'submit' },
};

/** One thing to do for one's own subject, on a page of its own. */
export default function StepPage() {
  const { step } = useParams({ strict: false }) as { step: string };
  const answer = useOwn();
  return <Answered step={step} answer={answer} />;
}

/** The same for another's dossier, below whose address it stands. */
export function AnotherStepPage() {
  const { id, step } = useParams({ strict: false }) as { id: string; step: string };
  return <ForAnother id={id}>{(answer) => <Answered step={step} answer={answer} />}</ForAnother>;
}

function Answered({ step, answer }: { step: string; answer: OwnAnswer }) {
  const words = useWords();
  if (!isStep(step))
    return <Empty title={words.problem.notFound} todo={words.problem.notFoundTodo} />;
  if (answer.state === 'refused')
    return <ProblemNotice error={answer.error} retry={answer.retry} />;
  if (answer.state === 'nobodys') return <Nobodys />;
  if (answer.state === 'none')
    return <Empty title={words.dossier.none} todo={words.dossier.noneTodo} />;
  if (answer.state === 'loading') return <Loading words={words.loading.dossier} />;
  return <Step key={step} step={step} own={answer.own} />;
}

/** Whoever works for a place has no year of their own: the dossiers of others are in their list. */
function Nobodys() {
  const words = useWords().own.nobodys;
  return (
    <Empty
      title={words.title}
      todo={words.todo}
      action={
        <Link className="big-button" to="/">
          {words.start}
        </Link>
      }
    />
  );
}

function Step({ step, own }: { step: StepName; own: Own }) {
  const words = useWords();
  const { sent, setSent } = useSent(step, own);
  const { control } = useEntering();
  const { form: Form, needs } = FORMS[step];
  const { dossier, year } = own.view;
  return (
    <Page
      title={words.own.step[step]}
      above={
        <TasksLink className="own-back">
          <Icon name="left" size={18} /> {words.own.title[dossier.kind](year)}
        </TasksLink>
      }
      lead={dossier.subject_name}
      share={sharedAddress(own.view, step)}
    >
      <div className="own own-step">
        {control}
        {sent !== undefined ? (
          <Sent step={step} state={sent} own={own} onAgain={() => setSent('again')} />
        ) : own.view.permitted.includes(needs) ? (
          <>
            {step === 'vu-viec' && <WaitingNotice acts={own.waiting.filter(isOfWhatHappened)} />}
            <Form own={own} onSent={setSent} />
          </>
        ) : (
          <Closed own={own} />
        )}
      </div>
    </Page>
  );
}

interface SentProps {
  step: StepName;
  state: SentState;
  own: Own;
  onAgain: () => void;
}

/** Steps that have more than one thing to say: what waits leaves room for the rest. */
const IN_PARTS: StepName[] = ['so-lieu', 'vu-viec'];

function Sent({ step, state, own, onAgain }: SentProps) {
  const words = useWords().own;
  const { stage, tasks, next } = ownYear(own.view, own, own.today);
  const isWaiting = state === 'waiting';
  return (
    <>
      <section className={`sent sent-${state}`} role="status">
        <Icon name={isWaiting ? 'waiting' : 'met'} size={24} />
        <div>
          <h2>{isWaiting ? words.waiting : words.sentWell}</h2>
          {isWaiting && <p>{words.waitingTodo}</p>}
          <p className="sent-ways">
            {/* The form would show what the server has; what waits is seen where it waits. */}
            {isWaiting && <Link to="/cho-gui">{words.seeWaiting}</Link>}
            {(!isWaiting || IN_PARTS.includes(step)) && (
              <button type="button" className="quiet" onClick={onAgain}>
                {isWaiting ? words.addMore : words.lookAgain}
              </button>
            )}
          </p>
        </div>
      </section>
      {stage === 'open' || stage === 'returned' ? (
        <NextTask
          next={next}
          today={own.today}
          isReturned={stage === 'returned'}
          isSending={isSending(tasks)}
          kind={own.view.dossier.kind}
          onHere={next?.step === step ? onAgain : undefined}
        />
      ) : null}
      <p>
        <TasksLink>{words.back}</TasksLink>
      </p>
    </>
  );
}

function Closed({ own }: { own: Own }) {
  const words = useWords().own;
  const { dossier } = own.view;
  const isEarly = dossier.state === 'enrolled';
  const isRegistering = isEarly && stepsOnTheirWay(own.waiting).has('dang-ky');
  if (dossier.state === 'out_of_scope') return <OutOfScope own={own} />;
  // Still in the subject's hands, and not for this person to fill in.
  const isOpen = dossier.state === 'registered' || dossier.state === 'returned';
  return (
    <section className="answer">
      <h2>
        {isRegistering
          ? words.registrationWaits
          : isEarly
            ? words.registerFirst
            : isOpen
              ? words.readOnly
              : words.closed}
      </h2>
      {isRegistering ? (
        <Link to="/cho-gui">{words.seeWaiting}</Link>
      ) : isEarly ? (
        <StepLink className="big-button" step="dang-ky">
          {words.start['dang-ky']}
        </StepLink>
      ) : (
        <Link to="/ho-so/$id" params={{ id: dossier.id }}>
          {words.full}
        </Link>
      )}
    </section>
  );
}
