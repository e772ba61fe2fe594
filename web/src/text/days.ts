/** A day as people type it, in three parts, and as the server takes it. Pure. */
import { formatInstant } from './format.ts';

export interface DayParts {
  day: string;
  month: string;
  year: string;
}

/** "2022-03-31", or undefined for what is no day of the calendar. */
export function dayOf({ day, month, year }: DayParts): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  return isReal ? text : undefined;
}

/** Every part is there, and the calendar has no such day: 31/02/2022. */
export const isNoDay = (parts: DayParts): boolean =>
  /^\d{1,2}$/.test(parts.day) &&
  /^\d{1,2}$/.test(parts.month) &&
  /^\d{4}$/.test(parts.year) &&
  dayOf(parts) === undefined;

export function partsOf(day: string): DayParts {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date, month, year };
}

/** Nothing but the year, which is nearly always known. */
export const inYear = (year: number): DayParts => ({ day: '', month: '', year: String(year) });

export const isBlank = ({ day, month }: DayParts): boolean => day === '' && month === '';

/** "14:05", in Việt Nam's time as every other on the page, whatever zone this device is set to. */
export const clockOf = (milliseconds: number): string => formatInstant(milliseconds).slice(-5);

/** "2022-11-01" and 1 → "2022-10-31"; a negative count goes forward. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

const YEAR_END_DAYS = 30;

/** From when the year-end steps are put before people: thirty days before the window ends. */
export const yearEndOf = (windowTo: string): string => daysBefore(windowTo, YEAR_END_DAYS);
