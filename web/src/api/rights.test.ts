import { expect, test } from 'vitest';
import { mayIn } from './rights.ts';

const grants = [{ verb: 'read', path: 'VN/62/608/' } as const];

test.each([
  ['read', 'VN/62/608/23284/', true],
  ['read', 'VN/62/', false],
  ['read', undefined, true],
  ['appraise', 'VN/62/608/', false],
] as const)('%s at %s: %s', (verb, path, may) => {
  expect(mayIn(grants, verb, path)).toBe(may);
});
