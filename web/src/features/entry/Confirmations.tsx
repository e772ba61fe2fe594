import './confirmations.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useMemo, useState } from 'react';
import type { BodyOf } from '../../api/acts.ts';
import { useBatch } from '../../api/batch.ts';
import { useDraft } from '../../api/drafts.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import type { Where } from '../../api/paths.ts';
import { dossier, session } from '../../api/queries.ts';
import { incidentsWithin, type DossierRecord, type RecordKind } from '../../api/records.ts';
import type { EventQuestion } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { BatchLine, RefusalText } from '../../ui/BatchLine.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DayLine, TextLine } from '../../ui/form/lines.tsx';
import { useNarrow } from '../../ui/grid/use-narrow.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { WaitingNotice } from '../../ui/WaitingNotice.tsx';
import { ConfirmCards } from './ConfirmCards.tsx';
import { ConfirmTable } from './ConfirmTable.tsx';
import {
  bodyOf,
  confirmersOf,
  confirmRow,
  eventsOf,
  groupsOf,
  subjectsIn,
  type Changed,
  type Confirmer,
  type ConfirmRow,
  type Sizes,
  type Window,
} from './confirming.ts';

interface ConfirmationsProps {
  records: DossierRecord[];
  events: EventQuestion[];
  where: Where;
  kind: RecordKind;
  today: string;
}

/** What must be known first: the window, and what happened in it. */
export function Confirmations(props: ConfirmationsProps) {
  const words = useWords().entry;
  const first = props.records[0]?.dossier.id ?? '';
  const asked = useQuery(dossier(first));
  const found = useQuery(incidentsWithin(props.where));
  const window = asked.data?.reasons.window;
  const error = asked.error ?? found.error;
  if (error) return <ProblemNotice error={error} retry={() => void found.refetch()} />;
  if (!window || !found.data) return <Loading words={words.loading} />;
  if (props.today <= window.to)
    return <p className="panel soft">{words.confirm.waits(formatDate(window.to))}</p>;
  return <Confirming {...props} window={window} incidents={found.data} />;
}

type ConfirmingProps = ConfirmationsProps & {
  window: Window;
  incidents: Parameters<typeof confirmRow>[1]['incidents'];
};

/** Whether this person also sits above the places that manage these subjects. */
function useSitsAbove(records: DossierRecord[]): boolean {
  const grants = useQuery(session).data?.grants ?? [];
  return grants.some(
    ({ verb, path }) =>
      verb === 'confirm_none' &&
      records.some(
        ({ dossier: { manager_path: manager } }) => manager.startsWith(path) && manager !== path,
      ),
  );
}

/** What was confirmed here and waits to be sent. */
function useConfirmed() {
  const { acts } = useOutbox();
  return useMemo(() => {
    const made = acts.filter(({ address }) => address === '/api/confirmations');
    const bodies = made
      .filter(({ state }) => state === 'waiting' || state === 'sending')
      .map(({ body }) => JSON.parse(body ?? '{}') as BodyOf<'post', '/api/confirmations'>);
    return { made, bodies };
  }, [acts]);
}

interface Kept {
  changed: Changed;
  paper: string;
  on: string;
}

function Confirming({ records, events, where, kind, today, window, incidents }: ConfirmingProps) {
  const words = useWords();
  const isNarrow = useNarrow();
  const confirmers = confirmersOf(events, kind, useSitsAbove(records));
  const [chosen, setChosen] = useState<Confirmer>();
  const as = chosen ?? confirmers[0] ?? 'competent_police';
  const asked = useMemo(() => eventsOf(events, as, kind), [events, as, kind]);
  const draft = useDraft<Kept>(`confirmations/${where.year}/${where.place}/${kind}`, {
    changed: {},
    paper: '',
    on: today,
  });
  const { made, bodies: waiting } = useConfirmed();
  const rows = useMemo(() => {
    const known = { events: asked, incidents, window, as, waiting };
    return records.map((record) => confirmRow(record, known));
  }, [records, asked, incidents, window, as, waiting]);
  if (asked.length === 0) return <p className="panel soft">{words.entry.confirm.none}</p>;
  const { changed } = draft.value;
  const drawn = {
    rows,
    events: asked,
    changed,
    onChange: (next: Changed) => draft.set((now) => ({ ...now, changed: next })),
  };
  return (
    <div className="entry confirming">
      <WaitingNotice acts={made} />
      <p className="soft">{words.entry.confirm.lead}</p>
      {confirmers.length > 1 && (
        <Choice
          label={words.entry.confirm.as}
          value={as}
          options={confirmers.map((value) => ({
            value,
            label: words.entry.confirm.confirmers[value],
          }))}
          onChange={setChosen}
        />
      )}
      <Saying
        rows={rows}
        as={as}
        today={today}
        window={window}
        kept={draft.value}
        onKeep={(next) => draft.set((now) => ({ ...now, ...next }))}
        onDone={draft.clear}
      />
      {isNarrow ? <ConfirmCards {...drawn} /> : <ConfirmTable {...drawn} />}
    </div>
  );
}

interface SayingProps {
  rows: ConfirmRow[];
  as: Confirmer;
  today: string;
  window: Window;
  kept: Kept;
  onKeep: (next: Partial<Kept>) => void;
  onDone: () => void;
}

/** By which paper, on which day; and the button. */
function Saying({ rows, as, today, window, kept, onKeep, onDone }: SayingProps) {
  const words = useWords();
  const { confirm } = words.entry;
  const { count } = useFormats();
  const queries = useQueryClient();
  const batch = useBatch();
  const [hasTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [sizes, setSizes] = useState<Sizes>(new Map());
  const { paper, on, changed } = kept;
  const groups = groupsOf(rows, changed);
  const subjects = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const ticks = groups.reduce((sum, group) => sum + group.rows.length * group.events.length, 0);
  const isDayWrong = on <= window.to || on > today;
  const items = groups.map((group) => ({
    id: group.events.join(' '),
    act: {
      method: 'post',
      to: '/api/confirmations',
      values: undefined,
      title: confirm.act(group.rows.length, group.events.length, paper.trim()),
      body: bodyOf(group, { as, on, paper: paper.trim() }),
    } as const,
  }));
  const press = (): void => {
    setTried(true);
    if (paper.trim() !== '' && !isDayWrong && ticks > 0) setAsking(true);
  };
  const perform = async (): Promise<void> => {
    setAsking(false);
    setSizes(new Map(groups.map((group) => [group.events.join(' '), group.rows.length])));
    const results = await batch.run(items);
    const isWhole = [...results.values()].every(({ state }) => state !== 'refused');
    if (isWhole) onDone();
    setTried(false);
    await Promise.all(
      ['records', 'dossier', 'appraisals', 'desk'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
  return (
    <>
      <form
        className="confirm-bar"
        onSubmit={(event) => {
          event.preventDefault();
          press();
        }}
      >
        <TextLine
          label={confirm.paper}
          placeholder={confirm.paperHint}
          value={paper}
          maxLength={200}
          fault={hasTried && paper.trim() === '' ? confirm.paperMissing : undefined}
          onChange={(next) => onKeep({ paper: next })}
        />
        <DayLine
          label={confirm.on}
          value={on}
          fault={hasTried && isDayWrong ? confirm.onWrong(formatDate(window.to)) : undefined}
          onChange={(next) => onKeep({ on: next })}
        />
        <Button type="primary" htmlType="submit" loading={batch.isRunning}>
          {confirm.send(count(subjects))}
        </Button>
      </form>
      {hasTried && ticks === 0 && !batch.isRunning && (
        <p className="field-fault" role="alert">
          {confirm.nothing}
        </p>
      )}
      <BatchLine
        batch={batch}
        running={words.entry.running}
        done={() => confirm.done(count(subjectsIn(batch.results, sizes, 'done')))}
        refused={() => confirm.refused(count(subjectsIn(batch.results, sizes, 'refused')))}
        waiting={() => confirm.sentLater(count(subjectsIn(batch.results, sizes, 'waiting')))}
      />
      {[...batch.results].map(([id, result]) => (
        <RefusalText key={id} result={result} />
      ))}
      {isAsking && (
        <AskDialog
          title={confirm.title}
          question={confirm.ask(count(subjects), count(ticks), paper.trim())}
          isBusy={false}
          error={null}
          onYes={() => void perform()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
