import { describe, expect, it } from 'vitest';
import type { QuickReport } from '../../api/shapes.ts';
import { vi } from '../../text/vi.ts';
import { changeOf, isTooEarly, lastDayOf, message } from './message.ts';

const figures = (total: number, reviewed: number, met: number, signed: number, late: number) => ({
  total,
  reviewed,
  met,
  signed_count: signed,
  late,
});
const days = { review_by: '2022-11-07', decide_by: '2022-11-14' };
const place = (type: string, name: string) => ({ type, name, code: '', label: name, tier: '' });

const report: QuickReport = {
  year: 2022,
  place: place('Huyện', 'Đắk Hà'),
  day: '2022-11-08',
  today: '2022-11-08',
  state: 'frozen',
  frozen_at: Date.UTC(2022, 10, 8, 9, 0),
  hour: 16,
  days: { areas: days, communes: days },
  areas: figures(16, 13, 12, 4, 1),
  communes: figures(2, 0, 0, 0, 0),
  lines: [
    {
      place: place('Xã', 'Đắk La'),
      above: '',
      areas: figures(9, 8, 7, 4, 0),
      communes: figures(1, 0, 0, 0, 0),
    },
    {
      place: place('Thị trấn', 'Đắk Hà'),
      above: '',
      areas: figures(7, 5, 5, 0, 1),
      communes: figures(1, 0, 0, 0, 0),
    },
  ],
  before: {
    day: '2022-11-07',
    areas: [figures(16, 10, 12, 5, 1)],
    communes: [figures(2, 0, 0, 0, 0)],
  },
  since: null,
  frozen_days: ['2022-11-08', '2022-11-07'],
};

const asked = Date.UTC(2022, 10, 8, 4, 58);

const expected = `BÁO CÁO NHANH 08/11/2022
Huyện Đắk Hà, chốt 16:00

Khu dân cư: 16
- Đã họp: 13 (+3)
- Đạt: 12
- Đã ký: 4 (−1)
- Chậm: 1

Xã, phường, thị trấn: 2
- Đã họp: 0
- Đạt: 0
- Đã ký: 0
- Chậm: 0

(Đạt: theo bước mới nhất đã qua)

Khu dân cư từng xã:
Xã Đắk La: họp 8/9, đạt 7, ký 4
Thị trấn Đắk Hà: họp 5/7, đạt 5, chậm 1`;

describe('the message for Zalo', () => {
  it('says the figures, what changed, and one line per commune', () => {
    expect(message(report, vi, asked)).toBe(expected);
  });

  it('keeps its lines short enough for a telephone', () => {
    const longest = Math.max(
      ...message(report, vi, asked)
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(40);
  });

  it('names each district of a province, and that a demonstration is none of it true', () => {
    const lines = report.lines.map((line, i) => ({ ...line, above: `Huyện ${i + 1}` }));
    const told = message({ ...report, lines, frozen_at: null }, vi, asked, 'GIẢ ĐỊNH');
    expect(told).toContain('Huyện Đắk Hà, số liệu lúc 11:58\nGIẢ ĐỊNH\n');
    expect(told).toContain('\n\nHuyện 2:\nThị trấn Đắk Hà');
  });

  it('needs no lines where there is one commune', () => {
    expect(message({ ...report, lines: report.lines.slice(0, 1) }, vi, asked)).not.toContain(
      'từng xã',
    );
  });
});

it('ends the day after the last one for a decision', () => {
  expect(
    lastDayOf({ ...report, days: { areas: days, communes: { ...days, decide_by: '2022-11-30' } } }),
  ).toBe('2022-12-01');
});

it.each([
  [5, 3, '+2'],
  [3, 5, '−2'],
  [3, 3, ''],
  [3, undefined, ''],
])('%s after %s: %s', (now, before, change) => {
  expect(changeOf(now, before)).toBe(change);
});

describe('before its first day', () => {
  const early: QuickReport = {
    ...report,
    today: '2022-03-01',
    frozen_days: [],
    areas: figures(16, 0, 0, 0, 0),
  };

  it('there is nothing to report while nothing has happened', () => {
    expect(isTooEarly(early, '2022-11-01')).toBe(true);
    expect(isTooEarly({ ...early, today: '2022-11-01' }, '2022-11-01')).toBe(false);
  });

  it('what was done early is reported, and so is what was frozen', () => {
    expect(isTooEarly({ ...early, areas: figures(16, 1, 0, 0, 0) }, '2022-11-01')).toBe(false);
    expect(isTooEarly({ ...early, frozen_days: ['2022-02-28'] }, '2022-11-01')).toBe(false);
  });
});
