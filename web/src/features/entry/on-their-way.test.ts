import { describe, expect, it } from 'vitest';
import { settled, textsOf, type Settling, type Whereabouts } from './on-their-way.ts';
import { record } from './sample.ts';

const visitors = 'fact/visitors/number';
const sown = 'answer/sown';
const at = (version: number) =>
  new Map([['d1', record({ dossier: { ...record().dossier, version } })]]);
const nothing = (): string => '';

const one = { key: 'k1', version: 4, texts: { [visitors]: '4', [sown]: 'Đạt' } };
const two = { key: 'k2', version: 4, texts: { [visitors]: '5' } };
const before = (more: Partial<Settling> = {}): Settling => ({
  edits: {},
  seen: {},
  onTheirWay: { d1: [one] },
  returned: {},
  ...more,
});
const found = (...places: [string, Whereabouts][]) => new Map(places);
const dropped = found(['k1', { state: 'dropped' }]);

it('shows the later of what is on its way', () => {
  expect(textsOf([one, two])).toEqual({ [visitors]: '5', [sown]: 'Đạt' });
  expect(textsOf()).toEqual({});
});

describe('once the outbox is asked', () => {
  it('what it holds stays on its way, whatever became of the row', () => {
    const now = before();
    expect(settled(now, found(['k1', { state: 'held' }]), at(9), nothing)).toBe(now);
    expect(settled(now, found(), at(4), nothing)).toBe(now);
  });

  it('what was dropped is typed text again, as of the version it was typed on', () => {
    const now = settled(before(), dropped, at(6), nothing);

    expect(now.onTheirWay).toEqual({});
    expect(now.edits).toEqual({ d1: one.texts });
    expect(now.seen).toEqual({ d1: 4 });
    expect(now.returned).toEqual({ d1: 'dropped' });
  });

  it('what is being corrected on its page is typed text again', () => {
    const now = settled(before(), found(['k1', { state: 'open' }]), at(4), nothing);
    expect(now.edits).toEqual({ d1: one.texts });
    expect(now.returned).toEqual({ d1: 'open' });
  });

  it('what nothing is known of any more is no edit: it may have been sent long ago', () => {
    const now = settled(before(), found(['k1', { state: 'gone' }]), at(9), nothing);
    expect(now).toEqual(before({ onTheirWay: {} }));
  });

  it('nothing comes back over what was typed or sent since', () => {
    const typed = before({ edits: { d1: { [sown]: 'Chưa đạt' } }, onTheirWay: { d1: [one, two] } });
    const now = settled(typed, dropped, at(4), nothing);

    expect(now.edits).toEqual({ d1: { [sown]: 'Chưa đạt' } });
    expect(now.onTheirWay).toEqual({ d1: [two] });
    expect(now.returned).toEqual({});
  });

  it('what stands on record by now does not come back', () => {
    const onRecord = (_: string, column: string): string => (column === sown ? 'Đạt' : '');
    expect(settled(before(), dropped, at(5), onRecord).edits).toEqual({ d1: { [visitors]: '4' } });
  });

  it('what was sent stays until the row was read again', () => {
    const sent = found(['k1', { state: 'sent', from: 4, to: 6 }]);
    const now = before();

    expect(settled(now, sent, at(5), nothing)).toBe(now);
    expect(settled(now, sent, at(6), nothing)).toMatchObject({ onTheirWay: {}, edits: {} });
  });
});

describe('what is left of a row', () => {
  const typed = { edits: { d1: { [sown]: 'Chưa đạt' } }, onTheirWay: { d1: [one, two] } };
  const first: [string, Whereabouts] = ['k1', { state: 'sent', from: 4, to: 5 }];
  const second: [string, Whereabouts] = ['k2', { state: 'sent', from: 5, to: 6 }];

  it('follows one’s own acts, together or one after the other', () => {
    const start = before({ ...typed, seen: { d1: 4 } });
    const half = settled(start, found(first), at(5), nothing);

    expect(half.seen).toEqual({ d1: 5 });
    expect(half.onTheirWay).toEqual({ d1: [{ ...two, version: 5 }] });
    expect(settled(half, found(second), at(6), nothing).seen).toEqual({ d1: 6 });
    expect(settled(start, found(first, second), at(6), nothing).seen).toEqual({ d1: 6 });
  });

  it('does not follow over what somebody else did between', () => {
    const start = before({ ...typed, seen: { d1: 4 } });
    const over: [string, Whereabouts] = ['k1', { state: 'sent', from: 6, to: 7 }];

    expect(settled(start, found(over), at(7), nothing).seen).toEqual({ d1: 4 });
  });

  it('follows also where it was dropped after the others were sent', () => {
    const start = before({ onTheirWay: { d1: [one, two] } });
    const now = settled(start, found(first, ['k2', { state: 'dropped' }]), at(5), nothing);

    expect(now.edits).toEqual({ d1: two.texts });
    expect(now.seen).toEqual({ d1: 5 });
  });
});
