/** What stands where one is in the grid, and what may be chosen there. Pure. */
import { folded } from './cells.ts';
import { boxOf, type At, type Selection, type Size } from './model.ts';
import type { GridCell, GridColumn, GridRow } from './shape.ts';

export interface Drawn {
  columns: GridColumn[];
  rows: GridRow[];
}

export const sizeOf = ({ columns, rows }: Drawn): Size => ({
  rows: rows.length,
  columns: columns.length,
});

export const lastOf = ({ columns, rows }: Drawn): At => ({
  row: Math.max(0, rows.length - 1),
  column: Math.max(0, columns.length - 1),
});

export const isOne = ({ at, from }: Selection): boolean =>
  at.row === from.row && at.column === from.column;

export function cellOf(
  { columns, rows }: Drawn,
  row: string,
  column: string,
): GridCell | undefined {
  const index = columns.findIndex(({ id }) => id === column);
  return rows.find(({ id }) => id === row)?.cells[index];
}

/** The names of what is there, for the changes of a selection. */
export const keysOf = (drawn: Drawn) => ({
  rows: drawn.rows.map(({ id }) => id),
  columns: drawn.columns.map(({ id }) => id),
  isOpen: (row: string, column: string): boolean => cellOf(drawn, row, column)?.isOpen === true,
});

export function textsOf(selection: Selection, { rows }: Drawn): string[][] {
  const { top, bottom, left, right } = boxOf(selection);
  return rows
    .slice(top, bottom + 1)
    .map(({ cells }) => cells.slice(left, right + 1).map(({ text }) => text));
}

/** What a pasted block covers, from the upper left corner of the selection. */
export function coveredBy(table: string[][], selection: Selection, drawn: Drawn): Selection {
  const { top, left } = boxOf(selection);
  const last = lastOf(drawn);
  const width = Math.max(...table.map((line) => line.length));
  return {
    at: { row: top, column: left },
    from: {
      row: Math.min(last.row, top + table.length - 1),
      column: Math.min(last.column, left + width - 1),
    },
  };
}

type Choices = { label: string }[];

/** All while nothing is typed or one of them stands there whole. */
export function labelsFor(choices: Choices, text: string): string[] {
  const labels = choices.map(({ label }) => label);
  const wanted = folded(text);
  const begun = labels.filter((label) => folded(label).startsWith(wanted));
  return begun.length === 0 || labels.some((label) => folded(label) === wanted) ? labels : begun;
}

/** The one before or after what stands there. */
export function stepped(choices: Choices, text: string, step: 1 | -1): string {
  const labels = choices.map(({ label }) => label);
  const at = labels.findIndex((label) => folded(label) === folded(text));
  const next = at === -1 ? (step === 1 ? 0 : labels.length - 1) : at + step;
  return labels[Math.max(0, Math.min(labels.length - 1, next))] ?? text;
}
