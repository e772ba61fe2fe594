import { describe, expect, it } from 'vitest';
import { vi } from '../../text/vi.ts';
import { changedLines } from './lines.ts';

const row = (before: Record<string, unknown> | null, after: Record<string, unknown> | null) => ({
  object_table: 'posts',
  object_key: 'k1',
  before,
  after,
});

describe('what an entry changed', () => {
  it('is told by its fields alone, in words', () => {
    const change = row(
      {
        id: 'k1',
        version: 1,
        role: 'head',
        valid_to: '9999-12-31',
        is_interim: 0,
        title: 'Trưởng thôn',
      },
      {
        id: 'k1',
        version: 2,
        role: 'head',
        valid_to: '2022-11-04',
        is_interim: 1,
        title: 'Trưởng thôn',
      },
    );

    expect(changedLines(change, {}, vi)).toEqual([
      { column: 'valid_to', name: 'Đến trước ngày', before: 'chưa định', after: '04/11/2022' },
      { column: 'is_interim', name: 'Tạm thay', before: 'Không', after: 'Có' },
    ]);
  });

  it('of a new row shows what was filled, with ids by name', () => {
    const change = row(null, { id: 'k1', person_id: 'p1', role: 'chairman', ended_by: '' });

    expect(changedLines(change, { p1: 'Nguyễn Sơn' }, vi)).toEqual([
      { column: 'person_id', name: 'Người', before: '–', after: 'Nguyễn Sơn' },
      { column: 'role', name: 'Vai trò', before: '–', after: 'Chủ tịch, người ký' },
    ]);
  });

  it('never shows keys, versions or digests', () => {
    const change = row(null, {
      id: 'k1',
      version: 1,
      name_key: 'a',
      secret_digest: 'ff',
      sort_key: '00',
    });

    expect(changedLines(change, {}, vi)).toEqual([]);
  });
});
