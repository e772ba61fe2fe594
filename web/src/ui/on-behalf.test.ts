import { expect, it } from 'vitest';
import { readWords } from './on-behalf.ts';

it.each([
  ['{"who":"Y Hân","paper":"Biên bản ngày 02/11/2022"}', 'Y Hân'],
  ['{"who":"Y Hân","paper":" "}', undefined],
  ['{"who":"Y Hân"}', undefined],
  ['không phải JSON', undefined],
  [null, undefined],
])('%s speaks for %s', (text, who) => {
  expect(readWords(text)?.who).toBe(who);
});
