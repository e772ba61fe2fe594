import Input from 'antd/es/input';
import { useState } from 'react';
import { useWords } from '../text/words.ts';
import './on-behalf.css';
import { useActing } from './acting.ts';
import { Dialog } from './Dialog.tsx';
import { ProblemNotice } from './notices.tsx';
import type { SpokenWords } from './on-behalf.ts';

interface AskProps {
  title: string;
  /** What the button says where the title is too long for it. */
  action?: string;
  /** A sentence that names the thing. */
  question: string;
  /** The label of a reason that must be given. */
  reason?: string;
  /** What was given as the reason before, when it is being corrected. */
  reasonBefore?: string;
  /** Whose word is typed in; nobody's but one's own when left out. */
  onBehalf?: SpokenWords;
  isBusy: boolean;
  error: unknown;
  onYes: (reason: string) => void;
  onClose: () => void;
}

const REASON_MIN = 5;

/** Asks once before an act that binds; the button repeats what will be done. */
export function AskDialog(props: AskProps) {
  const {
    title,
    action,
    question,
    reason,
    reasonBefore = '',
    onBehalf,
    isBusy,
    error,
    onYes,
    onClose,
  } = props;
  const words = useWords();
  const [text, setText] = useState(reasonBefore);
  const [isMissing, setMissing] = useState(false);
  const answer = (): void => {
    const isShort = reason !== undefined && text.trim().length < REASON_MIN;
    setMissing(isShort);
    if (!isShort) onYes(text.trim());
  };
  return (
    <Dialog
      title={title}
      okText={action ?? title}
      confirmLoading={isBusy}
      okButtonProps={{ autoFocus: reason === undefined }}
      onOk={answer}
      onCancel={onClose}
    >
      <p>{question}</p>
      {reason !== undefined && (
        <label className="field field-block">
          <span>{reason}</span>
          <Input.TextArea
            autoFocus
            rows={4}
            maxLength={2000}
            value={text}
            status={isMissing ? 'error' : ''}
            aria-invalid={isMissing}
            onChange={(event) => setText(event.target.value)}
          />
          {isMissing && <span className="field-fault">{words.acts.reasonMissing}</span>}
        </label>
      )}
      <ActingLine onBehalf={onBehalf} />
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}

/** Named before every act that binds, since machines are shared. */
export function ActingLine({ onBehalf }: { onBehalf?: SpokenWords }) {
  const words = useWords().onBehalf;
  const acting = useActing();
  if (!acting) return null;
  return (
    <p className="acting">
      <span className="soft">{words.actor}</span> <b>{acting.name}</b>
      {acting.post && <span className="soft"> – {acting.post}</span>}
      {onBehalf && (
        <span className="acting-behalf">
          {words.now} <b>{onBehalf.who}</b> {words.from} {onBehalf.paper}
        </span>
      )}
    </p>
  );
}
