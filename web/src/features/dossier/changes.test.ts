import { expect, it } from 'vitest';
import { vi } from '../../text/vi.ts';
import { changesOf } from './changes.ts';

it('tells only what differs, in words and as people write dates', () => {
  const before = { state: 'submitted', appraised_on: null, has_plan: true, version: 3 };
  const after = { state: 'appraised', appraised_on: '2022-11-18', has_plan: true, version: 4 };

  expect(changesOf(before, after, vi)).toEqual([
    { name: 'Bước', before: 'Đã gửi', after: 'Đã thẩm định' },
    { name: 'Ngày thẩm định', before: '–', after: '18/11/2022' },
  ]);
});

it('reads an entry without a state before it', () => {
  expect(changesOf(null, { state: 'enrolled' }, vi)).toEqual([
    { name: 'Bước', before: '–', after: 'Chưa đăng ký' },
  ]);
});

it('tells why something is out of scope in words, not by its code', () => {
  const [change] = changesOf({ state: 'enrolled' }, { scope_reason: 'too_small: micro' }, vi)
    .filter(({ name }) => name === 'Lý do về diện xét');
  expect(change?.after).toBe('Doanh nghiệp nhỏ, siêu nhỏ không được xét');
});
