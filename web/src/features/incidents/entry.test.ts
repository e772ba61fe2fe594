import { expect, test } from 'vitest';
import type { EventRules } from '../../api/incidents.ts';
import { blankEntry, faultsOf, groundOf, type Entry } from './entry.ts';

const sensitive: EventRules = {
  event: 'separatism',
  caption_vi: 'Ly khai',
  caption_en: 'Separatism',
  clause: '4.3dd',
  is_sensitive: true,
  needs_paper: true,
  category: '',
  force_majeure_excepts: false,
  timely_response_excepts: false,
  is_confirmed: true,
  asks_discipline: false,
};
const whole: Entry = {
  ...blankEntry('23524-K01'),
  on: '2022-11-02',
  event: 'separatism',
  paper: 'HS-1',
};

test('Nothing is missing of a whole entry', () => {
  expect(faultsOf(whole, sensitive, '2022-11-04')).toEqual({});
});

test('A day to come, no event, no count and no paper where one is needed are told at once', () => {
  const wrong = { ...whole, on: '2022-11-05', count: '0', paper: ' ' };

  expect(faultsOf(wrong, sensitive, '2022-11-04')).toEqual({
    on: 'future',
    count: 'count',
    paper: 'paper',
  });
  expect(faultsOf(blankEntry(), undefined, '2022-11-04')).toEqual({
    subject: 'subject',
    on: 'day',
    event: 'event',
  });
});

test('What befell nobody stands on the ground of the place', () => {
  expect(groundOf(whole, '23524')).toEqual({ subject: '23524-K01' });
  expect(groundOf({ ...whole, isNobodys: true }, '23524')).toEqual({ place: '23524' });
});
