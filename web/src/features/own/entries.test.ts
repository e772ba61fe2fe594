import { expect, test } from 'vitest';
import type { Fact, FactQuestion } from '../../api/shapes.ts';
import { entriesOf, faultOf, replaces, typedOf } from './entries.ts';

const ask = (shape: FactQuestion['shape'], more: Partial<FactQuestion> = {}): FactQuestion => ({
  fact: 'asked',
  shape,
  caption: { vi: '', en: '' },
  criterion: '',
  clause: '',
  is_with_registration: false,
  number_fact: '',
  at_least: '',
  items: [],
  ranks: [],
  ...more,
});
const known = (more: Partial<Fact>): Fact =>
  ({
    fact: 'asked',
    item: '',
    state: 'known',
    number: 0,
    denominator: 0,
    dated_on: null,
    choice: '',
    paper: '',
    reason: '',
    ...more,
  }) as Fact;

test('the number of a dated paper is a fact of its own', () => {
  const question = ask('date', { number_fact: 'asked_number' });
  const typed = { ...typedOf(question, [], 2022), paper: ' 10-NQ/CB ' };
  typed.day = { day: '24', month: '2', year: '2022' };

  expect(entriesOf(question, typed)).toEqual([
    { fact: 'asked', dated_on: '2022-02-24', paper: '10-NQ/CB' },
    { fact: 'asked_number', paper: '10-NQ/CB' },
  ]);
});

test('what is on record comes back as it was typed', () => {
  expect(typedOf(ask('share'), [known({ number: 213, denominator: 214 })], 2022)).toMatchObject({
    number: '213',
    whole: '214',
  });
  expect(typedOf(ask('rating'), [known({ choice: 'completed?' })], 2022)).toMatchObject({
    choice: 'completed',
    isProvisional: true,
  });
});

test('nothing typed sends nothing and is no fault', () => {
  for (const shape of ['date', 'share', 'count', 'rating', 'checklist'] as const) {
    const question = ask(shape, { items: [{ code: 'a', caption: { vi: '', en: '' } }] });
    expect(entriesOf(question, typedOf(question, [], 2022))).toEqual([]);
    expect(faultOf(question, typedOf(question, [], 2022))).toBeUndefined();
  }
});

test('more than the whole, half a share and half a day are faults', () => {
  const blank = typedOf(ask('share'), [], 2022);

  expect(faultOf(ask('share'), { ...blank, number: '3', whole: '2' })).toBe('above');
  expect(faultOf(ask('share'), { ...blank, number: '3' })).toBe('whole');
  expect(faultOf(ask('date'), { ...blank, day: { day: '31', month: '2', year: '2022' } })).toBe(
    'day',
  );
});

test('an item that does not apply is a claim with its reason', () => {
  const question = ask('checklist', {
    items: ['a', 'b', 'c'].map((code) => ({ code, caption: { vi: '', en: '' } })),
  });
  const typed = typedOf(question, [known({ item: 'a', number: 1 })], 2022);
  typed.items.b = { answer: 'not_applicable', reason: '' };

  expect(faultOf(question, typed)).toBe('reason');
  typed.items.b.reason = 'Không có xưởng';
  expect(faultOf(question, typed)).toBeUndefined();
  expect(entriesOf(question, typed)).toEqual([
    { fact: 'asked', item: 'a', number: 1 },
    { fact: 'asked', item: 'b', state: 'not_applicable_claimed', reason: 'Không có xưởng' },
  ]);
});

test('a count is read as one rule has it, or not sent at all', () => {
  const share = ask('share');
  const typed = { ...typedOf(share, [], 2022), number: '1.213', whole: '1.214' };

  expect(entriesOf(share, typed)).toMatchObject([{ number: 1213, denominator: 1214 }]);
  expect(faultOf(share, { ...typed, number: '1,5' })).toBe('count');
  expect(faultOf(ask('count'), { ...typed, number: '-3', whole: '' })).toBe('count');
  expect(entriesOf(ask('count'), { ...typed, number: '1e5' })).toEqual([]);
});

test('what another person put on record is told from what was typed, and from nothing', () => {
  const question = ask('count');
  const nine = typedOf(question, [known({ number: 9 })], 2022);
  const blank = typedOf(question, [], 2022);

  expect(replaces(question, { ...nine, number: '5' }, nine)).toBe(true);
  expect(replaces(question, { ...nine, number: ' 9 ' }, nine)).toBe(false);
  expect(replaces(question, blank, nine)).toBe(false);
  expect(replaces(question, { ...nine, number: '5' }, blank)).toBe(false);
});
