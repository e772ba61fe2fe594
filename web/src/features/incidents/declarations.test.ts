import { expect, test } from 'vitest';
import type { DeclaredFigure } from '../../api/incidents.ts';
import { categoriesOf, declarationsOf } from './declarations.ts';

const figure = (
  name: string,
  category: string,
  span: 'current' | 'base',
  declared: number,
): DeclaredFigure => ({
  figure: {
    cycle_id: 'c',
    subject_id: name,
    category,
    span,
    version: 1,
    path: 'VN/',
    declared,
    stated_on: '2022-01-18',
    source: '37/TK-CAX',
  },
  subject_code: name,
  subject_name: name,
  kind: 'residential_area',
  category_vi: category,
  category_en: category,
});

test('A subject has one line, both windows in it, and stands by its number', () => {
  const figures = [
    figure('Thôn 10', 'crime', 'base', 3),
    figure('Thôn 2', 'crime', 'current', 1),
    figure('Thôn 2', 'crime', 'base', 2),
    figure('Thôn 2', 'violation', 'base', 0),
  ];

  const rows = declarationsOf(figures);

  expect(rows.map(({ name, figures: declared }) => [name, declared])).toEqual([
    ['Thôn 2', { crime: { current: 1, base: 2 }, violation: { base: 0 } }],
    ['Thôn 10', { crime: { base: 3 } }],
  ]);
  expect(rows[0]?.sources).toEqual([{ source: '37/TK-CAX', on: '2022-01-18' }]);
  expect([...categoriesOf(figures).keys()]).toEqual(['crime', 'violation']);
});
