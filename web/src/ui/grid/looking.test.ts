import { expect, it } from 'vitest';
import { coveredBy, labelsFor, stepped } from './looking.ts';
import { startAt } from './model.ts';
import type { GridColumn, GridRow } from './shape.ts';

const ranks = [{ label: 'Hoàn thành' }, { label: 'Hoàn thành tốt' }, { label: 'Chưa' }];

it('offers what begins as it is typed, all where one of them stands there whole', () => {
  expect(labelsFor(ranks, 'chu')).toEqual(['Chưa']);
  expect(labelsFor(ranks, 'hoan thanh')).toHaveLength(3);
  expect(labelsFor(ranks, '')).toHaveLength(3);
});

it('goes through the choices and stops at the last', () => {
  expect(stepped(ranks, '', 1)).toBe('Hoàn thành');
  expect(stepped(ranks, 'Hoàn thành', 1)).toBe('Hoàn thành tốt');
  expect(stepped(ranks, 'Chưa', 1)).toBe('Chưa');
  expect(stepped(ranks, '', -1)).toBe('Chưa');
});

it('selects what was pasted, as far as the grid goes', () => {
  const rows = [{}, {}, {}] as GridRow[];
  const columns = [{}, {}] as GridColumn[];
  const table = [
    ['a', 'b'],
    ['c', 'd'],
  ];

  expect(coveredBy(table, startAt(1, 1), { rows, columns }).from).toEqual({ row: 2, column: 1 });
});
