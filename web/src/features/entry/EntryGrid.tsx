import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { placeLabel, type Where } from '../../api/paths.ts';
import type { DossierRecord, RecordKind } from '../../api/records.ts';
import { usePlaceNames } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { Grid, type GridHandle } from '../../ui/grid/Grid.tsx';
import { RowCard } from '../../ui/grid/RowCard.tsx';
import type { GridPlace } from '../../ui/grid/shape.ts';
import { useNarrow } from '../../ui/grid/use-narrow.ts';
import { useOnBehalf } from '../../ui/on-behalf.ts';
import type { Asked, EntryColumn, SetName } from './columns.ts';
import { Faults } from './Faults.tsx';
import { RowNote } from './RowNote.tsx';
import { allFaults, isOpen, rowOf, type Drawing } from './rows.ts';
import { Sending } from './Sending.tsx';
import { useEntry } from './use-entry.ts';
import { useStuckRows } from './use-whereabouts.ts';

export interface Sheet {
  asked: Asked;
  records: DossierRecord[];
  /** Of all sets. */
  columns: EntryColumn[];
}

interface EntryGridProps {
  sheet: Sheet;
  set: SetName;
  where: Where;
  kind: RecordKind;
  place: string;
  today: string;
  onSet: (set: SetName) => void;
}

export function EntryGrid({ sheet, set, where, kind, place, today, onSet }: EntryGridProps) {
  const words = useWords();
  const queries = useQueryClient();
  const isNarrow = useNarrow();
  const nameOf = usePlaceNames(where);
  const work = `${where.year}/${where.place}/${kind}`;
  const spoken = useOnBehalf(`grid/${work}`);
  const { who, paper } = spoken.words ?? {};
  const reader = useMemo(
    () => ({
      columns: sheet.columns,
      words,
      year: where.year,
      today,
      spoken: who !== undefined && paper !== undefined ? { who, paper } : undefined,
    }),
    [sheet.columns, words, where.year, today, who, paper],
  );
  const entry = useEntry({
    work,
    records: sheet.records,
    reader,
    onSent: async () => {
      await Promise.all(
        ['records', 'dossier', 'dossiers', 'desk'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      );
    },
  });
  const [hasTried, setTried] = useState(false);
  const columns = useMemo(
    () => sheet.columns.filter((column) => column.set === set),
    [sheet.columns, set],
  );
  const placeOf = ({ dossier: { ground_path: ground } }: DossierRecord): string | undefined =>
    placeLabel(ground) === where.place ? undefined : nameOf(ground);
  const stuck = useStuckRows(entry.kept.onTheirWay);
  const drawing: Drawing = {
    columns,
    stuck,
    kept: entry.kept,
    readings: entry.readings,
    hasTried,
    words,
    noteOf: (record) => (
      <RowNote
        record={record}
        entry={entry}
        isStuck={stuck.has(record.dossier.id)}
        placeName={placeOf(record)}
      />
    ),
  };
  const rows = useRows(sheet.records, drawing, placeOf);
  const handle = useRef<GridHandle>(null);
  const send = useRef<HTMLButtonElement>(null);
  const goTo = useGoingTo(handle, set, onSet);
  const common = { ref: handle, nameLabel: words.kind[kind], columns, rows };
  const isReadOnly = !sheet.records.some((record) => columns.some((each) => isOpen(record, each)));
  if (columns.length === 0) return <p className="panel soft">{words.entry.noColumns}</p>;
  return (
    <div className="entry">
      {isReadOnly && <p className="soft">{words.entry.readOnly}</p>}
      <Sending
        entry={entry}
        records={sheet.records}
        place={place}
        spoken={spoken}
        sendButton={send}
        onTry={() => setTried(true)}
      />
      <Faults faults={allFaults(sheet.records, sheet.columns, drawing)} onGo={goTo} />
      {isNarrow ? (
        <RowCard {...common} onChange={entry.change} />
      ) : (
        <Grid
          {...common}
          key={set}
          label={words.entry.table(words.entry.sets[set], place)}
          onChange={entry.change}
          onUndo={entry.undo}
          onRedo={entry.redo}
          onLeave={() => send.current?.focus()}
        />
      )}
    </div>
  );
}

/** A line is made anew only when something in it has changed, so that it alone is drawn again. */
function useRows(
  records: DossierRecord[],
  drawing: Drawing,
  placeOf: (record: DossierRecord) => string | undefined,
) {
  const made = useRef(new Map<string, { of: unknown[]; row: ReturnType<typeof rowOf> }>());
  const { columns, kept, stuck, readings, hasTried, words } = drawing;
  return records.map((record) => {
    const { id } = record.dossier;
    const { edits, told, onTheirWay, seen, returned } = kept;
    const sent = [onTheirWay[id], returned[id], stuck.has(id)];
    const here = [edits[id], told[id], ...sent, seen[id], readings.get(id)];
    const of: unknown[] = [record, columns, hasTried, words, placeOf(record), ...here];
    const before = made.current.get(id);
    if (before && before.of.every((each, i) => each === of[i])) return before.row;
    const row = rowOf(record, drawing);
    made.current.set(id, { of, row });
    return row;
  });
}

/** To a cell of whichever set: the set is shown first. */
function useGoingTo(
  handle: React.RefObject<GridHandle | null>,
  set: SetName,
  onSet: (set: SetName) => void,
): (place: GridPlace & { set: SetName }) => void {
  const [target, setTarget] = useState<GridPlace & { set: SetName }>();
  useEffect(() => {
    if (target?.set !== set) return;
    handle.current?.goTo(target);
    setTarget(undefined);
  }, [handle, target, set]);
  return (place) => {
    setTarget(place);
    if (place.set !== set) onSet(place.set);
  };
}
