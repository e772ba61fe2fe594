import { expect, test } from 'vitest';
import { ruleDay } from './incidents.ts';

test.each([
  // Kept on the ninth of March, asked for on the tenth.
  ['2022-03-09', '2022-01-02'],
  ['2022-03-10', '2022-01-02'],
  ['2022-11-04', '2022-07-01'],
  ['2023-01-20', '2022-07-01'],
  // The year has not begun.
  ['2021-12-20', '2021-12-20'],
])('on %s the rules of %s stand in', (today, day) => {
  expect(ruleDay(2022, today)).toBe(day);
});
