import { expect, test } from 'vitest';
import type { DossierView, EventQuestion, Incident, Reason } from '../../api/shapes.ts';
import type { KeptAct } from '../../api/outbox/kept-act.ts';
import { contradictionsIn } from './contradictions.ts';

const leaf = (code: string, test: string): Reason =>
  ({ role: 'criterion', code, test, outcome: 'met', reason: '' }) as unknown as Reason;

const event = (name: string, criterion: string): EventQuestion =>
  ({
    event: name,
    criterion,
    timely_response_excepts: name === 'fire_serious',
    force_majeure_excepts: true,
  }) as EventQuestion;
const questions = {
  events: [event('fire_serious', '4.4d-fire'), event('crime_other', '4.4a')],
};

const fire = (more: Partial<Incident> = {}): Incident =>
  ({
    event: 'fire_serious',
    occurred_on: '2022-10-30',
    count: 1,
    withdrawn_reason: null,
    force_majeure: 'not_claimed',
    detected_in_time: 'unknown',
    harm_reduced: 'unknown',
    reported_at_once: 'unknown',
    ...more,
  }) as Incident;

const stated = (name: string) =>
  [{ event: name, confirmer: 'own_statement', confirmed_on: '2022-11-02' }] as unknown;

const view = (incidents: Incident[], confirmations: unknown = []): DossierView =>
  ({
    reasons: {
      window: { from: '2021-11-01', to: '2022-10-31' },
      criteria: [leaf('4.4d-fire', 'none_except'), leaf('4.4a', 'year_on_year')],
    },
    incidents,
    confirmations,
  }) as unknown as DossierView;

const met = { '4.4d-fire': { said: 'met', why: '' }, '4.4a': { said: 'met', why: '' } } as const;
const found = (given: DossierView, answers = met as Parameters<typeof contradictionsIn>[2]) =>
  contradictionsIn(given, questions, answers, []);

test('a fire on record is told against "met" and against "it did not happen"', () => {
  expect(found(view([fire()], stated('fire_serious')))).toMatchObject([
    {
      event: 'fire_serious',
      occurred_on: '2022-10-30',
      isWaiting: false,
      isAnsweredMet: true,
      isSaidNotToHappen: true,
    },
  ]);
});

test('whoever answered "not met", and denied nothing, contradicts nothing', () => {
  expect(found(view([fire()]), { '4.4d-fire': { said: 'not_met', why: '' } })).toEqual([]);
});

test.each([
  ['of another year', fire({ occurred_on: '2022-11-01' })],
  ['that was withdrawn', fire({ withdrawn_reason: 'wrong_day' })],
  ['accepted as beyond control', fire({ force_majeure: 'accepted' })],
  [
    'found to be dealt with in time',
    fire({ detected_in_time: 'yes', harm_reduced: 'yes', reported_at_once: 'yes' }),
  ],
  ['that is only counted against the year before', fire({ event: 'crime_other' })],
])('a fire or crime %s is no contradiction of "met"', (_, incident) => {
  expect(found(view([incident]))).toEqual([]);
});

test('what waits to be sent counts, what was refused does not', () => {
  const act = (address: string, body: object, state = 'waiting') =>
    ({ address, body: JSON.stringify(body), state }) as unknown as KeptAct;
  const report = { event: 'fire_serious', occurred_on: '2022-10-30', count: 1 };
  const denial = act('/api/confirmations', {
    events: ['fire_serious'],
    confirmer: 'own_statement',
  });
  const none = view([]);

  expect(
    contradictionsIn(none, questions, met, [act('/api/incidents', report), denial]),
  ).toMatchObject([{ isWaiting: true, isAnsweredMet: true, isSaidNotToHappen: true }]);
  expect(
    contradictionsIn(none, questions, met, [act('/api/incidents', report, 'refused')]),
  ).toEqual([]);
});
