import { expect, it } from 'vitest';
import type { ResultRow, ResultTable } from '../../api/shapes.ts';
import { partRows, wholeRows } from './columns.ts';

const row = (kind: ResultRow['kind'], part: ResultRow['part'], label = '62'): ResultRow => ({
  kind,
  part,
  place_label: label,
  place_code: label,
  filter: '',
  place_name: label,
  in_scope: 1,
  registered: 1,
  with_plan: 1,
  proposed: 1,
  recognised: 1,
  not_recognised: 0,
  undecided: 0,
  out_of_scope: 0,
  rate_bp: 10000,
});

const table: ResultTable = {
  rows: [
    row('commune', 'whole'),
    row('institution', 'whole'),
    row('commune', 'child', '608'),
    row('institution', 'child', '608'),
    row('institution', 'managed_directly'),
  ],
  breakdown: [row('agency', 'whole'), row('agency', 'child', '608')],
};

it('shows the kinds of institution beneath the institutions of the whole place', () => {
  expect(wholeRows(table).map(({ kind }) => kind)).toEqual(['commune', 'institution', 'agency']);
});

it('compares the places below by one kind, what is managed directly among them', () => {
  expect(partRows(table, 'institution').map(({ part }) => part)).toEqual([
    'child',
    'managed_directly',
  ]);
});
