import type { ResultRow, ResultTable } from '../../api/shapes.ts';
import { rateOf } from './columns.ts';

/** What the year before says of the place and kind of one row. */
export interface Before {
  rate_bp: number;
  recognised: number;
  registered: number;
  /** How far the rate has come since; nothing while this year has none. */
  change_bp: number | undefined;
}

/**
 * Undefined where there is nothing to compare with: no such year here, a place that was not there,
 * a kind of which nobody had registered. That is no nought.
 */
export function beforeOf(row: ResultRow, year: ResultTable | undefined): Before | undefined {
  const rows = year === undefined ? [] : [...year.rows, ...year.breakdown];
  const found = rows.find(
    ({ kind, part, place_label: label }) =>
      kind === row.kind && part === row.part && label === row.place_label,
  );
  if (found === undefined || found.registered === 0 || found.rate_bp === null) return undefined;
  const { rate_bp, recognised, registered } = found;
  const rateNow = rateOf(row);
  const change_bp = rateNow === null ? undefined : rateNow - rate_bp;
  return { rate_bp, recognised, registered, change_bp };
}
