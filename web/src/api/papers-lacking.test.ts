import { expect, test } from 'vitest';
import { papersLacking, papersWaiting, takesWithoutPapers } from './papers-lacking.ts';
import type { PaperState } from './shapes.ts';

const paper = (name: string, more: Partial<PaperState>): PaperState => ({
  paper: name,
  caption: { vi: name, en: name },
  clause: '9.2a',
  part: 'registration',
  is_required: true,
  is_there: false,
  number: '',
  dated_on: null,
  absent_reason: '',
  ...more,
});

test('a paper lacks while it is asked for, not there and not explained', () => {
  const papers = [
    paper('resolution', { absent_reason: 'Chi bộ ghép' }),
    paper('plan', {}),
    paper('request_letter', { is_there: true }),
    paper('other_documents', { is_required: false }),
  ];

  expect(papersLacking({ papers }).map((each) => each.paper)).toEqual(['plan']);
});

test('papers on their way are those of acts that wait, and of no others', () => {
  const acts = [
    { address: '/api/dossiers/0a/papers', body: '{"papers":[{"paper":"plan"}]}' },
    { address: '/api/dossiers/0a/facts', body: '{"facts":[]}' },
  ];

  expect(papersWaiting(acts)).toEqual(['plan']);
});

test('a dossier is taken without papers only where the year says so', () => {
  const basis = { kind: 'residential_area', year: 2022 };
  const settings = [{ setting: 'missing_papers', value: 'shown' }];

  expect(takesWithoutPapers({ basis: { ...basis, settings } })).toBe(true);
  expect(takesWithoutPapers({ basis })).toBe(false);
});
