import { expect, test } from 'vitest';
import type { EventRules, IncidentRules, IncidentWindow } from '../../api/incidents.ts';
import type { ExceptionFacts } from '../../ui/exception.ts';
import { effectIn, eventsOf, rulesOf } from './effects.ts';

const facts: ExceptionFacts = {
  force_majeure: 'not_claimed',
  detected_in_time: 'unknown',
  harm_reduced: 'unknown',
  reported_at_once: 'unknown',
};

const rules = (event: string, more: Partial<EventRules> = {}): EventRules => ({
  event,
  caption_vi: event,
  caption_en: event,
  clause: '4.4b',
  is_sensitive: false,
  needs_paper: false,
  category: 'crime',
  force_majeure_excepts: false,
  timely_response_excepts: true,
  is_confirmed: true,
  asks_discipline: false,
  ...more,
});

const window = (year: number, ...events: EventRules[]): IncidentWindow => ({
  kind: 'residential_area',
  subject_code: 'A1',
  subject_name: 'Thôn 1',
  year,
  from: '2021-11-01',
  to: '2022-10-31',
  events,
});

test('An incident has an effect only in a year, and only where its event weighs', () => {
  expect(effectIn(window(0, rules('crime')), 'crime', facts)).toBe('no_year');
  expect(effectIn(window(2022), 'crime', facts)).toBe('no_weight');
  expect(effectIn(window(2022, rules('theft', { is_confirmed: false })), 'theft', facts)).toBe(
    'compared',
  );
});

test('A title is not lost while a way out is open, and is when none is', () => {
  const there = window(2022, rules('crime'));
  const all = { detected_in_time: 'yes', harm_reduced: 'yes', reported_at_once: 'yes' } as const;

  expect(effectIn(there, 'crime', facts)).toBe('open');
  expect(effectIn(there, 'crime', { ...facts, ...all })).toBe('excepted');
  expect(effectIn(there, 'crime', { ...facts, harm_reduced: 'no' })).toBe('weighs');
});

test('A claim of force majeure waits for its ruling', () => {
  const fire = rules('fire', { force_majeure_excepts: true, timely_response_excepts: false });
  const claimed = { ...facts, force_majeure: 'claimed' } as const;

  expect(effectIn(window(2022, fire), 'fire', claimed)).toBe('claimed');
});

test('The subject itself says what an event is, and the commune adds what it alone knows', () => {
  const both: IncidentRules = {
    windows: [
      window(2022, rules('crime', { clause: '4.4b' })),
      window(2022, rules('crime', { clause: '5.2' }), rules('officer')),
    ],
    disciplines: [],
    is_counts_only: false,
    is_over: false,
    may_record: true,
    may_weigh: true,
  };

  expect(eventsOf(both).map(({ event }) => event)).toEqual(['crime', 'officer']);
  expect(rulesOf(both, 'crime')?.clause).toBe('4.4b');
});
