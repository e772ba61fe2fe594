import { expect, test } from 'vitest';
import type { MapPlace, ResultRow } from '../../api/shapes.ts';
import { areasOf, drawn, stepOf } from './map.ts';

test.each([
  [null, null],
  [0, 0],
  [6999, 0],
  [7000, 1],
  [8999, 2],
  [9000, 3],
  [9999, 3],
  [10000, 4],
] as const)('a rate of %s basis points is step %s', (rate, step) => {
  expect(stepOf(rate)).toBe(step);
});

const row = (place_label: string, part: string, decided = 4, undecided = 0) => {
  const recognised = decided === 0 ? 0 : 3;
  const not_recognised = decided - recognised;
  return { place_label, part, recognised, not_recognised, undecided, rate_bp: 7500 } as ResultRow;
};
const plain = {
  name: () => 'Đắk Hà',
  figure: () => '75,00 %',
  counts: () => '3/4',
  told: () => 'Đắk Hà: 75,00 %',
};

const place = (label: string, outline: string) => ({ label, outline }) as MapPlace;
const OUTLINE = '[[[[107,14],[108,14],[108,15],[107,14]]]]';

test('what a place manages itself lies nowhere on the map', () => {
  const rows = [row('615', 'child'), row('62', 'managed_directly')];
  expect(areasOf(rows, 2022, plain).map(({ key }) => key)).toEqual(['615']);
});

test('where nothing is decided there is no rate to colour', () => {
  expect(areasOf([row('615', 'child', 0)], 2022, plain)[0]!.step).toBeNull();
});

test('while some are undecided the place has no colour yet', () => {
  expect(areasOf([row('615', 'child', 4, 5)], 2022, plain)[0]!.step).toBeNull();
  expect(areasOf([row('615', 'child', 4, 0)], 2022, plain)[0]!.step).toBe(1);
});

test('a map with gaps is not drawn', () => {
  const areas = areasOf([row('615', 'child'), row('616', 'child')], 2022, plain);
  expect(drawn(areas, [place('615', OUTLINE), place('616', '')])).toEqual([]);
  expect(drawn(areas, [place('615', OUTLINE), place('616', OUTLINE)])).toHaveLength(2);
});
