import type { ProgressRow } from '../../api/shapes.ts';

/** The list behind a figure: of the results, or of the dossiers in one state. */
type List = { figure: string } | { state: string } | undefined;

interface StageOf<Name extends string> {
  stage: Name & keyof ProgressRow;
  list: List;
}

const stage = <Name extends string>(
  name: Name & keyof ProgressRow,
  list?: List,
): StageOf<Name> => ({ stage: name, list });

/** The steps of the year in their order. */
export const STAGES = [
  stage('enrolled', { figure: 'in_scope' }),
  stage('registered', { figure: 'registered' }),
  stage('assessed'),
  stage('submitted', { figure: 'proposed' }),
  stage('appraised'),
  stage('concluded'),
  stage('decided', { state: 'decided' }),
  stage('recognised', { figure: 'recognised' }),
];

/** What is late or stuck, gravest first; zero is good. */
export const LATE = [
  stage('unregistered'),
  stage('registered_late'),
  stage('silent'),
  stage('submitted_late'),
  stage('returned', { state: 'returned' }),
  stage('overdue'),
  stage('decided_late'),
];

export interface LateFigure {
  what: (typeof LATE)[number]['stage'];
  row: ProgressRow;
  count: number;
  list: List;
}

/** One line for every kind and kind of lateness that occurs. */
export function lateFigures(rows: ProgressRow[]): LateFigure[] {
  return LATE.flatMap(({ stage: what, list }) =>
    rows.map((row) => ({ what, row, count: row[what] as number, list })),
  ).filter(({ count }) => count > 0);
}

/** Institutions are shown as the three kinds they consist of, whose lists can be opened. */
export function shownRows(rows: ProgressRow[], breakdown: ProgressRow[]): ProgressRow[] {
  return rows
    .flatMap((row) => (row.kind === 'institution' ? [row, ...breakdown] : [row]))
    .filter((row) => row.enrolled > 0);
}

/** The page and the query of a list; nothing where there is none. */
export function listLink(list: List): { to: string; search: Record<string, string> } | undefined {
  if (list === undefined) return undefined;
  return 'figure' in list
    ? { to: '/ket-qua/danh-sach', search: list }
    : { to: '/don-vi', search: list };
}
