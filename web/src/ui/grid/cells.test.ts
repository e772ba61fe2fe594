import { describe, expect, it } from 'vitest';
import { readCell, showCell, tableOf, tsvOf, type CellForm } from './cells.ts';

const day: CellForm = { kind: 'day', year: 2022 };
const count: CellForm = { kind: 'count' };
const choice: CellForm = {
  kind: 'choice',
  choices: [
    { code: 'met', label: 'Đạt', also: ['đ', 'x'] },
    { code: 'not_met', label: 'Chưa đạt', also: ['c'] },
    { code: 'well', label: 'Hoàn thành tốt nhiệm vụ' },
    { code: 'done', label: 'Hoàn thành nhiệm vụ' },
  ],
};

describe('a day', () => {
  it.each([
    ['20/11/2022', '2022-11-20'],
    ['5/3/22', '2022-03-05'],
    ['5-3-2022', '2022-03-05'],
    ['05.03', '2022-03-05'],
    ['2022-03-05', '2022-03-05'],
    ['  01/02/2022 ', '2022-02-01'],
  ])('typed as %s is read', (text, value) => {
    expect(readCell(day, text)).toEqual({ value });
  });

  it.each(['31/02/2022', '2022', 'hôm qua', '11/20/2022', '29/02/2022'])(
    'typed as %s is none',
    (text) => {
      expect(readCell(day, text)).toEqual({ fault: 'day' });
    },
  );

  it('is shown as people write it', () => {
    expect(showCell(day, '2022-11-20')).toBe('20/11/2022');
  });
});

describe('a count', () => {
  it.each([
    ['0', '0'],
    ['1.234', '1234'],
    ['1 234 567', '1234567'],
    ['007', '7'],
  ])('typed as %s is read', (text, value) => {
    expect(readCell(count, text)).toEqual({ value });
  });

  it.each(['12,5', '-3', '1.23', '3 vụ', '99999999999'])('typed as %s is none', (text) => {
    expect(readCell(count, text)).toEqual({ fault: 'count' });
  });
});

describe('a choice', () => {
  it.each([
    ['Đạt', 'met'],
    ['dat', 'met'],
    ['X', 'met'],
    ['CHƯA ĐẠT', 'not_met'],
    ['chưa', 'not_met'],
    ['hoan thanh tot', 'well'],
    ['Hoàn thành nhiệm vụ'.normalize('NFD'), 'done'],
  ])('typed as %s is found', (text, value) => {
    expect(readCell(choice, text)).toEqual({ value });
  });

  it('that could be two is none', () => {
    expect(readCell(choice, 'hoàn thành')).toEqual({ fault: 'choice' });
  });
});

describe('the clipboard', () => {
  it('is read with cells that hold lines and quotes', () => {
    expect(tableOf('a\t"b\n""c"""\r\nd\t\r\n')).toEqual([
      ['a', 'b\n"c"'],
      ['d', ''],
    ]);
  });

  it('gives back what it took', () => {
    const table = [
      ['1', 'Thôn "2"'],
      ['', 'hai\ndòng'],
    ];

    expect(tableOf(tsvOf(table))).toEqual(table);
  });
});
