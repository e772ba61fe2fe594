import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import type { IncidentShown } from '../../api/incidents.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { ActingLine } from '../../ui/AskDialog.tsx';
import { Exception } from '../../ui/Exception.tsx';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { PickLine, TextLine } from '../../ui/form/lines.tsx';
import { LIMBS } from '../../ui/exception.ts';
import { rulesOf } from './effects.ts';

interface DialogProps {
  shown: IncidentShown;
  name: string;
  onClose: () => void;
}

const ANSWERS = ['unknown', 'yes', 'no'] as const;
const REASON_MIN = 5;

/** The three limbs and force majeure; whoever only reports completes the paper and may claim. */
export function WeighDialog({ shown, name, onClose }: DialogProps) {
  const words = useWords();
  const { line, rules } = shown;
  const { incident } = line;
  const told = rulesOf(rules, incident.event);
  const [form, setForm] = useState(() => ({
    force_majeure: incident.force_majeure,
    detected_in_time: incident.detected_in_time,
    harm_reduced: incident.harm_reduced,
    reported_at_once: incident.reported_at_once,
    discipline: incident.discipline,
    paper: incident.paper,
  }));
  const [reason, setReason] = useState('');
  const put = (next: Partial<typeof form>): void => setForm((now) => ({ ...now, ...next }));
  const { perform, isBusy, error } = useSending({
    touches: [['incidents'], ['dossier'], ['dossiers'], ['appraisals'], ['desk']],
    onSent: onClose,
  });
  const isClaim = incident.force_majeure === 'not_claimed' && form.force_majeure === 'claimed';
  const isRuling =
    (form.force_majeure !== incident.force_majeure && !isClaim) ||
    LIMBS.some((limb) => form[limb] !== incident[limb]) ||
    form.discipline !== incident.discipline;
  const isChanged = isRuling || isClaim || form.paper.trim() !== incident.paper;
  const isGrounded = rules.is_counts_only
    ? form.paper.trim() !== ''
    : reason.trim().length >= REASON_MIN;
  const title = rules.may_weigh ? words.incidents.weigh : words.incidents.complete;
  return (
    <FormDialog
      title={title}
      action={words.incidents.keep}
      isBusy={isBusy}
      error={error}
      isReady={isChanged && (!isRuling || isGrounded)}
      onSubmit={() =>
        perform({
          method: 'put',
          to: '/api/incidents/{id}',
          values: { id: incident.id },
          version: incident.version,
          body: {
            ...form,
            paper: form.paper.trim(),
            reason: isRuling && !rules.is_counts_only ? reason.trim() : '',
          },
          title: words.incidents.weighAct(name, formatDate(incident.occurred_on)),
        })
      }
      onClose={onClose}
    >
      {told && <Exception incident={form} rules={told} />}
      {told?.timely_response_excepts && rules.may_weigh && (
        <div className="form-pair incident-limbs">
          {LIMBS.map((limb) => (
            <PickLine
              key={limb}
              label={words.dossier.limbs[limb]}
              value={form[limb]}
              options={ANSWERS.map((value) => ({ value, label: words.dossier.answer[value] }))}
              onChange={(answer) => put({ [limb]: answer })}
            />
          ))}
        </div>
      )}
      {told?.force_majeure_excepts && (
        <PickLine
          label={words.incidents.force}
          note={words.incidents.forceNote}
          value={form.force_majeure}
          options={claimsFor(rules.may_weigh).map((value) => ({
            value,
            label: words.exception.claim[value],
          }))}
          onChange={(force_majeure) => put({ force_majeure })}
        />
      )}
      {told?.asks_discipline && rules.may_weigh && !rules.is_counts_only && (
        <Discipline
          rules={rules}
          value={form.discipline}
          onChange={(discipline) => put({ discipline })}
        />
      )}
      <TextLine
        label={words.incidents.paper}
        note={rules.is_counts_only ? words.incidents.paperCounts : words.incidents.paperNote}
        value={form.paper}
        maxLength={200}
        onChange={(paper) => put({ paper })}
      />
      {isRuling && !rules.is_counts_only && (
        <TextLine
          label={words.incidents.weighingReason}
          note={words.incidents.weighingReasonNote}
          value={reason}
          rows={3}
          maxLength={2000}
          onChange={setReason}
        />
      )}
      <ActingLine />
    </FormDialog>
  );
}

const claimsFor = (mayWeigh: boolean) =>
  mayWeigh
    ? (['not_claimed', 'claimed', 'accepted', 'refused'] as const)
    : (['not_claimed', 'claimed'] as const);

interface DisciplineProps {
  rules: IncidentShown['rules'];
  value: string;
  onChange: (code: string) => void;
}

const UNKNOWN = 'unknown';

function Discipline({ rules, value, onChange }: DisciplineProps) {
  const words = useWords();
  const forms = rules.disciplines.map((form) => ({
    value: form.code,
    label: words.language === 'vi' ? form.caption_vi : form.caption_en,
  }));
  return (
    <PickLine
      label={words.incidents.discipline}
      value={value === '' ? UNKNOWN : value}
      isSearched
      options={[
        { value: UNKNOWN, label: words.incidents.disciplineUnknown },
        { value: 'none', label: words.incidents.noDiscipline },
        ...forms,
      ]}
      onChange={(code) => onChange(code === UNKNOWN ? '' : code)}
    />
  );
}
