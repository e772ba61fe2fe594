/** What an officer has typed for many subjects: kept, undone, read, sent, told about. */
import { useMemo, useRef, useState } from 'react';
import type { AnyAct } from '../../api/acts.ts';
import { useBatch, type Batch } from '../../api/batch.ts';
import { useDraft } from '../../api/drafts.ts';
import type { DossierRecord } from '../../api/records.ts';
import * as model from '../../ui/grid/model.ts';
import {
  afterSending,
  itemId,
  joined,
  kept,
  textOf,
  tidied,
  type Kept,
  type SentRow,
} from './kept.ts';
import { settled, textsOf } from './on-their-way.ts';
import { readRow, type Reader, type RowReading } from './row-acts.ts';
import { useWhereabouts } from './use-whereabouts.ts';

const NOTHING: Kept = { edits: {}, seen: {}, told: {}, onTheirWay: {}, returned: {} };

export interface Entry {
  kept: Kept;
  savedAt: number | undefined;
  readings: ReadonlyMap<string, RowReading>;
  history: model.History;
  batch: Batch;
  change: (changes: model.Change[]) => void;
  undo: () => void;
  redo: () => void;
  /** Sends what can be sent; the rest stays. */
  send: (acts: SentRow[]) => Promise<void>;
  /** What somebody else changed meanwhile: mine is meant to stand over it, or not. */
  settle: (row: string, isKept: boolean) => void;
  discard: () => void;
}

interface Given {
  /** Names the work, for what is kept of it. */
  work: string;
  records: DossierRecord[];
  reader: Reader;
  onSent: () => Promise<void>;
}

export function useEntry({ work, records, reader, onSent }: Given): Entry {
  const draft = useDraft<Kept>(`grid/${work}`, NOTHING);
  const [history, setHistory] = useState(model.NO_HISTORY);
  const batch = useBatch();
  const now = draft.value;
  const byId = useMemo(
    () => new Map(records.map((record) => [record.dossier.id, record])),
    [records],
  );
  const columnsById = useMemo(
    () => new Map(reader.columns.map((column) => [column.id, column])),
    [reader.columns],
  );
  const onRecordText = (row: string, column: string): string =>
    textOf(columnsById.get(column), byId.get(row));
  /** Under what is typed: on its way, else on record. */
  const shownText = (row: string, column: string): string =>
    textsOf(now.onTheirWay[row])[column] ?? onRecordText(row, column);
  const readings = useReadings(now, byId, reader);

  const latest = useRef<model.Model>({ edits: now.edits, history });
  latest.current = { edits: now.edits, history };
  const become = (next: model.Model): void => {
    // Twice in one breath the second follows the first.
    latest.current = next;
    setHistory(next.history);
    draft.set((before) => kept(before, next.edits, byId));
  };

  useWhereabouts(now.onTheirWay, byId, (found) => {
    const settle = (before: Kept): Kept => settled(before, found, byId, onRecordText);
    if (settle(now) !== now) draft.set(settle);
  });

  const send = async (acts: SentRow[]): Promise<void> => {
    const then = now.edits;
    const made = acts.map(({ row, act }): SentRow => {
      const version = now.seen[row] ?? act.act.version;
      return { row, act: { ...act, act: { ...act.act, version } as AnyAct } };
    });
    const items = made.map(({ row, act }) => ({ id: itemId(row, act), act: act.act }));
    const results = await batch.run(items);
    const after = afterSending(made, results, then, latest.current, columnsById);
    setHistory(after.model.history);
    draft.set((before) => {
      const next = kept(before, after.model.edits, byId, results);
      return {
        ...next,
        told: { ...next.told, ...after.told },
        onTheirWay: joined(next.onTheirWay, after.onTheirWay),
      };
    });
    await onSent();
  };

  return {
    kept: now,
    savedAt: draft.savedAt,
    readings,
    history,
    batch,
    change: (changes) => become(model.put(latest.current, tidied(changes, columnsById), shownText)),
    undo: () => become(model.undo(latest.current)),
    redo: () => become(model.redo(latest.current)),
    send,
    settle: (row, isKept) => {
      const typed = Object.keys(latest.current.edits[row] ?? {});
      if (!isKept) become(model.sent(latest.current, row, typed));
      const version = byId.get(row)?.dossier.version ?? 0;
      draft.set((before) => ({
        ...before,
        seen: isKept ? { ...before.seen, [row]: version } : before.seen,
        told: { ...before.told, [row]: {} },
      }));
    },
    discard: () => {
      setHistory(model.NO_HISTORY);
      // What the outbox holds is not thrown away here.
      const { onTheirWay } = now;
      if (Object.keys(onTheirWay).length === 0) draft.clear();
      else draft.set({ ...NOTHING, onTheirWay });
    },
  };
}

/** Read again only where something was typed or recorded. */
function useReadings(
  { edits, onTheirWay }: Kept,
  byId: Map<string, DossierRecord>,
  reader: Reader,
): ReadonlyMap<string, RowReading> {
  return useMemo(() => {
    const readings = new Map<string, RowReading>();
    for (const [row, edited] of Object.entries(edits)) {
      const record = byId.get(row);
      if (record) readings.set(row, readRow(record, edited, reader, textsOf(onTheirWay[row])));
    }
    return readings;
  }, [edits, onTheirWay, byId, reader]);
}
