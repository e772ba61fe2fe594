import { expect, test } from 'vitest';
import { clockOf, dayOf, inYear, isBlank, isNoDay, partsOf } from './days.ts';

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

test('a day that is not in the calendar is told from one that is not complete', () => {
  expect(isNoDay({ day: '31', month: '02', year: '2022' })).toBe(true);
  expect(isNoDay({ day: '29', month: '2', year: '2024' })).toBe(false);
  expect(isNoDay({ day: '31', month: '02', year: '202' })).toBe(false);
  expect(isNoDay(inYear(2022))).toBe(false);
});

test('the time of day is that of Việt Nam, wherever the device stands', () => {
  expect(clockOf(Date.parse('2022-11-02T18:05:59Z'))).toBe('01:05');
  expect(clockOf(Date.parse('2022-11-02T02:30:00Z'))).toBe('09:30');
});
