/** The lines of the grid as they are drawn: what was typed over what is on record. Pure. */
import type { ReactNode } from 'react';
import type { DossierRecord } from '../../api/records.ts';
import type { WordsOf } from '../../text/words.ts';
import type { GridCell, GridPlace, GridRow } from '../../ui/grid/shape.ts';
import type { EntryColumn } from './columns.ts';
import { textOf, type Kept } from './kept.ts';
import { textsOf } from './on-their-way.ts';
import type { RowReading } from './row-acts.ts';
import { readAnswer } from './values.ts';

export interface Drawing {
  columns: EntryColumn[];
  kept: Kept;
  /** Rows with something in the outbox that waits for a person. */
  stuck: ReadonlySet<string>;
  readings: ReadonlyMap<string, RowReading>;
  /** What is lacking is told once somebody tried to send. */
  hasTried: boolean;
  words: WordsOf;
  noteOf: (record: DossierRecord) => ReactNode;
}

export const isOpen = (record: DossierRecord, column: EntryColumn): boolean =>
  record.permitted.includes(column.step) && column.isAsked(record);

export function faultsOf(row: string, drawing: Omit<Drawing, 'columns' | 'stuck' | 'noteOf'>) {
  const { kept, readings, hasTried, words } = drawing;
  const reading = readings.get(row);
  const codes = { ...(hasTried ? reading?.lacking : undefined), ...reading?.faults };
  const own = Object.entries(codes).map(([id, code]) => [id, words.entry.fault[code]]);
  return { ...kept.told[row], ...(Object.fromEntries(own) as Record<string, string>) };
}

export function rowOf(record: DossierRecord, drawing: Drawing): GridRow {
  const { columns, kept, noteOf } = drawing;
  const { id, subject_name: name } = record.dossier;
  const faults = faultsOf(id, drawing);
  const texts = textsOf(kept.onTheirWay[id]);
  const cells = columns.map((column): GridCell => {
    const typed = kept.edits[id]?.[column.id];
    const waits = typed === undefined ? texts[column.id] : undefined;
    const text = typed ?? waits ?? textOf(column, record);
    return {
      text,
      short: shortOf(column, text),
      isOpen: isOpen(record, column),
      isEdited: typed !== undefined,
      isWaiting: waits !== undefined,
      fault: faults[column.id],
    };
  });
  return { id, name, href: `/ho-so/${id}`, note: noteOf(record), cells };
}

/** With a sign behind it where a reason stands in the cell. */
function shortOf({ form, isTall }: EntryColumn, text: string): string | undefined {
  if (isTall !== true) return undefined;
  const read = readAnswer(form, text);
  if (!('value' in read)) return undefined;
  const [code, why] = read.value.split(': ');
  const choice = form.choices?.find((each) => each.code === code);
  return choice && (choice.short ?? choice.label) + (why === undefined ? '' : '*');
}

export interface ToldFault extends GridPlace {
  name: string;
  label: string;
  set: EntryColumn['set'];
  message: string;
}

/** Of all sets, in the order of the lines. */
export function allFaults(
  records: DossierRecord[],
  columns: EntryColumn[],
  drawing: Omit<Drawing, 'columns' | 'stuck' | 'noteOf'>,
): ToldFault[] {
  return records.flatMap(({ dossier }) => {
    const faults = faultsOf(dossier.id, drawing);
    const seen = new Set<string>();
    return columns.flatMap(({ id, label, set }) => {
      const message = faults[id];
      if (message === undefined || seen.has(id)) return [];
      seen.add(id);
      return [{ row: dossier.id, column: id, name: dossier.subject_name, label, set, message }];
    });
  });
}
