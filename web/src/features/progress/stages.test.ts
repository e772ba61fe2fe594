import { expect, it } from 'vitest';
import type { ProgressRow } from '../../api/shapes.ts';
import { lateFigures, listLink, shownRows } from './stages.ts';

const row = (kind: ProgressRow['kind'], given: Partial<ProgressRow> = {}): ProgressRow => ({
  kind,
  enrolled: 10,
  registered: 10,
  assessed: 9,
  submitted: 8,
  returned: 0,
  appraised: 7,
  concluded: 6,
  decided: 5,
  recognised: 4,
  registered_late: 0,
  unregistered: 0,
  submitted_late: 0,
  decided_late: 0,
  silent: 0,
  overdue: 0,
  registration_ends_on: '2022-03-31',
  decide_by: '2022-11-19',
  ...given,
});

it('puts the three kinds of institution beneath their sum, and leaves out empty kinds', () => {
  const rows = [row('residential_area'), row('commune', { enrolled: 0 }), row('institution')];

  const shown = shownRows(rows, [row('agency'), row('school', { enrolled: 0 })]);

  expect(shown.map(({ kind }) => kind)).toEqual(['residential_area', 'institution', 'agency']);
});

it('names only what is late, gravest first', () => {
  const late = lateFigures([
    row('agency', { returned: 2 }),
    row('school', { unregistered: 1, returned: 3 }),
  ]);

  expect(late.map(({ what, row: { kind }, count }) => [what, kind, count])).toEqual([
    ['unregistered', 'school', 1],
    ['returned', 'agency', 2],
    ['returned', 'school', 3],
  ]);
});

it('opens the list of a figure or of a state', () => {
  expect(listLink({ figure: 'recognised' })?.to).toBe('/ket-qua/danh-sach');
  expect(listLink({ state: 'returned' })?.to).toBe('/don-vi');
  expect(listLink(undefined)).toBeUndefined();
});
