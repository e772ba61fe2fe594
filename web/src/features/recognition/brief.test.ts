import { describe, expect, it } from 'vitest';
import type { DraftLine, DraftView } from '../../api/shapes.ts';
import { appraisalsOf, departing, failing, timingOf } from './brief.ts';
import { bodyOf, toggledLine, type Typed } from './form.ts';

const line = (dossier: string, more: Partial<DraftLine> = {}): DraftLine => ({
  dossier,
  subject_code: dossier,
  subject_name: `Thôn ${dossier}`,
  kind: 'residential_area',
  address: 'Xã Đắk Hring',
  self_outcome: 'met',
  engine_outcome: 'met',
  appraised_outcome: 'met',
  appraised_on: '2022-11-05',
  appraiser_name: 'Xã Đắk Hring',
  concluded_outcome: 'met',
  concluded_reason: '',
  departures: [],
  lacking: [],
  ...more,
});

const view = (issued_on: string | null): DraftView =>
  ({
    draft: { issued_on },
    kinds: [
      { kind: 'residential_area', window_ends_on: '2022-10-31', decide_by: '2022-11-14' },
      { kind: 'school', window_ends_on: '2022-11-15', decide_by: '2022-11-19' },
    ],
  }) as unknown as DraftView;

describe('what stands before the signature', () => {
  const lines = [
    line('1'),
    line('2', { concluded_outcome: 'not_met', concluded_reason: 'Có khiếu nại' }),
  ];

  it('names where the committee departed from the appraisal', () => {
    expect(departing(lines).map(({ dossier }) => dossier)).toEqual(['2']);
  });

  it('names who is not recognised', () => {
    expect(failing(lines).map(({ dossier }) => dossier)).toEqual(['2']);
  });

  it('says by whom and in which days it was appraised', () => {
    const days = [line('1'), line('2', { appraised_on: '2022-11-03' })];
    expect(appraisalsOf(days)).toEqual([
      { office: 'Xã Đắk Hring', from: '2022-11-03', to: '2022-11-05' },
    ]);
  });
});

describe('the day of a decision', () => {
  it.each([
    [null, '2022-11-09', [], ['school']],
    [null, '2022-11-16', ['residential_area'], []],
    ['2022-11-14', '2022-11-09', [], ['school']],
  ])('%s seen on %s', (issued, today, late, early) => {
    const timing = timingOf(view(issued), today);
    expect(timing.late.map(({ kind }) => kind)).toEqual(late);
    expect(timing.early.map(({ kind }) => kind)).toEqual(early);
  });

  it('may be ahead or have passed', () => {
    expect(timingOf(view('2022-11-14'), '2022-11-09').isAhead).toBe(true);
    expect(timingOf(view('2022-11-14'), '2022-11-15').isPast).toBe(true);
    expect(timingOf(view(null), '2022-11-15').isPast).toBe(false);
  });
});

describe('a draft as it is typed', () => {
  const typed: Typed = {
    number: ' 12/QĐ-UBND ',
    issuedOn: '',
    issuer: 'chairman',
    signerTitle: 'Chủ tịch',
    signerName: 'Sơn',
    left: [],
  };

  it('leaves the day to the signature, and off the list what was taken off', () => {
    const body = bodyOf(toggledLine(typed, '1'), [{ dossier: '1' }, { dossier: '2' }]);
    expect(body.issued_on).toBeNull();
    expect(body.number).toBe('12/QĐ-UBND');
    expect(body.dossiers).toEqual(['2']);
  });

  it('takes back what was taken off', () => {
    expect(toggledLine(toggledLine(typed, '1'), '1').left).toEqual([]);
  });
});
