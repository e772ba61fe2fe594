import { describe, expect, it } from 'vitest';
import { vi } from '../../text/vi.ts';
import { readRow, type Reader, type RowAct, type RowReading } from './row-acts.ts';
import { columns, record } from './sample.ts';

const spoken = { who: 'Lan', paper: 'BB 3' };
const reader: Reader = { columns, words: vi, year: 2031, today: '2031-11-04', spoken };
const alone: Reader = { ...reader, spoken: undefined };

const read = (
  edits: Record<string, string>,
  more: Parameters<typeof record>[0] = {},
  by: Reader = reader,
): RowReading => readRow(record(more), edits, by);

const bodyOf = (acts: RowAct[], name: RowAct['name']): unknown =>
  acts.find((each) => each.name === name)?.act.body;

describe('a line that is typed', () => {
  it('comes to one act per step, in the order people do them', () => {
    const { acts } = read({
      registered_on: '1/3/2031',
      'fact/plan_on/day': '2/2/2031',
      'fact/plan_on/paper': '7/KH',
      'fact/visitors/number': '1.200',
      'answer/sown': 'đạt',
    });

    expect(acts.map(({ name }) => name)).toEqual(['registration', 'facts', 'assessment']);
    expect(bodyOf(acts, 'registration')).toEqual({
      registered_on: '2031-03-01',
      facts: [
        { fact: 'plan_on', dated_on: '2031-02-02', paper: '7/KH' },
        { fact: 'plan_number', paper: '7/KH' },
      ],
    });
    expect(bodyOf(acts, 'facts')).toEqual({
      facts: [{ fact: 'visitors', number: 1200, paper: '' }],
      figures: [],
    });
    expect(acts.every(({ act }) => act.onBehalf === spoken || act.onBehalf?.who === 'Lan')).toBe(
      true,
    );
  });

  it('records the papers of the registration by themselves where its day is not typed', () => {
    const { acts } = read({ 'fact/plan_on/day': '2/2/2031' });

    expect(bodyOf(acts, 'facts')).toEqual({
      facts: [{ fact: 'plan_on', dated_on: '2031-02-02', paper: '' }],
      figures: [],
    });
  });

  it('goes on from what is on its way rather than from what is on record', () => {
    const onItsWay = { 'fact/plan_on/paper': '8/KH' };

    const { acts } = readRow(record(), { 'fact/plan_on/day': '2/2/2031' }, reader, onItsWay);

    expect(bodyOf(acts, 'facts')).toMatchObject({
      facts: [
        { fact: 'plan_on', dated_on: '2031-02-02', paper: '8/KH' },
        { fact: 'plan_number', paper: '8/KH' },
      ],
    });
  });

  it('names its own speaker where another one speaks', () => {
    const { acts } = read({ 'answer/sown': 'đạt', 'behalf/who': 'Minh' });

    expect(acts[0]?.act.onBehalf).toEqual({ who: 'Minh', paper: 'BB 3' });
  });

  it('says a new source of every figure of its year', () => {
    const figures = [{ category: 'weeds', span: 'base', declared: 3, source: 'cũ' }] as never;
    const { acts } = read({ 'source/base': 'mới' }, { figures });

    expect(bodyOf(acts, 'facts')).toEqual({
      facts: [],
      figures: [
        { category: 'weeds', span: 'base', declared: 3, stated_on: '2031-11-04', source: 'mới' },
      ],
    });
  });

  it('keeps what is on record of a fact of which another part is typed', () => {
    const facts = [{ fact: 'beds_sown', item: '', number: 5, denominator: 9, paper: 'p' }] as never;
    const { acts } = read({ 'fact/beds_sown/number': '6' }, { facts });

    expect(bodyOf(acts, 'facts')).toMatchObject({
      facts: [{ fact: 'beds_sown', number: 6, denominator: 9, paper: 'p' }],
    });
  });
});

describe('what is wrong in a line', () => {
  it('holds back its own act alone', () => {
    const { acts, faults } = read({ registered_on: '31/2/2031', 'fact/visitors/number': '4' });

    expect(faults).toEqual({ registered_on: 'day' });
    expect(acts.map(({ name }) => name)).toEqual(['facts']);
  });

  it('is a day to come, more than there are, and what would remove a figure', () => {
    const facts = [{ fact: 'visitors', item: '', number: 5 }] as never;
    const edits = {
      registered_on: '05/11/2031',
      'fact/beds_sown/number': '9',
      'fact/beds_sown/whole': '8',
      'fact/visitors/number': '',
    };

    expect(read(edits, { facts }).faults).toEqual({
      registered_on: 'future',
      'fact/beds_sown/number': 'above',
      'fact/visitors/number': 'cleared',
    });
  });

  it('is a share of nothing, which is still to be filled in', () => {
    const { acts, lacking } = read({ 'fact/beds_sown/number': '9' });

    expect(lacking).toEqual({ 'fact/beds_sown/whole': 'missing' });
    expect(acts).toEqual([]);
  });

  it('is a meeting of which half is said', () => {
    expect(read({ 'review/held_on': '2/11/2031' }).lacking).toEqual({
      'review/minutes_number': 'missing',
      'review/chaired_by': 'missing',
      'review/present_count': 'missing',
    });
  });

  it('is a subject’s word that nobody is said to have given', () => {
    const { acts, lacking } = read(
      { 'answer/sown': 'đạt', 'fact/visitors/number': '4' },
      {},
      alone,
    );

    expect(lacking).toEqual({ 'behalf/who': 'behalf', 'behalf/paper': 'behalf' });
    expect(acts.map(({ name }) => name)).toEqual(['facts']);
  });
});

describe('a refusal', () => {
  it('is told in the cells of the entry it names', () => {
    const { acts } = read({ 'fact/visitors/number': '4', 'fact/rules/item/water': 'có' });
    const facts = acts[0];

    expect(facts?.cellsOf('facts[1]')).toEqual(['fact/rules/item/water']);
    expect(facts?.cellsOf('paper')).toEqual([]);
  });
});
