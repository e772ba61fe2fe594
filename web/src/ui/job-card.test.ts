import { describe, expect, it } from 'vitest';
import { vi } from '../text/vi.ts';
import { jobWords, percentOf, type ShownJob } from './JobCard.tsx';

const entry: ShownJob = {
  kind: 'import_entry',
  about: 'don-vi.xlsx',
  state: 'running',
  step: 'entering',
  done_count: 3000,
  all_count: 20000,
  is_cancel_asked: false,
  is_resumed: false,
  counts: {},
  problem: null,
  created_at: 0,
  ended_at: null,
};

describe('a long task in words', () => {
  it('says how far it is', () => {
    expect(jobWords(vi, entry)).toBe('Đang nhập: 3.000 / 20.000');
    expect(percentOf(entry)).toBe(15);
  });

  it('has no share where nobody knows how much there is', () => {
    const reading: ShownJob = { ...entry, step: 'reading', done_count: 500, all_count: 0 };

    expect(jobWords(vi, reading)).toBe('Đang đọc tệp');
    expect(percentOf(reading)).toBeUndefined();
  });

  it('keeps what was entered before it was stopped', () => {
    const cancelled: ShownJob = { ...entry, state: 'cancelled' };

    expect(jobWords(vi, cancelled)).toBe('Đã dừng; 3.000 dòng đã nhập vẫn còn');
  });

  it('tells what came of it', () => {
    const done: ShownJob = { ...entry, state: 'done', counts: { created: 12, unchanged: 3 } };

    expect(jobWords(vi, done)).toBe('Đã nhập 12 dòng, 3 dòng có sẵn');
  });
});
