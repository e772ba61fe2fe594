import { expect, it } from 'vitest';
import { routeOf, type ExceptionFacts, type ExceptionRules } from './exception.ts';

const crime: ExceptionRules = {
  timely_response_excepts: true,
  force_majeure_excepts: true,
  is_confirmed: true,
};
const fire: ExceptionRules = { ...crime, timely_response_excepts: false };
const dispute: ExceptionRules = { ...fire, force_majeure_excepts: false };
const theft: ExceptionRules = { ...dispute, is_confirmed: false };
const open: ExceptionFacts = {
  force_majeure: 'not_claimed',
  detected_in_time: 'unknown',
  harm_reduced: 'unknown',
  reported_at_once: 'unknown',
};
const timely = { detected_in_time: 'yes', harm_reduced: 'yes', reported_at_once: 'yes' } as const;

it.each([
  ['a serious crime just recorded', open, crime, { way: 'open', isTimely: true, isForce: true }],
  ['one with all three limbs', { ...open, ...timely }, crime, { way: 'timely_done' }],
  [
    'one detected too late',
    { ...open, detected_in_time: 'no' as const },
    crime,
    { way: 'open', isTimely: false, isForce: true },
  ],
  [
    'one detected too late, force majeure refused',
    { ...open, detected_in_time: 'no' as const, force_majeure: 'refused' as const },
    crime,
    { way: 'none' },
  ],
  [
    'a fire with timely response',
    { ...open, ...timely },
    fire,
    { way: 'open', isTimely: false, isForce: true },
  ],
  [
    'a fire by force majeure',
    { ...open, force_majeure: 'accepted' as const },
    fire,
    { way: 'force_done' },
  ],
  ['a prolonged dispute', open, dispute, { way: 'none' }],
  ['a theft', open, theft, { way: 'counted' }],
])('%s', (_, incident, rules, route) => {
  expect(routeOf(incident, rules)).toEqual(route);
});
