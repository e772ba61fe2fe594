import { expect, test } from 'vitest';
import type { ResultRow, ResultTable } from '../../api/shapes.ts';
import { beforeOf } from './before.ts';

const row = (given: Partial<ResultRow>): ResultRow => ({
  place_label: '615',
  place_name: 'Huyện Đắk Hà',
  place_path: 'VN/62/615/',
  kind: 'commune',
  part: 'child',
  in_scope: 11,
  out_of_scope: 0,
  registered: 11,
  with_plan: 11,
  recognised: 10,
  not_recognised: 1,
  undecided: 0,
  rate_bp: 9091,
  ...given,
} as ResultRow); // prettier-ignore

const table = (...rows: ResultRow[]): ResultTable => ({ rows, breakdown: [] }) as never;

test('the same place and kind of the year before', () => {
  const other = row({ kind: 'institution', rate_bp: 5000 });
  const last = row({ recognised: 9, registered: 10, rate_bp: 9000 });
  expect(beforeOf(row({}), table(other, last))).toEqual({
    rate_bp: 9000,
    recognised: 9,
    registered: 10,
    change_bp: 91,
  });
});

test('without that year, or without the place in it, there is nothing, and no nought', () => {
  expect(beforeOf(row({}), undefined)).toBeUndefined();
  expect(beforeOf(row({}), table(row({ place_label: '616' })))).toBeUndefined();
  expect(beforeOf(row({}), table(row({ part: 'managed_directly' })))).toBeUndefined();
});

test('a year in which nobody had registered has no rate to compare with', () => {
  const nobody = row({ registered: 0, recognised: 0, rate_bp: null });
  expect(beforeOf(row({}), table(nobody))).toBeUndefined();
});

test('a kind that failed altogether did have a rate: nought', () => {
  const failed = row({ recognised: 0, rate_bp: 0 });
  expect(beforeOf(row({}), table(failed))?.rate_bp).toBe(0);
});

test('while this year has no rate, no change is told', () => {
  const nothingYet = row({ registered: 0, rate_bp: null });
  expect(beforeOf(nothingYet, table(row({})))?.change_bp).toBeUndefined();
});

test('before anything is decided nothing has fallen', () => {
  const waiting = row({ recognised: 0, not_recognised: 0, undecided: 11, rate_bp: 0 });
  expect(beforeOf(waiting, table(row({})))?.change_bp).toBeUndefined();
});
