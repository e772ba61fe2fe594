import { expect, it } from 'vitest';
import { faultOf } from './StationPin.tsx';

it.each([
  ['27495', '27495', 'mưa', false, 'six'],
  ['27495a', '27495a', 'mưa', false, 'six'],
  ['274951', '274915', 'mưa', false, 'differ'],
  ['274951', '274951', '', false, 'password'],
  ['274951', '274951', '', true, undefined],
  ['274951', '274951', 'mưa', false, undefined],
])('%s, %s, %s: %s %s', (pin, again, password, isDemonstration, fault) => {
  expect(faultOf({ pin, again, password }, isDemonstration)).toBe(fault);
});
