import { describe, expect, it } from 'vitest';
import type { BatchResult } from '../../api/batch.ts';
import { vi } from '../../text/vi.ts';
import { NO_HISTORY, type Edits } from '../../ui/grid/model.ts';
import { afterSending, kept, tidied, type Kept } from './kept.ts';
import { readRow } from './row-acts.ts';
import { columns, record } from './sample.ts';

const byId = new Map([['d1', record()]]);
const byColumn = new Map(columns.map((each) => [each.id, each]));
const nothing: Kept = { edits: {}, seen: {}, told: {}, onTheirWay: {}, returned: {} };

const typed: Edits = { d1: { 'fact/visitors/number': '4', 'answer/sown': 'Đạt' } };
const spoken = { who: 'Lan', paper: 'BB 3' };
const reader = { columns, words: vi, year: 2031, today: '2031-11-04', spoken };
const acts = readRow(record(), typed.d1 ?? {}, reader).acts.map((act) => ({ row: 'd1', act }));

const sending = (results: [string, BatchResult][], now: Edits = typed) =>
  afterSending(acts, new Map(results), typed, { edits: now, history: NO_HISTORY }, byColumn);

const done: BatchResult = { state: 'done', reply: { id: 'd1', version: 5 } };
const problem = {
  message: 'Sai.',
  what_to_do: 'Sửa.',
  fields: [{ path: 'sown', message: 'Chưa gieo.' }],
};
const refused: BatchResult = { state: 'refused', error: { problem } };

describe('after sending', () => {
  it('what was recorded is no edit, what was refused stays with the reason in its cell', () => {
    const { model, told } = sending([
      ['d1 facts', done],
      ['d1 assessment', refused],
    ]);

    expect(model.edits).toEqual({ d1: { 'answer/sown': 'Đạt' } });
    expect(told).toEqual({ d1: { '': 'Sai. Sửa.', 'answer/sown': 'Chưa gieo.' } });
  });

  it('what was typed over it meanwhile stays', () => {
    const later = { d1: { ...typed.d1, 'fact/visitors/number': '5' } };

    expect(sending([['d1 facts', done]], later).model.edits.d1).toEqual(later.d1);
  });

  it('what waits for a network is still shown', () => {
    const { model, onTheirWay } = sending([['d1 facts', { state: 'waiting', key: 'k1' }]]);

    expect(model.edits).toEqual({ d1: { 'answer/sown': 'Đạt' } });
    expect(onTheirWay).toEqual({
      d1: [{ key: 'k1', version: 4, texts: { 'fact/visitors/number': '4' } }],
    });
  });

  it('whose word it was goes with the last act', () => {
    const now = { d1: { 'fact/visitors/number': '4', 'behalf/who': 'Lan' } };

    expect(sending([['d1 facts', done]], now).model.edits).toEqual({});
  });
});

describe('what is kept', () => {
  it('remembers the version one was looking at, and follows one’s own acts', () => {
    const first = kept(nothing, typed, byId);
    const newer = new Map([['d1', record({ dossier: { ...record().dossier, version: 9 } })]]);

    expect(first.seen).toEqual({ d1: 4 });
    expect(kept(first, { d1: { ...typed.d1 } }, newer).seen).toEqual({ d1: 4 });
    expect(kept(first, typed, newer, new Map([['d1 facts', done]])).seen).toEqual({ d1: 5 });
  });

  it('forgets what was told of a cell once something else stands in it', () => {
    const told = { d1: { '': 'Sai.', 'answer/sown': 'Chưa gieo.' } };
    const before: Kept = { ...nothing, edits: typed, told };
    const next = { d1: { ...typed.d1, 'answer/sown': 'Chưa đạt' } };

    expect(kept(before, next, byId).told).toEqual({ d1: {} });
    expect(kept(before, typed, byId).told).toEqual(told);
  });
});

it('writes as the column writes what can be read', () => {
  const texts = [
    { row: 'd1', column: 'registered_on', text: '1/3' },
    { row: 'd1', column: 'answer/sown', text: 'd' },
    { row: 'd1', column: 'fact/visitors/number', text: 'nhiều' },
  ];

  expect(tidied(texts, byColumn).map(({ text }) => text)).toEqual(['01/03/2031', 'Đạt', 'nhiều']);
});
