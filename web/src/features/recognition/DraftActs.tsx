import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import Button from 'antd/es/button';
import { useSending, type AnyAct } from '../../api/acts.ts';
import { installation } from '../../api/queries.ts';
import type { DraftView, IssuedDecision } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { failedCount, recognisedCount, timingOf } from './brief.ts';

type Step = DraftView['permitted'][number];

interface ActsProps {
  view: DraftView;
  onIssued: (issued: IssuedDecision) => void;
  onWithdrawn?: () => void;
  onRevise?: () => void;
}

/** What this person may do to a draft now; each asks once, naming the thing. */
export function DraftActs({ view, onIssued, onWithdrawn, onRevise }: ActsProps) {
  const words = useWords();
  const [step, setStep] = useState<Step>();
  const today = useQuery(installation).data?.today ?? '';
  const isUnripe = timingOf(view, today).early.length > 0 || timingOf(view, today).isAhead;
  const steps = view.permitted;
  const labels = useLabels(view);
  const button = (one: Step, isMain = false) =>
    steps.includes(one) && (
      <Button
        type={isMain ? 'primary' : 'default'}
        disabled={one === 'issue' && isUnripe}
        onClick={() => setStep(one)}
      >
        {labels[one].label ?? labels[one].title}
      </Button>
    );
  return (
    <div className="draft-acts form-acts">
      {button('issue', true)}
      {button('hand_back')}
      {button('send_for_signature', true)}
      {steps.includes('revise') && onRevise && (
        <Button onClick={onRevise}>{words.signing.edit}</Button>
      )}
      {button('take_back')}
      {button('withdraw')}
      {step && (
        <Ask
          view={view}
          step={step}
          onClose={() => setStep(undefined)}
          onDone={(reply) => {
            setStep(undefined);
            if (step === 'issue') onIssued(reply as IssuedDecision);
            if (step === 'withdraw') onWithdrawn?.();
          }}
        />
      )}
    </div>
  );
}

interface Label {
  /** On the page. */
  label?: string;
  title: string;
  action?: string;
  question: string;
  reason?: string;
}

function useLabels(view: DraftView): Record<Step, Label> {
  const { signing, kind: kinds } = useWords();
  const { count } = useFormats();
  const today = useQuery(installation).data?.today ?? '';
  const { number, signer_name } = view.draft;
  const recognised = view.kinds
    .filter(({ recognised_count }) => recognised_count > 0)
    .map(({ kind, recognised_count }) => `${count(recognised_count)} ${kinds[kind].toLowerCase()}`);
  const failed = failedCount(view);
  return {
    issue: {
      label: signing.issue(number, count(recognisedCount(view))),
      title: signing.issueTitle(number),
      action: signing.issueNow,
      question: signing.issueAsk(
        number,
        formatDate(timingOf(view, today).day),
        recognised.join(', ') || count(0),
        failed > 0 ? signing.failedToo(count(failed)) : '',
      ),
    },
    hand_back: {
      title: signing.handBack,
      question: signing.handBackAsk(number),
      reason: signing.handBackReason,
    },
    send_for_signature: {
      title: signing.send,
      question: signing.sendAsk(number, signer_name, count(view.lines.length)),
    },
    take_back: { title: signing.takeBack, question: signing.takeBackAsk(number) },
    withdraw: { title: signing.withdraw, question: signing.withdrawAsk(number) },
    revise: { title: signing.edit, question: '' },
  };
}

function actOf(view: DraftView, step: Step, reason: string, title: string): AnyAct | undefined {
  const of = { values: { id: view.draft.id }, version: view.draft.version, title };
  const bare = { ...of, body: undefined };
  switch (step) {
    case 'issue':
      return { ...bare, method: 'post', to: '/api/decision-drafts/{id}/issuance' };
    case 'hand_back':
      return { ...of, method: 'post', to: '/api/decision-drafts/{id}/returns', body: { reason } };
    case 'send_for_signature':
      return { ...bare, method: 'post', to: '/api/decision-drafts/{id}/signature-request' };
    case 'take_back':
      return { ...bare, method: 'delete', to: '/api/decision-drafts/{id}/signature-request' };
    case 'withdraw':
      return { ...bare, method: 'delete', to: '/api/decision-drafts/{id}' };
    default:
      return undefined;
  }
}

interface AskProps {
  view: DraftView;
  step: Step;
  onClose: () => void;
  onDone: (reply: unknown) => void;
}

function Ask({ view, step, onClose, onDone }: AskProps) {
  const { title, action, question, reason } = useLabels(view)[step];
  const { perform, isBusy, error } = useSending({
    touches: [['drafts'], ['decisions'], ['desk'], ['dossiers'], ['progress'], ['results']],
    onSent: (sent) => onDone(sent.state === 'done' ? sent.reply : undefined),
  });
  return (
    <AskDialog
      title={title}
      action={action}
      question={question}
      reason={reason}
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onYes={(typed) => {
        const act = actOf(view, step, typed, question);
        if (act) perform(act);
      }}
    />
  );
}
