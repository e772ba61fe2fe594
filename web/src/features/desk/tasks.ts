/** The counts of a desk as a table: a row per task, a column per kind, grouped by who acts next. */
import type { Desk, DeskTask } from '../../api/shapes.ts';
import { yearEndOf } from '../../text/days.ts';

export type Kind = DeskTask['kind'];
export type Whose = DeskTask['lies_with'];

export const KINDS: Kind[] = ['residential_area', 'agency', 'enterprise', 'school', 'commune'];
const WHOSE: Whose[] = ['reader', 'subject', 'office'];
const TASKS: DeskTask['task'][] = [
  'registration',
  'self_assessment',
  'review',
  'submission',
  'correction',
  'appraisal',
  'second_verdict',
  'conclusion',
  'decision',
];

export interface Cell {
  count: number;
  due_on: string;
  due: DeskTask['due'];
  /** What narrows the list to what the cell counts, beside task and kind. */
  seat: DeskTask['seat'] | undefined;
}

type Stage = NonNullable<DeskTask['stage']>;

export interface Row {
  task: DeskTask['task'];
  /** Of a decision, for those who prepare or sign it. */
  stage: Stage | null;
  cells: Partial<Record<Kind, Cell>>;
}

export interface Group {
  whose: Whose;
  rows: Row[];
}

/** Cells of subjects count wherever they send their dossiers; those of offices one seat alone. */
function cellOf(tasks: DeskTask[]): Cell | undefined {
  const [first] = tasks;
  if (!first) return undefined;
  return {
    count: tasks.reduce((sum, { count }) => sum + count, 0),
    due_on: first.due_on,
    due: first.due,
    seat: first.lies_with === 'subject' || tasks.length > 1 ? undefined : first.seat,
  };
}

const STAGES: Row['stage'][] = [null, 'to_draft', 'to_sign'];

function rowsOf(tasks: DeskTask[], task: DeskTask['task']): Row[] {
  return STAGES.map((stage) => {
    // One that was kept before there were stages has none.
    const counted = tasks.filter((one) => one.task === task && (one.stage ?? null) === stage);
    const cells: Row['cells'] = {};
    for (const kind of KINDS) {
      const cell = cellOf(counted.filter((one) => one.kind === kind));
      if (cell) cells[kind] = cell;
    }
    return { task, stage, cells };
  });
}

export function groupsOf(tasks: DeskTask[]): Group[] {
  return WHOSE.map((whose) => {
    const theirs = tasks.filter((one) => one.lies_with === whose);
    const rows = TASKS.flatMap((task) => rowsOf(theirs, task));
    return { whose, rows: rows.filter(({ cells }) => Object.keys(cells).length > 0) };
  }).filter(({ rows }) => rows.length > 0);
}

/** The kinds that have anything to do, in the order of the columns. */
export function kindsOf(tasks: DeskTask[]): Kind[] {
  return KINDS.filter((kind) => tasks.some((task) => task.kind === kind));
}

const sum = (tasks: DeskTask[]): number => tasks.reduce((all, { count }) => all + count, 0);

const AT_YEAR_END: DeskTask['task'][] = ['self_assessment', 'review', 'submission'];

/** The day from which it can be done, where that has not come: nobody owes it before. */
export function beginsOn(
  { milestones, today }: Pick<Desk, 'milestones' | 'today'>,
  task: DeskTask['task'],
  kinds: Kind[],
): string | undefined {
  if (!AT_YEAR_END.includes(task)) return undefined;
  const ends = milestones.filter(
    (each) => each.day === 'window_ends' && each.kinds.some((kind) => kinds.includes(kind)),
  );
  const from = ends.map(({ on }) => yearEndOf(on)).sort()[0];
  return from !== undefined && today < from ? from : undefined;
}

export interface Summary {
  overdue: number;
  today: number;
  correction: number;
  mine: number;
}

export function summaryOf(desk: Pick<Desk, 'tasks' | 'milestones' | 'today'>): Summary {
  const { tasks } = desk;
  const mine = tasks.filter(({ lies_with }) => lies_with === 'reader');
  return {
    overdue: sum(tasks.filter(({ due }) => due === 'overdue')),
    today: sum(tasks.filter(({ due }) => due === 'today')),
    correction: sum(tasks.filter(({ task }) => task === 'correction')),
    mine: sum(mine.filter(({ task, kind }) => beginsOn(desk, task, [kind]) === undefined)),
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from the first to the second; negative when that has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The one deadline of a row, where all its kinds share one. */
export function deadlineOf(row: Row): Cell | undefined {
  const cells = Object.values(row.cells);
  return cells.every((cell) => cell.due_on === cells[0]?.due_on) ? cells[0] : undefined;
}

export const INSTITUTIONS: Kind[] = ['agency', 'enterprise', 'school'];

/** The three kinds of institution stand as one where all of them share the day. */
export function isEveryInstitution(kinds: Desk['milestones'][number]['kinds']): boolean {
  return INSTITUTIONS.every((kind) => kinds.includes(kind));
}
