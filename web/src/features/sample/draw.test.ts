import { expect, test } from 'vitest';
import { draw, isSeed, newSeed, rankOf } from './draw.ts';

const LIST = Array.from({ length: 100 }, (_, i) => `23524-K${String(i).padStart(2, '0')}`);
const same = (code: string): string => code;

test('the same number draws the same sample, in whatever order the list comes', () => {
  const once = draw(LIST, same, '482913', 10);
  expect(draw([...LIST].reverse(), same, '482913', 10)).toEqual(once);
  expect(new Set(once).size).toBe(10);
});

test('a sample that was written down can be drawn for ever', () => {
  expect(draw(LIST, same, '482913', 3)).toEqual(['23524-K95', '23524-K67', '23524-K30']);
  expect(rankOf('1', 'A')).toBe(412_030_953);
});

test('another number draws another sample', () => {
  expect(draw(LIST, same, '482914', 10)).not.toEqual(draw(LIST, same, '482913', 10));
});

test('a larger sample holds the smaller one', () => {
  expect(draw(LIST, same, '7', 20).slice(0, 5)).toEqual(draw(LIST, same, '7', 5));
});

test('one more dossier on the list moves one in at most', () => {
  const before = draw(LIST, same, '7', 10);
  const after = draw([...LIST, '23524-K100'], same, '7', 10);
  expect(after.filter((code) => !before.includes(code)).length).toBeLessThanOrEqual(1);
});

test('more than there are is all of them', () => {
  expect(draw(LIST, same, '7', 500).toSorted()).toEqual(LIST);
});

test('each is drawn about as often as every other', () => {
  const times = new Map(LIST.map((code) => [code, 0]));
  for (let seed = 0; seed < 2000; ++seed)
    for (const code of draw(LIST, same, String(seed), 10))
      times.set(code, (times.get(code) ?? 0) + 1);
  // 200 times each is expected, with a spread of about 13.
  expect(Math.min(...times.values())).toBeGreaterThan(140);
  expect(Math.max(...times.values())).toBeLessThan(260);
});

test('a new number is six digits, and letters are none', () => {
  expect(newSeed()).toMatch(/^[1-9]\d{5}$/);
  expect(isSeed(newSeed())).toBe(true);
  expect(isSeed('12a')).toBe(false);
  expect(isSeed('')).toBe(false);
});
