import { expect, it } from 'vitest';
import type { Fact } from '../../api/shapes.ts';
import { vi } from '../../text/vi.ts';
import { tellFact } from './facts.ts';

const fact = (given: Partial<Fact>): Fact => ({
  cycle_id: 'c1',
  subject_id: 's1',
  fact: 'movement_models',
  item: '',
  version: 1,
  path: 'VN/',
  state: 'known',
  number: 0,
  denominator: 0,
  dated_on: null,
  choice: '',
  paper: '',
  reason: '',
  recorded_on: '2022-11-02',
  ...given,
});

it.each([
  ['a share', fact({ number: 166, denominator: 174 }), '166/174'],
  ['a day', fact({ dated_on: '2022-02-17', paper: '10-NQ/CB' }), '17/02/2022'],
  ['a rating', fact({ choice: 'completed_well' }), 'Hoàn thành tốt nhiệm vụ'],
  ['a missing item of a checklist', fact({ item: 'protection' }), 'không'],
  ['a paper without a figure', fact({ paper: '10-NQ/CB' }), ''],
  ['a count of nought', fact({}), '0'],
  [
    'what does not apply',
    fact({ state: 'not_applicable', reason: 'Không có.' }),
    'Không áp dụng. Không có.',
  ],
])('tells %s', (_, given, text) => {
  expect(tellFact(given, vi)).toBe(text);
});
