import { expect, it } from 'vitest';
import type { HistoryEntry, Reason, Verdict } from '../../api/shapes.ts';
import { departedOf, holding } from './departed.ts';

const caption = (vi: string) => ({ vi, en: vi });

const criterion = (code: string, children: Reason[] = []): Reason => ({
  role: 'criterion',
  code,
  caption: caption(code),
  outcome: 'not_met',
  reason: 'happened',
  text: caption('Đã xảy ra.'),
  children,
});

const tree = [criterion('4.4', [criterion('4.4b'), criterion('4.4d')])];

const verdict: Verdict = {
  dossier_id: 'd1',
  version: 1,
  person_id: 'p1',
  criterion: '4.4d',
  stage: 'appraisal',
  finding: 'met',
  reason: 'Cháy do sét đánh',
  given_on: '2022-11-04',
  is_against_facts: true,
  second_person_id: null,
  second_reason: null,
};

const confirmed = { ...verdict, second_person_id: 'p2', second_reason: 'Đã xem biên bản' };

const done = (act: string, person: string): HistoryEntry => ({
  at: 0,
  act,
  person_name: person,
  on_behalf_of: null,
  on_behalf_paper: null,
  before: null,
  after: null,
});

const history = [done('verdict_seconded', 'Trần Văn Minh'), done('dossier_appraised', 'A Thin')];

it('tells what the facts say, who departed from them and who confirmed it', () => {
  const [open] = departedOf(tree, [verdict], history);
  expect([open?.reason.code, open?.by, open?.second]).toEqual(['4.4d', 'A Thin', undefined]);
  expect(departedOf(tree, [confirmed], history)[0]?.second).toBe('Trần Văn Minh');
});

it('names nobody where it could have been either of two', () => {
  const twice = [...history, done('dossier_appraised', 'Y Hân')];
  expect(departedOf(tree, [verdict], twice)[0]?.by).toBe('');
});

it('counts no longer against a subject what a second person confirmed otherwise', () => {
  const codes = (verdicts: Verdict[]) =>
    holding(tree, verdicts, 'not_met').map(({ code }) => code);
  expect(codes([verdict])).toEqual(['4.4b', '4.4d']);
  expect(codes([confirmed])).toEqual(['4.4b']);
});
