/** Whether a photograph can be read: sharpness and light, from its grey levels. Pure. */

export type Remark = 'blurred' | 'dark' | 'bright' | undefined;

export interface Greys {
  width: number;
  height: number;
  /** A byte a point, row by row. */
  levels: Uint8Array;
}

export function greysOf(rgba: Uint8ClampedArray, width: number, height: number): Greys {
  const levels = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < levels.length; i += 1, at += 4)
    levels[i] =
      (299 * (rgba[at] ?? 0) + 587 * (rgba[at + 1] ?? 0) + 114 * (rgba[at + 2] ?? 0)) / 1000;
  return { width, height, levels };
}

/** How much neighbouring points differ: letters have edges, a shaken photograph has none. */
export function sharpness({ width, height, levels }: Greys): number {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const edge =
        4 * (levels[at] ?? 0) -
        (levels[at - 1] ?? 0) -
        (levels[at + 1] ?? 0) -
        (levels[at - width] ?? 0) -
        (levels[at + width] ?? 0);
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  if (count === 0) return 0;
  const mean = sum / count;
  return squares / count - mean * mean;
}

export function brightness({ levels }: Greys): number {
  let sum = 0;
  for (const level of levels) sum += level;
  return levels.length === 0 ? 0 : sum / levels.length;
}

/** Printed and written pages at 1000 points across lie above 150 when they are sharp. */
const SHARP_ENOUGH = 60;
const TOO_DARK = 50;
const TOO_BRIGHT = 250;

/** What to tell the person; they may go on all the same. */
export function remarkOn(greys: Greys): Remark {
  const light = brightness(greys);
  if (light < TOO_DARK) return 'dark';
  if (sharpness(greys) < SHARP_ENOUGH) return light > TOO_BRIGHT ? 'bright' : 'blurred';
  return undefined;
}
