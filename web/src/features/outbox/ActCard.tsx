import Button from 'antd/es/button';
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { beginEditing, drop, sendAgain } from '../../api/outbox/deciding.ts';
import type { KeptAct } from '../../api/outbox/kept-act.ts';
import { heldUpBy } from '../../api/outbox/order.ts';
import { formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { ProblemNotice } from '../../ui/notices.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Compare } from './Compare.tsx';

const LOOKS = {
  waiting: ['aside', 'waiting'],
  sending: ['accent', 'sent'],
  refused: ['not-met', 'not_met'],
  conflict: ['unknown', 'unknown'],
} as const;

/** One act: its sentence, since when, why it has not gone, and what may be done about it. */
export function ActCard({ act, all }: { act: KeptAct; all: KeptAct[] }) {
  const words = useWords().outbox;
  const [look, icon] = LOOKS[act.state];
  const before = heldUpBy(all, act);
  const { onBehalf, refusal } = act;
  return (
    <>
      <div className="act-head">
        <p className="act-title">{act.title}</p>
        <Tag look={look} icon={icon}>
          {words.state[act.state]}
        </Tag>
      </div>
      <p className="small soft">
        {words.madeAt(formatInstant(act.made_at))}
        {onBehalf && ` · ${words.onBehalf(onBehalf.who, onBehalf.paper)}`}
      </p>
      {before !== undefined && <p className="small act-behind">{words.behind(before.title)}</p>}
      {act.state === 'refused' && <ProblemNotice error={refusal} />}
      {act.state === 'conflict' ? <Conflict act={act} /> : <Decisions act={act} />}
    </>
  );
}

/** Both versions are asked for only by whoever wants to decide. */
function Conflict({ act }: { act: KeptAct }) {
  const words = useWords().outbox;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>{words.compareLead}</p>
      {isOpen ? (
        <Compare act={act} />
      ) : (
        <p className="act-buttons">
          <Button type="primary" onClick={() => setOpen(true)}>
            {words.compare}
          </Button>
          <DropButton act={act} label={words.dropMine} />
        </p>
      )}
    </>
  );
}

function Decisions({ act }: { act: KeptAct }) {
  const words = useWords().outbox;
  if (act.state === 'sending') return null;
  const isRefused = act.state === 'refused';
  return (
    <p className="act-buttons">
      <Button onClick={() => void sendAgain(act)}>{isRefused ? words.again : words.sendNow}</Button>
      {act.is_unsure !== true && <EditButton act={act} label={words.edit} />}
      <DropButton act={act} label={words.drop} />
    </p>
  );
}

export function EditButton({ act, label }: { act: KeptAct; label: string }) {
  const navigate = useNavigate();
  const edit = async (): Promise<void> => {
    await beginEditing(act);
    await navigate({ href: act.page });
  };
  return <Button onClick={() => void edit()}>{label}</Button>;
}

export function DropButton({ act, label }: { act: KeptAct; label: string }) {
  const words = useWords().outbox;
  const [isAsked, setAsked] = useState(false);
  const question = [words.dropAsk(act.title), act.is_unsure === true && words.unsure];
  return (
    <>
      <Button type="text" onClick={() => setAsked(true)}>
        {label}
      </Button>
      {isAsked && (
        <AskDialog
          title={label}
          question={question.filter(Boolean).join(' ')}
          isBusy={false}
          error={null}
          onYes={() => void drop(act)}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
