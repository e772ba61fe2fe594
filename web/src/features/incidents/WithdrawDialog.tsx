import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import type { IncidentShown } from '../../api/incidents.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { ActingLine } from '../../ui/AskDialog.tsx';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { PickLine, TextLine } from '../../ui/form/lines.tsx';
import { withdrawals, type Withdrawal } from './effects.ts';

interface DialogProps {
  shown: IncidentShown;
  name: string;
  onClose: () => void;
}

const OTHER = 'other';
const REASON_MIN = 5;

/** Recorded in error: it stays on record with the reason and counts nowhere. */
export function WithdrawDialog({ shown, name, onClose }: DialogProps) {
  const words = useWords().incidents;
  const { incident } = shown.line;
  const [why, setWhy] = useState<Withdrawal | typeof OTHER | ''>('');
  const [text, setText] = useState('');
  const { perform, isBusy, error } = useSending({
    touches: [['incidents'], ['dossier'], ['dossiers'], ['appraisals'], ['desk']],
    onSent: onClose,
  });
  const others = shown.rules.is_counts_only
    ? []
    : [{ value: OTHER, label: words.otherReason } as const];
  const isReady = why !== '' && (why !== OTHER || text.trim().length >= REASON_MIN);
  return (
    <FormDialog
      title={words.withdraw}
      action={words.withdraw}
      isBusy={isBusy}
      error={error}
      isReady={isReady}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/incidents/{id}/withdrawal',
          values: { id: incident.id },
          version: incident.version,
          body: { reason: why === OTHER ? text.trim() : why },
          title: words.withdrawAsk(name, formatDate(incident.occurred_on)),
        })
      }
      onClose={onClose}
    >
      <p>{words.withdrawAsk(name, formatDate(incident.occurred_on))}</p>
      <p className="small soft">{words.withdrawNote}</p>
      <PickLine<Withdrawal | typeof OTHER>
        label={words.withdrawWhy}
        value={why}
        options={[
          ...withdrawals.map((value) => ({ value, label: words.withdrawal[value] })),
          ...others,
        ]}
        onChange={setWhy}
      />
      {why === OTHER && (
        <TextLine label={words.reason} value={text} rows={3} maxLength={2000} onChange={setText} />
      )}
      <ActingLine />
    </FormDialog>
  );
}
