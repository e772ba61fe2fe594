import { expect, test } from 'vitest';
import type { DossierView } from '../../api/shapes.ts';
import { vi } from '../../text/vi.ts';
import { plainSides, sidesOfDossier } from './sides.ts';

const view = {
  dossier: { state: 'registered', registered_on: '2022-02-25' },
  facts: [
    {
      fact: 'households_registered',
      item: '',
      state: 'known',
      number: 118,
      denominator: 120,
      paper: 'Sổ hộ',
      choice: '',
      reason: '',
      dated_on: null,
    },
  ],
  figures: [],
  verdicts: [
    {
      criterion: '4.1',
      stage: 'self_assessment',
      finding: 'not_met',
      reason: 'Thiếu 2 hộ',
    },
  ],
  papers: [
    {
      paper: 'request_letter',
      caption: { vi: 'Tờ trình', en: 'Request letter' },
      number: '01/TTr',
      dated_on: '2022-11-01',
      absent_reason: '',
    },
  ],
  review: null,
} as unknown as DossierView;

const nameOf = (code: string): string => ({ 'criterion:4.1': 'Khoản 1' })[code] ?? code;
const seen = { view, nameOf, words: vi };

test('a registration stands beside what is on record, in the words of the page', () => {
  const body = {
    registered_on: '2022-03-01',
    facts: [{ fact: 'households_registered', number: 119, denominator: 120 }],
  };
  expect(sidesOfDossier(body, seen)).toEqual([
    { name: 'Ngày đăng ký', mine: '01/03/2022', theirs: '25/02/2022' },
    { name: 'households_registered', mine: '119/120', theirs: '118/120 · Sổ hộ' },
    { name: 'Bước', mine: '', theirs: vi.state.registered },
  ]);
});

test('an answer stands beside that of the same stage, or beside none', () => {
  const answers = [
    { criterion: '4.1', finding: 'met' as const, reason: '' },
    { criterion: '4.2', finding: 'met' as const, reason: '' },
  ];
  expect(sidesOfDossier({ answers }, seen).slice(0, 2)).toEqual([
    { name: 'Khoản 1', mine: 'Đạt', theirs: 'Chưa đạt · Thiếu 2 hộ' },
    { name: 'criterion:4.2', mine: 'Đạt', theirs: 'Chưa ghi' },
  ]);
  expect(sidesOfDossier({ verdicts: answers }, seen)[0]?.theirs).toBe('Chưa ghi');
});

test('a paper stands beside its number and day on record', () => {
  const papers = [{ paper: 'request_letter', number: '02/TTr', dated_on: '2022-11-02' }];
  expect(sidesOfDossier({ papers }, seen)[0]).toEqual({
    name: 'Tờ trình',
    mine: 'số 02/TTr, ngày 02/11/2022',
    theirs: 'số 01/TTr, ngày 01/11/2022',
  });
});

test('of anything else the members of the same name are compared', () => {
  const sides = plainSides({ name: 'Thôn 1', is_open: true }, { name: 'Thôn Một' }, vi);
  expect(sides).toEqual([
    { name: 'Tên', mine: 'Thôn 1', theirs: 'Thôn Một' },
    { name: 'is_open', mine: 'có', theirs: '' },
  ]);
});
