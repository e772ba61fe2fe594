/** A sample that anybody draws again: of the same list, the same number gives the same dossiers. */

const bytes = new TextEncoder();

/** FNV-1a of 32 bits, mixed at the end so that numbers which differ little order differently. */
export function rankOf(seed: string, code: string): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes.encode(`${seed}/${code}`)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The first `size` in the order of their ranks. What else is on the list, and in which order, is
 * nothing to a rank: one more dossier moves one in at most, and a larger sample holds the smaller.
 */
export function draw<Row>(
  rows: readonly Row[],
  codeOf: (row: Row) => string,
  seed: string,
  size: number,
): Row[] {
  const ranked = rows.map((row) => ({ row, code: codeOf(row), rank: rankOf(seed, codeOf(row)) }));
  ranked.sort((left, right) => left.rank - right.rank || (left.code < right.code ? -1 : 1));
  return ranked.slice(0, size).map(({ row }) => row);
}

const SEED_LEAST = 100_000;
const SEED_COUNT = 900_000;

/** Six digits, to be said on the telephone. */
export const newSeed = (): string =>
  String(SEED_LEAST + (crypto.getRandomValues(new Uint32Array(1))[0]! % SEED_COUNT));

export const isSeed = (text: string): boolean => /^\d{1,9}$/.test(text);
