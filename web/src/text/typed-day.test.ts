import { describe, expect, it } from 'vitest';
import { dayTyped, isNoDayTyped, typedDay } from './typed-day.ts';

describe('a day as it is typed', () => {
  it.each([
    ['20/11/2022', '2022-11-20'],
    [' 1/2/2023 ', '2023-02-01'],
    ['01.02.2023', '2023-02-01'],
    ['31/02/2022', ''],
    ['2022-11-20', ''],
    ['20/11/22', ''],
    ['', ''],
  ])('%s is %s', (typed, day) => {
    expect(dayTyped(typed)).toBe(day);
  });

  it('is written as it is typed', () => {
    expect(typedDay('2022-11-05')).toBe('05/11/2022');
  });

  it.each([
    ['31/02/2022', true],
    ['29/02/2024', false],
    ['31/02/202', false],
    ['hôm qua', false],
  ])('%s: that there is no such day is %s', (typed, isNone) => {
    expect(isNoDayTyped(typed)).toBe(isNone);
  });
});
