import { describe, expect, it } from 'vitest';
import { asked, column, columns, record, texts } from './sample.ts';
import { columnsOf } from './columns.ts';
import { readAnswer, showAnswer } from './values.ts';
import { textOf } from './kept.ts';

const idsOf = (set: Parameters<typeof columnsOf>[0]): string[] =>
  columnsOf(set, asked, texts).map(({ id }) => id);

describe('the columns', () => {
  it('of the registration are its day, its papers and the shares of the same clause', () => {
    expect(idsOf('registration')).toEqual([
      'registered_on',
      'fact/plan_on/paper',
      'fact/plan_on/day',
      'fact/beds_sown/number',
      'fact/beds_sown/whole',
      'behalf/who',
      'behalf/paper',
    ]);
  });

  it('of the year are all other facts and both years’ figures', () => {
    expect(idsOf('year')).toEqual([
      'fact/visitors/number',
      'fact/order/choice',
      'fact/order/paper',
      'fact/rules/item/water',
      'figure/weeds/base',
      'source/base',
      'figure/weeds/current',
      'source/current',
    ]);
  });

  it('are one per criterion and one per seat of the review', () => {
    expect(idsOf('assessment')).toContain('answer/calm');
    expect(idsOf('review')).toContain('review/seat/gardener');
  });

  it('ask nothing of whom the rulebook does not ask', () => {
    const other = record({ asked_facts: [], asked_criteria: ['sown'] });

    expect(column('fact/visitors/number').isAsked(other)).toBe(false);
    expect(column('answer/calm').isAsked(other)).toBe(false);
    expect(column('answer/sown').isAsked(other)).toBe(true);
  });
});

describe('what stands in a cell', () => {
  const texted = (id: string, more: Parameters<typeof record>[0]): string =>
    textOf(column(id), record(more));
  const known = (fact: string, more: object) =>
    ({ fact, item: '', state: 'known', number: 0, denominator: 0, ...more }) as never;

  it('is what is on record', () => {
    const facts = [
      known('plan_on', { dated_on: '2031-02-03', paper: '' }),
      known('plan_number', { paper: '7/KH' }),
      known('beds_sown', { number: 12, denominator: 30 }),
      known('order', { choice: 'tidy?', paper: '' }),
      known('rules', { item: 'water', state: 'not_applicable_claimed', reason: 'không có ao' }),
    ];

    expect(texted('fact/plan_on/day', { facts })).toBe('03/02/2031');
    expect(texted('fact/plan_on/paper', { facts })).toBe('7/KH');
    expect(texted('fact/beds_sown/whole', { facts })).toBe('30');
    expect(texted('fact/order/choice', { facts })).toBe('Tạm tính – Gọn');
    expect(texted('fact/rules/item/water', { facts })).toBe('Không áp dụng: không có ao');
  });

  it('is empty where nothing is on record', () => {
    expect(columns.map((each) => textOf(each, record())).join('')).toBe('');
  });

  it('may say why behind an answer, and must where it does not apply', () => {
    const { form } = column('answer/calm');
    const item = column('fact/rules/item/water').form;

    expect(readAnswer(form, 'chưa: 2 vụ: trộm')).toEqual({ value: 'not_met: 2 vụ: trộm' });
    expect(showAnswer(form, 'not_met: 2 vụ')).toBe('Chưa đạt: 2 vụ');
    expect(readAnswer(form, 'Đạt: vì sao')).toEqual({ fault: 'choice' });
    expect(readAnswer(item, 'không áp dụng')).toEqual({ fault: 'why' });
  });
});
