/** A day as people type it, "20/11/2022", and as the server writes it, "2022-11-20". */

/** Empty for what is no day of the calendar. */
export function dayTyped(text: string): string {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!parts) return '';
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : '';
}

/** Written as a day is, and the calendar has none: 31/02/2022. */
export const isNoDayTyped = (text: string): boolean =>
  /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/.test(text) && dayTyped(text) === '';

export function typedDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '';
}
