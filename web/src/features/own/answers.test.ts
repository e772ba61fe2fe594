import { expect, test } from 'vitest';
import type { Reason, Verdict } from '../../api/shapes.ts';
import { answersOnRecord, countSaid, groupsOf, isAgainst } from './answers.ts';

const criterion = (code: string, more: Partial<Reason> = {}): Reason => ({
  role: 'criterion',
  code,
  outcome: 'not_enough_known',
  reason: '',
  text: { vi: '', en: '' },
  ...more,
});

const groups = groupsOf([
  criterion('4.2', { test: 'finding' }),
  criterion('4.4', {
    test: 'all_of',
    children: [
      criterion('4.4a', {
        test: 'year_on_year',
        children: [criterion('crime', { role: 'category' })],
      }),
      criterion('4.4c', {
        children: [
          criterion('4.4c-hot_spot', { test: 'none', outcome: 'met' }),
          criterion('4.4c-management', { outcome: 'not_applicable' }),
        ],
      }),
    ],
  }),
]);

test('questions are the criteria that stand for themselves, grouped by clause', () => {
  expect(groups.map(({ asked }) => asked.map((one) => [one.criterion, one.means]))).toEqual([
    [['4.2', 'finding']],
    [
      ['4.4a', 'year_on_year'],
      ['4.4c-hot_spot', 'none'],
    ],
  ]);
  expect(groups[1]?.skipped.map(({ code }) => code)).toEqual(['4.4c-management']);
});

test('what was answered before is there again, and what is open is counted', () => {
  const verdicts = [
    { criterion: '4.2', stage: 'self_assessment', finding: 'not_enough_known', reason: '' },
    { criterion: '4.4a', stage: 'appraisal', finding: 'met', reason: '' },
  ] as Verdict[];

  const counts = countSaid(groups, answersOnRecord(verdicts));

  expect(counts).toMatchObject({ not_enough_known: 1, met: 0, all: 3 });
  expect(counts.open).toEqual(['4.4a', '4.4c-hot_spot']);
});

test('a word that differs from the record is told so', () => {
  const hotSpot = groups[1]?.asked[1];

  expect(hotSpot && isAgainst(hotSpot, 'not_met')).toBe(true);
  expect(hotSpot && isAgainst(hotSpot, 'met')).toBe(false);
  expect(hotSpot && isAgainst(hotSpot, 'not_enough_known')).toBe(false);
});
