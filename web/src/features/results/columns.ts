import type { CountedFigure, ResultRow, ResultTable } from '../../api/shapes.ts';

/** The figures of a row in the order of the province's own table; each opens the list it counts. */
export const COLUMNS = [
  'in_scope',
  'registered',
  'with_plan',
  'recognised',
  'not_recognised',
  'undecided',
] as const satisfies readonly CountedFigure[];

/** The kinds one compares places by. */
export const COMPARED = ['residential_area', 'commune', 'institution'] as const;

/** A rate is told once something is decided: before that nought would read as a failure. */
export const rateOf = (row: ResultRow): number | null =>
  row.recognised + row.not_recognised > 0 ? row.rate_bp : null;

/** Some are decided, some are not: the rate will still rise. */
export const isProvisional = (row: ResultRow): boolean => rateOf(row) !== null && row.undecided > 0;

/** Agency, enterprise and school stand beneath institution, which is their sum. */
export const isPart = (kind: ResultRow['kind']): boolean =>
  kind === 'agency' || kind === 'enterprise' || kind === 'school';

/** The place's own figures, the institutions followed by the three kinds they consist of. */
export function wholeRows({ rows, breakdown }: ResultTable): ResultRow[] {
  const isWhole = (row: ResultRow): boolean => row.part === 'whole';
  return rows
    .filter(isWhole)
    .flatMap((row) => (row.kind === 'institution' ? [row, ...breakdown.filter(isWhole)] : [row]));
}

/** Of one kind, a row for each place below and one for what is managed directly, if anything. */
export function partRows({ rows }: ResultTable, kind: ResultRow['kind']): ResultRow[] {
  const isShown = (row: ResultRow): boolean =>
    row.part === 'child' || (row.part === 'managed_directly' && row.in_scope > 0);
  return rows.filter((row) => isShown(row) && row.kind === kind);
}
