import { expect, test } from 'vitest';
import { hasTrace, isMadeIn, sentState, type Whereabouts } from './sent-state.ts';
import { stepOf } from './waiting.ts';
import type { StepName } from './year.ts';

const OPENED = 1_000;

const INCIDENT = { address: '/api/incidents', body: '{}', made_at: OPENED + 1 };
const FACTS = { address: '/api/dossiers/0abc/facts', body: '{}', made_at: OPENED + 1 };

const on = (step: StepName, given: Partial<Whereabouts>): Whereabouts => ({
  chosen: 'waiting',
  openedAt: OPENED,
  acts: [],
  gone: [],
  isMine: (act) => isMadeIn(step, act),
  isFromBefore: (act) => stepOf(act) === step,
  wasSeen: false,
  ...given,
});

test.each([
  ['vu-viec', INCIDENT],
  ['so-lieu', FACTS],
] as const)('what was left waiting on %s is told of by its own act', (step, act) => {
  const left = on(step, { acts: [{ ...act, state: 'waiting' }] });
  expect(sentState(left)).toBe('waiting');
  expect(hasTrace(left)).toBe(true);
  const seen = { wasSeen: true };
  expect(sentState(on(step, { ...seen, gone: [{ ...act, sent_at: OPENED + 2 }] }))).toBe('done');
  for (const state of ['refused', 'conflict'] as const)
    expect(sentState(on(step, { ...seen, acts: [{ ...act, state }] }))).toBeUndefined();
  expect(sentState(on(step, seen))).toBeUndefined();
});

test('a moment passes before the outbox shows what was kept', () => {
  expect(sentState(on('vu-viec', {}))).toBe('waiting');
});

test('of two, one refused and one on its way, the second is still waited for', () => {
  const acts = [
    { ...INCIDENT, state: 'refused' as const },
    { ...INCIDENT, state: 'sending' as const },
  ];
  expect(sentState(on('vu-viec', { acts }))).toBe('waiting');
});

test('what was left before the page was opened settles its step, an incident does not', () => {
  const before = { made_at: OPENED - 1, state: 'waiting' as const };
  const opened = { chosen: undefined };
  expect(sentState(on('so-lieu', { ...opened, acts: [{ ...FACTS, ...before }] }))).toBe('waiting');
  const reported = { ...opened, acts: [{ ...INCIDENT, ...before }] };
  expect(sentState(on('vu-viec', reported))).toBeUndefined();
});

test('a form that is open, or wanted again, is shown', () => {
  const acts = [{ ...FACTS, state: 'sending' as const }];
  expect(sentState(on('so-lieu', { chosen: undefined, acts }))).toBeUndefined();
  expect(sentState(on('so-lieu', { chosen: 'again', acts }))).toBeUndefined();
});
