/** A count as people type it, "1.234", and as the server takes it, 1234. Pure. */

const COUNT_MAX = 1_000_000_000;

/**
 * "1.234" and "1 234" are a thousand and more; "1,5", "-3" and "1e5" are no counts: a sign that was
 * left out in silence would make another number of them. Undefined also where nothing is typed.
 */
export function countTyped(text: string): number | undefined {
  const typed = text.trim();
  const isGrouped = /^\d{1,3}([. \u00a0]\d{3})+$/.test(typed);
  const digits = isGrouped ? typed.replace(/[. \u00a0]/g, '') : typed;
  if (!/^\d+$/.test(digits) || Number(digits) > COUNT_MAX) return undefined;
  return Number(digits);
}

/** Something is typed that is no count. */
export const isNoCount = (text: string): boolean =>
  text.trim() !== '' && countTyped(text) === undefined;
