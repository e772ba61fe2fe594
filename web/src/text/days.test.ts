import { expect, test } from 'vitest';
import { dayOf, inYear, isBlank, partsOf } from './days.ts';

test('a day is typed with or without leading noughts', () => {
  expect(dayOf({ day: '8', month: '3', year: '2022' })).toBe('2022-03-08');
  expect(dayOf({ day: '08', month: '03', year: '2022' })).toBe('2022-03-08');
});

test('what is no day of the calendar is none', () => {
  for (const [day, month, year] of [
    ['31', '2', '2022'],
    ['0', '1', '2022'],
    ['1', '13', '2022'],
    ['1', '1', '22'],
    ['', '', '2022'],
    ['a', '1', '2022'],
  ] as const)
    expect(dayOf({ day, month, year })).toBeUndefined();
});

test('parts go back to the day they came from', () => {
  expect(dayOf(partsOf('2022-11-02'))).toBe('2022-11-02');
  expect(isBlank(inYear(2022))).toBe(true);
});
