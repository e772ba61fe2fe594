/** What the secretary is about to record, as it is kept while it is typed. */
import type { BodyOf } from '../../api/acts.ts';
import type { Where } from '../../api/paths.ts';
import type { DeliberationRow } from '../../api/shapes.ts';
import { countTyped } from '../../text/typed-count.ts';

export type Outcome = 'met' | 'not_met';

export interface Chosen {
  outcome: Outcome;
  reason: string;
}

export interface Begun {
  chosen: Record<string, Chosen>;
  form: 'sitting' | 'written_opinions';
  heldOn: string;
  minutes: string;
  chair: string;
  appointed: string;
  present: string;
}

export const NOTHING: Begun = {
  chosen: {},
  form: 'sitting',
  heldOn: '',
  minutes: '',
  chair: '',
  appointed: '',
  present: '',
};

export const isReady = (row: DeliberationRow): boolean => row.held_back === null;

/** What the appraisal says stands until the secretary writes otherwise. */
export function choice(row: DeliberationRow): Chosen {
  return { outcome: row.appraised_outcome === 'not_met' ? 'not_met' : 'met', reason: '' };
}

export function toggled(chosen: Begun['chosen'], row: DeliberationRow): Begun['chosen'] {
  const { [row.dossier]: now, ...others } = chosen;
  return now === undefined ? { ...others, [row.dossier]: choice(row) } : others;
}

/** All of them, or none when all were chosen. */
export function toggledAll(chosen: Begun['chosen'], rows: DeliberationRow[]): Begun['chosen'] {
  const isAll = rows.every((row) => chosen[row.dossier] !== undefined);
  if (isAll) return {};
  return Object.fromEntries(rows.map((row) => [row.dossier, chosen[row.dossier] ?? choice(row)]));
}

export const isDeparture = (row: DeliberationRow, chosen: Chosen): boolean =>
  row.appraised_outcome !== chosen.outcome;

export type Fault = 'heldOn' | 'minutes' | 'chair' | 'appointed' | 'present' | `reason/${string}`;

/** What is still missing; the server looks at the rest. */
export function faultsOf(begun: Begun, rows: DeliberationRow[]): Set<Fault> {
  const faults = new Set<Fault>();
  for (const name of ['heldOn', 'minutes', 'chair', 'appointed', 'present'] as const)
    if (begun[name].trim() === '') faults.add(name);
  for (const name of ['appointed', 'present'] as const)
    if (countTyped(begun[name]) === undefined) faults.add(name);
  for (const row of rows) {
    const chosen = begun.chosen[row.dossier];
    if (chosen && isDeparture(row, chosen) && chosen.reason.trim() === '')
      faults.add(`reason/${row.dossier}`);
  }
  return faults;
}

export function conclusionOf(
  begun: Begun,
  rows: DeliberationRow[],
  { year, place }: Where,
): BodyOf<'post', '/api/conclusions'> {
  return {
    year,
    place,
    form: begun.form,
    held_on: begun.heldOn,
    minutes_number: begun.minutes.trim(),
    chaired_by: begun.chair.trim(),
    appointed_count: countTyped(begun.appointed) ?? 0,
    present_count: countTyped(begun.present) ?? 0,
    dossiers: rows.flatMap((row) => {
      const chosen = begun.chosen[row.dossier];
      if (!chosen) return [];
      const reason = isDeparture(row, chosen) ? chosen.reason.trim() : '';
      return [{ dossier: row.dossier, outcome: chosen.outcome, reason }];
    }),
  };
}

export const countOf = (begun: Begun, rows: DeliberationRow[], outcome: Outcome): number =>
  rows.filter((row) => begun.chosen[row.dossier]?.outcome === outcome).length;

/** The day before which nothing of the list can have been concluded. */
export function lastAppraised(rows: DeliberationRow[]): string {
  return rows.reduce((last, { appraised_on }) => {
    const day = appraised_on ?? '';
    return day > last ? day : last;
  }, '');
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Negative when it has passed. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
