import { expect, test } from 'vitest';
import type { CategoryFigure } from '../../api/shapes.ts';
import { figureEntries, figuresOnRecord, hasNoCount, lacksSource } from './figures.ts';

const figure = (category: string, span: 'base' | 'current', declared: number | null) =>
  ({ category, span, declared, source: '37/TK-CAX' }) as CategoryFigure;

const figures = [figure('crime', 'base', 4), figure('social_evil', 'base', null)];

test('only what differs from the record is sent, under its source', () => {
  const typed = figuresOnRecord({ figures });
  typed.counts['crime/current'] = '3';
  typed.source.current = '90/TK-CAX';

  expect(figureEntries(typed, { figures }, '2022-11-16')).toEqual([
    {
      category: 'crime',
      span: 'current',
      declared: 3,
      stated_on: '2022-11-16',
      source: '90/TK-CAX',
    },
  ]);
});

test('a count taken away is counted from what happened', () => {
  const typed = figuresOnRecord({ figures });
  typed.counts['crime/base'] = '';

  const [entry] = figureEntries(typed, { figures }, '2022-11-16');

  expect(entry).toMatchObject({ category: 'crime', span: 'base', declared: null });
});

test('another source is said of every count of its year', () => {
  const typed = figuresOnRecord({ figures });
  typed.source.base = '38/TK-CAX';

  expect(figureEntries(typed, { figures }, '2022-11-16')).toMatchObject([
    { category: 'crime', span: 'base', declared: 4, source: '38/TK-CAX' },
  ]);
});

test('counts without the paper they were taken from are not ready', () => {
  const typed = figuresOnRecord({ figures: [] });
  expect(lacksSource(typed, 'current')).toBe(false);

  typed.counts['crime/current'] = '0';

  expect(lacksSource(typed, 'current')).toBe(true);
  expect(lacksSource(typed, 'base')).toBe(false);
});

test('what is no count is told from a count that was taken away', () => {
  const typed = figuresOnRecord({ figures });
  expect(hasNoCount(typed)).toBe(false);
  typed.counts['crime/base'] = '1,5';
  expect(hasNoCount(typed)).toBe(true);
});
