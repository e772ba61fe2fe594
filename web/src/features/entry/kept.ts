/** What is kept in this browser of what was typed for many subjects. Pure. */
import type { DossierRecord } from '../../api/records.ts';
import type { BatchResult } from '../../api/batch.ts';
import { sent, type Change, type Edits, type Model } from '../../ui/grid/model.ts';
import type { EntryColumn } from './columns.ts';
import type { OnTheirWay, SentTexts, Settling } from './on-their-way.ts';
import type { RowAct } from './row-acts.ts';
import { onRecord, readAnswer, showAnswer } from './values.ts';

/** By row: what the server said of single cells, and under "" of the whole row. */
export type Told = Record<string, Record<string, string>>;

/** What is typed and not sent, and what became of what was. */
export interface Kept extends Settling {
  /** The version each row had when typing in it began. */
  seen: Record<string, number>;
  told: Told;
}

/** Rows that are typed in remember what the person was looking at; changed cells were not told. */
export function kept(
  before: Kept,
  edits: Edits,
  byId: Map<string, DossierRecord>,
  results?: ReadonlyMap<string, BatchResult>,
): Kept {
  const seen: Kept['seen'] = {};
  const told: Told = {};
  const returned: Kept['returned'] = {};
  for (const row of Object.keys(edits)) {
    const why = before.returned[row];
    if (why !== undefined && results === undefined) returned[row] = why;
    const now = byId.get(row)?.dossier.version ?? 0;
    seen[row] = versionAfter(row, results) ?? before.seen[row] ?? now;
    told[row] = Object.fromEntries(
      Object.entries(before.told[row] ?? {}).filter(([column]) =>
        column === ''
          ? before.edits[row] === edits[row]
          : before.edits[row]?.[column] === edits[row]?.[column],
      ),
    );
  }
  return { ...before, edits, seen, told, returned };
}

/** What is left of a row goes on from its own acts that were done. */
function versionAfter(
  row: string,
  results: ReadonlyMap<string, BatchResult> | undefined,
): number | undefined {
  const versions = [...(results ?? [])].flatMap(([id, result]) => {
    if (!id.startsWith(`${row} `) || result.state !== 'done') return [];
    const { version } = result.reply as { version?: unknown };
    return typeof version === 'number' ? [version] : [];
  });
  return versions.length === 0 ? undefined : Math.max(...versions);
}

export interface SentRow {
  row: string;
  act: RowAct;
}

/** What became of acts that were sent, laid over what is typed now: typing went on meanwhile. */
export function afterSending(
  acts: SentRow[],
  results: ReadonlyMap<string, BatchResult>,
  then: Edits,
  now: Model,
  columns: Map<string, EntryColumn>,
): { model: Model; told: Told; onTheirWay: OnTheirWay } {
  let left = now;
  const told: Told = {};
  const onTheirWay: OnTheirWay = {};
  for (const { row, act } of acts) {
    const result = results.get(itemId(row, act));
    if (result === undefined) continue;
    if (result.state === 'refused') {
      told[row] = toldOf(result, act, told[row]);
      continue;
    }
    const texts = Object.fromEntries(act.columns.map((id) => [id, then[row]?.[id] ?? '']));
    if (result.state === 'waiting') {
      const one: SentTexts = { key: result.key, version: act.act.version ?? 0, texts };
      onTheirWay[row] = [...(onTheirWay[row] ?? []), one];
    }
    const unchanged = act.columns.filter((id) => left.edits[row]?.[id] === texts[id]);
    left = sent(left, row, unchanged);
  }
  // Whose word a line was goes with its last act.
  for (const row of new Set(acts.map((each) => each.row))) {
    const ids = Object.keys(left.edits[row] ?? {});
    if (ids.every((id) => columns.get(id)?.part.of === 'behalf')) left = sent(left, row, ids);
  }
  return { model: left, told, onTheirWay };
}

export const itemId = (row: string, { name }: RowAct): string => `${row} ${name}`;

interface Problem {
  message: string;
  what_to_do: string;
  fields: { path: string; message: string }[];
}

/** In the cells it speaks of; in all that the act carried where it names none. */
export function toldOf(
  result: BatchResult,
  act: RowAct,
  before: Record<string, string> = {},
): Record<string, string> {
  if (result.state !== 'refused') return before;
  const problem = (result.error as { problem?: Problem } | null)?.problem;
  const whole = [problem?.message, problem?.what_to_do].filter(Boolean).join(' ');
  const told: Record<string, string> = { ...before, '': whole };
  for (const { path, message } of problem?.fields ?? [])
    for (const cell of act.cellsOf(path)) told[cell] = message;
  const isNamed = Object.keys(told).some((cell) => cell !== '');
  if (!isNamed) for (const cell of act.columns) told[cell] = whole;
  return told;
}

/** As the column writes it: "1/3/22" becomes "01/03/2022"; what cannot be read stays as typed. */
export function tidied(changes: Change[], columns: Map<string, EntryColumn>): Change[] {
  return changes.map((change) => {
    const form = columns.get(change.column)?.form;
    if (!form) return change;
    const read = readAnswer(form, change.text);
    return 'value' in read ? { ...change, text: showAnswer(form, read.value) } : change;
  });
}

export const textOf = (
  column: EntryColumn | undefined,
  record: DossierRecord | undefined,
): string => (column && record ? showAnswer(column.form, onRecord(column.part, record)) : '');

/** What went on its way now, after what is still on it. */
export function joined(before: OnTheirWay, more: OnTheirWay): OnTheirWay {
  const rows = Object.entries(more).map(([row, sent]) => [row, [...(before[row] ?? []), ...sent]]);
  return { ...before, ...(Object.fromEntries(rows) as OnTheirWay) };
}
