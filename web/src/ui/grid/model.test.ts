import { describe, expect, it } from 'vitest';
import { boxOf, cleared, filledDown, moved, NO_HISTORY, pasted, put, redo } from './model.ts';
import { sent, startAt, tabbed, undo, type Model } from './model.ts';

const empty: Model = { edits: {}, history: NO_HISTORY };
const onRecord = (row: string, column: string): string =>
  row === '1' && column === 'a' ? 'x' : '';
const size = { rows: 3, columns: 2 };
const keys = {
  rows: ['1', '2', '3'],
  columns: ['a', 'b'],
  isOpen: (row: string) => row !== '2',
};
const everywhere = { ...keys, isOpen: () => true };

describe('what is typed', () => {
  it('is an edit unless it says what is on record', () => {
    const typed = put(empty, [{ row: '1', column: 'a', text: 'y' }], onRecord);
    const back = put(typed, [{ row: '1', column: 'a', text: 'x' }], onRecord);

    expect(typed.edits).toEqual({ '1': { a: 'y' } });
    expect(back.edits).toEqual({});
  });

  it('can be undone and done again, a paste at once', () => {
    const changes = [
      { row: '1', column: 'a', text: '1' },
      { row: '3', column: 'b', text: '2' },
    ];
    const typed = put(empty, changes, onRecord);

    expect(undo(typed).edits).toEqual({});
    expect(redo(undo(typed)).edits).toEqual(typed.edits);
  });

  it('forgets what was undone once something new is typed', () => {
    const typed = undo(put(empty, [{ row: '1', column: 'a', text: '1' }], onRecord));
    const next = put(typed, [{ row: '1', column: 'b', text: '2' }], onRecord);

    expect(redo(next)).toBe(next);
  });

  it('that was sent is no edit and cannot be undone', () => {
    const typed = put(empty, [{ row: '1', column: 'a', text: '1' }], onRecord);

    expect(undo(sent(typed, '1', ['a'])).edits).toEqual({});
    expect(sent(typed, '1', ['a']).edits).toEqual({});
  });
});

describe('moving', () => {
  it('stops at the edges and extends with the other corner where it was', () => {
    expect(moved(startAt(), { row: -1, column: 0 }, size)).toEqual(startAt());
    expect(boxOf(moved(startAt(), { row: 2, column: 1 }, size, true))).toEqual({
      top: 0,
      left: 0,
      bottom: 2,
      right: 1,
    });
  });

  it('by tab goes on in the next row and leaves at the end', () => {
    expect(tabbed(startAt(0, 1), 1, size)).toEqual(startAt(1, 0));
    expect(tabbed(startAt(2, 1), 1, size)).toBeUndefined();
    expect(tabbed(startAt(0, 0), -1, size)).toBeUndefined();
  });
});

describe('pasting', () => {
  it('begins at the corner, passes over what is locked and what lies outside', () => {
    const changes = pasted(startAt(0, 1), [['p', 'q'], ['r'], ['s']], keys);

    expect(changes).toEqual([
      { row: '1', column: 'b', text: 'p' },
      { row: '3', column: 'b', text: 's' },
    ]);
  });

  it('of one cell fills the selection', () => {
    const selection = moved(startAt(), { row: 2, column: 0 }, size, true);

    expect(pasted(selection, [['đ']], keys).map(({ row }) => row)).toEqual(['1', '3']);
  });
});

describe('filling down', () => {
  const textOf = (row: string, column: string): string => row + column;

  it('takes the uppermost line of the selection', () => {
    const selection = moved(startAt(0, 0), { row: 2, column: 1 }, size, true);

    expect(filledDown(selection, everywhere, textOf)).toEqual([
      { row: '2', column: 'a', text: '1a' },
      { row: '2', column: 'b', text: '1b' },
      { row: '3', column: 'a', text: '1a' },
      { row: '3', column: 'b', text: '1b' },
    ]);
  });

  it('of one cell takes the one above, and of the first line nothing', () => {
    expect(filledDown(startAt(1, 1), everywhere, textOf)).toEqual([
      { row: '2', column: 'b', text: '1b' },
    ]);
    expect(filledDown(startAt(0, 0), everywhere, textOf)).toEqual([]);
  });

  it('clears what can be written', () => {
    const all = moved(startAt(), { row: 2, column: 0 }, size, true);

    expect(cleared(all, keys).map(({ row }) => row)).toEqual(['1', '3']);
  });
});
