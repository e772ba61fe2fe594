import { expect, test } from 'vitest';
import { brightness, greysOf, remarkOn, sharpness, type Greys } from './legible.ts';

const SIDE = 60;

/** A page whose point at x, y is as grey as told. */
function page(level: (x: number, y: number) => number): Greys {
  const levels = new Uint8Array(SIDE * SIDE);
  for (let i = 0; i < levels.length; i += 1) levels[i] = level(i % SIDE, Math.floor(i / SIDE));
  return { width: SIDE, height: SIDE, levels };
}

/** Strokes two points wide on white, as letters are. */
const written = page((x) => (x % 8 < 2 ? 30 : 235));
const shaken = page((x) => 180 + 30 * Math.sin(x / 6));

test('letters have edges, a shaken photograph has none', () => {
  expect(sharpness(written)).toBeGreaterThan(1000);
  expect(sharpness(shaken)).toBeLessThan(10);
  expect([remarkOn(written), remarkOn(shaken)]).toEqual([undefined, 'blurred']);
});

test('night and glare are told apart from a shaken hand', () => {
  expect(remarkOn(page(() => 20))).toBe('dark');
  expect(remarkOn(page(() => 254))).toBe('bright');
  expect(brightness(page(() => 20))).toBe(20);
});

test('greys weigh colours as eyes do', () => {
  const rgba = new Uint8ClampedArray([255, 255, 255, 255, 0, 255, 0, 255, 0, 0, 0, 255]);

  expect([...greysOf(rgba, 3, 1).levels]).toEqual([255, 149, 0]);
});
