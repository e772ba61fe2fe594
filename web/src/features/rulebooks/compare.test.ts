import { describe, expect, it } from 'vitest';
import { compared, type RuleLine } from './compare.ts';

const line = (id: string, group: string, text: string): RuleLine => ({
  id,
  group,
  name: `Tên ${id}`,
  text,
});

describe('two rulebooks side by side', () => {
  it('names what differs and what only one of them has', () => {
    const left = [line('a', 'Khu dân cư', '1'), line('b', 'Khu dân cư', '2'), line('c', 'Xã', '3')];
    const right = [
      line('a', 'Khu dân cư', '1'),
      line('c', 'Xã', '4'),
      line('d', 'Khu dân cư', '5'),
    ];

    expect(compared(left, right).map((row) => [row.id, row.left, row.right, row.isSame])).toEqual([
      ['a', '1', '1', true],
      ['b', '2', null, false],
      ['d', null, '5', false],
      ['c', '3', '4', false],
    ]);
  });

  it('puts a group that only the right side has at the end', () => {
    const rows = compared([line('a', 'Xã', '1')], [line('x', 'Trường', '2')]);

    expect(rows.map(({ id }) => id)).toEqual(['a', 'x']);
  });
});
