/** What was typed over what is on record, with undo; and where one stands in the grid. Pure. */

/** By row, then by column: the text as typed. */
export type Edits = Record<string, Record<string, string>>;

export interface Change {
  row: string;
  column: string;
  text: string;
}

interface Step {
  row: string;
  column: string;
  before: string | undefined;
  after: string | undefined;
}

export interface History {
  done: Step[][];
  undone: Step[][];
}

export const NO_HISTORY: History = { done: [], undone: [] };
const KEPT_STEPS = 200;

export interface Model {
  edits: Edits;
  history: History;
}

/** What is typed as it was on record is no edit. */
export function put(
  model: Model,
  changes: Change[],
  onRecord: (row: string, column: string) => string,
): Model {
  const steps = changes.flatMap(({ row, column, text }): Step[] => {
    const before = model.edits[row]?.[column];
    const after = text === onRecord(row, column) ? undefined : text;
    return before === after ? [] : [{ row, column, before, after }];
  });
  if (steps.length === 0) return model;
  return {
    edits: applied(model.edits, steps, 'after'),
    history: { done: [...model.history.done, steps].slice(-KEPT_STEPS), undone: [] },
  };
}

export function undo(model: Model): Model {
  const steps = model.history.done.at(-1);
  if (!steps) return model;
  return {
    edits: applied(model.edits, steps, 'before'),
    history: {
      done: model.history.done.slice(0, -1),
      undone: [...model.history.undone, steps],
    },
  };
}

export function redo(model: Model): Model {
  const steps = model.history.undone.at(-1);
  if (!steps) return model;
  return {
    edits: applied(model.edits, steps, 'after'),
    history: {
      done: [...model.history.done, steps],
      undone: model.history.undone.slice(0, -1),
    },
  };
}

function applied(edits: Edits, steps: Step[], side: 'before' | 'after'): Edits {
  const next: Edits = { ...edits };
  for (const step of steps) {
    const row = { ...next[step.row] };
    const text = step[side];
    if (text === undefined) delete row[step.column];
    else row[step.column] = text;
    if (Object.keys(row).length === 0) delete next[step.row];
    else next[step.row] = row;
  }
  return next;
}

/** What was sent is no edit any more, and what led to it cannot be undone here. */
export function sent(model: Model, row: string, columns: string[]): Model {
  const left = { ...model.edits[row] };
  for (const column of columns) delete left[column];
  const edits = { ...model.edits, [row]: left };
  if (Object.keys(left).length === 0) delete edits[row];
  const keep = (steps: Step[][]): Step[][] =>
    steps
      .map((some) => some.filter((step) => step.row !== row || !columns.includes(step.column)))
      .filter((some) => some.length > 0);
  return {
    edits,
    history: { done: keep(model.history.done), undone: keep(model.history.undone) },
  };
}

export interface At {
  row: number;
  column: number;
}

export interface Selection {
  /** Where one stands. */
  at: At;
  /** The other corner. */
  from: At;
}

export interface Size {
  rows: number;
  columns: number;
}

export const startAt = (row = 0, column = 0): Selection => ({
  at: { row, column },
  from: { row, column },
});

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

export function moved(now: Selection, by: At, size: Size, isExtending = false): Selection {
  const at = {
    row: within(now.at.row + by.row, size.rows),
    column: within(now.at.column + by.column, size.columns),
  };
  return { at, from: isExtending ? now.from : at };
}

/** The next cell in reading order; nothing past the last or before the first. */
export function tabbed(now: Selection, step: 1 | -1, size: Size): Selection | undefined {
  const index = now.at.row * size.columns + now.at.column + step;
  if (index < 0 || index >= size.rows * size.columns) return undefined;
  return startAt(Math.floor(index / size.columns), index % size.columns);
}

export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function boxOf({ at, from }: Selection): Box {
  return {
    top: Math.min(at.row, from.row),
    bottom: Math.max(at.row, from.row),
    left: Math.min(at.column, from.column),
    right: Math.max(at.column, from.column),
  };
}

export const holds = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

interface Keys {
  rows: string[];
  columns: string[];
  isOpen: (row: string, column: string) => boolean;
}

/** Every cell of the box that can be written. */
function cellsOf(box: Box, { rows, columns, isOpen }: Keys): { row: string; column: string }[] {
  const cells = [];
  for (let r = box.top; r <= box.bottom; r++)
    for (let c = box.left; c <= box.right; c++) {
      const [row, column] = [rows[r], columns[c]];
      if (row !== undefined && column !== undefined && isOpen(row, column))
        cells.push({ row, column });
    }
  return cells;
}

/** From the upper left corner of the selection; one cell fills all that is selected. */
export function pasted(selection: Selection, table: string[][], keys: Keys): Change[] {
  const box = boxOf(selection);
  const [first] = table;
  if (table.length === 1 && first?.length === 1)
    return cellsOf(box, keys).map((cell) => ({ ...cell, text: first[0] ?? '' }));
  return table.flatMap((line, r) =>
    line.flatMap((text, c) => {
      const [row, column] = [keys.rows[box.top + r], keys.columns[box.left + c]];
      const isThere = row !== undefined && column !== undefined && keys.isOpen(row, column);
      return isThere ? [{ row, column, text: text.trim() }] : [];
    }),
  );
}

export function cleared(selection: Selection, keys: Keys): Change[] {
  return cellsOf(boxOf(selection), keys).map((cell) => ({ ...cell, text: '' }));
}

/** The uppermost line of the selection into those below it; a single cell takes the one above. */
export function filledDown(
  selection: Selection,
  keys: Keys,
  textOf: (row: string, column: string) => string,
): Change[] {
  const box = boxOf(selection);
  const source = box.top === box.bottom ? box.top - 1 : box.top;
  const row = keys.rows[source];
  if (row === undefined) return [];
  return cellsOf({ ...box, top: source + 1 }, keys).map((cell) => ({
    ...cell,
    text: textOf(row, cell.column),
  }));
}
