import { describe, expect, it } from 'vitest';
import type { Reason, Verdict } from '../../../api/shapes.ts';
import { answered, isAgainst, neighbour, nextOpen, outcomeOf } from './mine.ts';
import { rowsOf, verdictsOf, wholeOf, type Answer, type Finding } from './mine.ts';

const criterion = (code: string, over: Partial<Reason> = {}): Reason => ({
  role: 'criterion',
  code,
  clause: '4.1',
  test: 'share_at_least',
  outcome: 'met',
  reason: 'reached',
  text: { vi: code, en: code },
  ...over,
});

const tree = (...children: Reason[]): Reason[] => [
  criterion('4.1', { test: 'all_of', children }),
  criterion('4.2', { test: 'finding', reason: 'found_met' }),
];

const said = (finding: Finding, reason = ''): Answer => ({ finding, reason });

describe('the appraiser beside the facts', () => {
  it('answers criteria that stand for themselves, and those that apply', () => {
    const rows = rowsOf(tree(criterion('a'), criterion('b', { outcome: 'not_applicable' })), []);

    expect(answered(rows).map(({ code }) => code)).toEqual(['a', '4.2']);
    expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 1, 0]);
  });

  it('counts a word against the facts only once somebody else confirmed it', () => {
    const [, row] = rowsOf(tree(criterion('a')), []);

    expect(isAgainst(row!, said('not_met'))).toBe(true);
    expect(outcomeOf(row!, said('not_met', 'Đã xem sổ'))).toBe('met');
  });

  it('takes the word where the law leaves it to a person', () => {
    const rows = rowsOf(
      tree(
        criterion('rise', { test: 'year_on_year', outcome: 'not_enough_known', reason: 'rose' }),
      ),
      [],
    );
    const [, rise, finding] = rows;

    expect(isAgainst(rise!, said('met'))).toBe(false);
    expect(outcomeOf(rise!, said('met', 'Đã kiềm chế'))).toBe('met');
    expect(outcomeOf(finding!, said('not_met'))).toBe('not_met');
  });

  it('is not finished while something is unknown or a reason is missing', () => {
    const rows = rowsOf(
      tree(criterion('a'), criterion('b', { outcome: 'not_enough_known', reason: 'no_fact' })),
      [],
    );
    const whole = wholeOf(rows, { a: said('not_met', 'ít') });

    expect(whole.outcome).toBe('not_enough_known');
    expect(whole.open.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(nextOpen(rows, whole.open, 'a')).toBe('b');
    expect(nextOpen(rows, whole.open, '4.2')).toBe('a');
  });

  it('sends findings and departures, and leaves what was computed alone', () => {
    const rows = rowsOf(tree(criterion('a'), criterion('b')), []);

    expect(verdictsOf(rows, { a: said('not_met', 'Hộ mới đến'), b: said('met') })).toEqual([
      { criterion: 'a', finding: 'not_met', reason: 'Hộ mới đến' },
      { criterion: '4.2', finding: 'met', reason: '' },
    ]);
  });

  it('takes over the plain word of the subject by saying nothing', () => {
    const self = { stage: 'self_assessment', criterion: '4.2', finding: 'met' } as Verdict;
    const rows = rowsOf(tree(criterion('a')), [self]);

    expect(rows.at(-1)?.self).toBe(self);
    expect(verdictsOf(rows, {})).toEqual([{ criterion: '4.2', finding: 'met', reason: '' }]);
  });

  it('stops at both ends', () => {
    const rows = rowsOf(tree(criterion('a')), []);

    expect(neighbour(rows, 'a', -1)).toBe('a');
    expect(neighbour(rows, 'a', 1)).toBe('4.2');
    expect(neighbour(rows, '4.2', 1)).toBe('4.2');
  });
});
