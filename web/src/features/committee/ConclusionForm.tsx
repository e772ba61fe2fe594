import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useEffect, useState } from 'react';
import { useSending } from '../../api/acts.ts';
import type { Draft } from '../../api/drafts.ts';
import { conclusions, installation } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import type { DeliberationRow } from '../../api/shapes.ts';
import { usePlaceName } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DraftLine } from '../../ui/DraftLine.tsx';
import { CountLine, DayLine, TextLine } from '../../ui/form/lines.tsx';
import { Empty } from '../../ui/notices.tsx';
import { Section } from '../../ui/Page.tsx';
import { ChosenTable } from './ChosenTable.tsx';
import {
  conclusionOf,
  countOf,
  faultsOf,
  lastAppraised,
  type Begun,
  type Fault,
} from './chosen.ts';

interface FormProps {
  /** Those that can be deliberated on. */
  rows: DeliberationRow[];
  where: Where;
  begun: Draft<Begun>;
  onBack: () => void;
}

/** The minutes as they are recorded: form, day, number, chair, attendance, and each outcome. */
export function ConclusionForm({ rows, where, begun, onBack }: FormProps) {
  const words = useWords();
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const chosen = rows.filter((row) => begun.value.chosen[row.dossier]);
  const faults = isTried ? faultsOf(begun.value, chosen) : new Set<Fault>();
  useLastMinutes(where, begun);
  if (chosen.length === 0)
    return (
      <Empty
        title={words.committee.nothingChosen}
        todo={words.committee.nothingChosenTodo}
        action={<Button onClick={onBack}>{words.committee.back}</Button>}
      />
    );
  const submit = (): void => {
    setTried(true);
    setAsking(faultsOf(begun.value, chosen).size === 0);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Section title={words.committee.form} note={words.committee.formLead}>
        <Minutes begun={begun} faults={faults} rows={chosen} />
      </Section>
      <Section title={words.committee.list}>
        <ChosenTable rows={chosen} begun={begun} faults={faults} />
      </Section>
      <div className="form-acts conclusion-acts">
        <Button type="primary" htmlType="submit">
          {words.committee.submit}
        </Button>
        <Button onClick={onBack}>{words.committee.back}</Button>
        <DraftLine savedAt={begun.savedAt} onClear={begun.clear} />
      </div>
      {isAsking && (
        <Ask
          rows={chosen}
          where={where}
          begun={begun}
          onDone={onBack}
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  );
}

/** Chair and number of members are mostly those of the last time. */
function useLastMinutes(where: Where, { value, set }: Draft<Begun>): void {
  const last = useQuery(conclusions(where)).data?.at(-1);
  const isUntouched = value.chair === '' && value.appointed === '';
  useEffect(() => {
    if (!last || !isUntouched) return;
    set((now) => ({ ...now, chair: last.chaired_by, appointed: String(last.appointed_count) }));
    // Only what was empty when the page opened is filled in, never what somebody emptied.
  }, [last]);
}

interface PartProps {
  rows: DeliberationRow[];
  begun: Draft<Begun>;
  faults: Set<Fault>;
}

function Minutes({ rows, begun: { value, set }, faults }: PartProps) {
  const words = useWords();
  const missing = (name: Fault): string | undefined =>
    faults.has(name) ? words.form.missing : undefined;
  const text = (name: 'minutes' | 'chair') => ({
    value: value[name],
    fault: missing(name),
    maxLength: 200,
    onChange: (typed: string) => set((now) => ({ ...now, [name]: typed })),
  });
  const count = (name: 'appointed' | 'present') => ({
    value: value[name],
    fault: missing(name),
    onChange: (typed: string) => set((now) => ({ ...now, [name]: typed })),
  });
  return (
    <div className="form-box">
      <div>
        <Choice
          label={words.committee.how}
          value={value.form}
          options={(['sitting', 'written_opinions'] as const).map((form) => ({
            value: form,
            label: words.committee[form],
          }))}
          onChange={(form) => set((now) => ({ ...now, form }))}
        />
      </div>
      <div className="form-pair">
        <DayLine
          label={words.committee.heldOnLabel}
          note={words.committee.heldOnNote(formatDate(lastAppraised(rows)))}
          value={value.heldOn}
          fault={missing('heldOn')}
          onChange={(heldOn) => set((now) => ({ ...now, heldOn }))}
        />
        <TextLine
          label={words.committee.minutes}
          placeholder={words.committee.minutesHint}
          {...text('minutes')}
        />
      </div>
      <TextLine label={words.committee.chair} {...text('chair')} />
      <div className="form-pair">
        <CountLine label={words.committee.appointed} {...count('appointed')} />
        <CountLine label={words.committee.present} {...count('present')} />
      </div>
      <p className="small soft">{words.committee.quorum}</p>
    </div>
  );
}

interface AskProps {
  rows: DeliberationRow[];
  where: Where;
  begun: Draft<Begun>;
  onDone: () => void;
  onClose: () => void;
}

function Ask({ rows, where, begun, onDone, onClose }: AskProps) {
  const words = useWords();
  const { count } = useFormats();
  const name = usePlaceName(where);
  const today = useQuery(installation).data?.today ?? '';
  const { perform, isBusy, error } = useSending({
    touches: [['deliberation'], ['drafts'], ['conclusions'], ['desk'], ['dossiers'], ['progress']],
    onSent: () => {
      begun.clear();
      onDone();
    },
  });
  const { value } = begun;
  const notMet = countOf(value, rows, 'not_met');
  const outcomes = [words.committee.met(count(rows.length - notMet))];
  if (notMet > 0) outcomes.push(words.committee.notMet(count(notMet)));
  const question = words.committee.ask(
    name,
    words.committee[value.form].toLowerCase(),
    formatDate(value.heldOn || today),
    value.minutes.trim(),
    count(rows.length),
    outcomes.join(', '),
  );
  return (
    <AskDialog
      title={words.committee.submit}
      question={question}
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onYes={() =>
        perform({
          method: 'post',
          to: '/api/conclusions',
          values: undefined,
          body: conclusionOf(value, rows, where),
          title: question,
        })
      }
    />
  );
}
