import { expect, test } from 'vitest';
import type { KeptAct } from '../../api/outbox/kept-act.ts';
import type { Line } from '../../api/uploads/sender.ts';
import {
  answersOnTheirWay,
  factsWithWaiting,
  filesLeft,
  papersOnTheirWay,
  stepOf,
  stepsOnTheirWay,
} from './waiting.ts';

const act = (address: string, body?: unknown, state: KeptAct['state'] = 'waiting') => ({
  address,
  body: body === undefined ? undefined : JSON.stringify(body),
  state,
});

const file = (paper: string, state: Line['state']): Line =>
  ({ file: { key: paper, paper, title: `Nộp ${paper}` }, sent: 0, state }) as Line;

const RECORDED = {
  item: '',
  state: 'known' as const,
  number: 0,
  denominator: 0,
  dated_on: null,
  choice: '',
  paper: '',
  reason: '',
};

const assessed = (finding: string) => ({ answers: [{ criterion: '4.2', finding, reason: '' }] });

test.each([
  ['/api/dossiers/a/profile', 'dien-xet'],
  ['/api/dossiers/a/registration', 'dang-ky'],
  ['/api/dossiers/a/facts', 'so-lieu'],
  ['/api/confirmations', 'vu-viec'],
  ['/api/dossiers/a/self-assessment', 'danh-gia'],
  ['/api/dossiers/a/review-minutes', 'hop'],
  ['/api/dossiers/a/submission', 'gui'],
  // One paper of several, one incident of several: they settle nothing by themselves.
  ['/api/dossiers/a/papers', undefined],
  ['/api/incidents', undefined],
])('an act at %s settles %s', (address, step) => {
  expect(stepOf({ address })).toBe(step);
});

test('what was refused waits for a decision and settles no step', () => {
  const acts = [
    act('/api/dossiers/a/facts', undefined, 'sending'),
    act('/api/dossiers/a/submission', undefined, 'refused'),
  ];
  expect([...stepsOnTheirWay(acts)]).toEqual(['so-lieu']);
});

test('a paper is on its way by its number or as a file that was not refused', () => {
  const named = act('/api/dossiers/a/papers', { papers: [{ paper: 'request_letter' }] });
  const files = [file('review_minutes', 'offline'), file('result_report', 'refused')];
  expect(papersOnTheirWay([named], files)).toEqual(['request_letter', 'review_minutes']);
});

test('the last answers that wait stand for those on record', () => {
  const acts = ['not_met', 'met'].map((finding) =>
    act('/api/dossiers/a/self-assessment', assessed(finding)),
  );
  expect(answersOnTheirWay(acts)).toEqual({ '4.2': { said: 'met', why: '' } });
  expect(answersOnTheirWay([])).toBeUndefined();
});

test('a fact that waits stands in the place of the older one on record', () => {
  const known = { ...RECORDED, fact: 'models_active', number: 5 };
  const other = { ...RECORDED, fact: 'rules', item: 'fire', number: 1 };
  const acts = [7, 8].map((number) =>
    act('/api/dossiers/a/facts', { facts: [{ fact: 'models_active', number, paper: '3/BC' }] }),
  );
  const refused = act(
    '/api/dossiers/a/facts',
    { facts: [{ fact: 'rules', item: 'fire', number: 0 }] },
    'refused',
  );

  expect(factsWithWaiting([...acts, refused], [known, other])).toEqual([
    { ...known, number: 8, paper: '3/BC' },
    other,
  ]);
  expect(factsWithWaiting([], [known])).toEqual([known]);
});

test('a file that is being sent is not told of as one that waits', () => {
  const lines = [file('a', 'sending'), file('b', 'offline'), file('c', 'refused')];
  expect(filesLeft(lines)).toEqual([
    { id: 'b', title: 'Nộp b', state: 'waiting' },
    { id: 'c', title: 'Nộp c', state: 'refused' },
  ]);
});
