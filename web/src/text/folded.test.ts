import { expect, test } from 'vitest';
import { folded, matches } from './folded.ts';

test('accents, capitals and đ are taken off', () => {
  expect(folded(' Đắk Hà, Ngọc Réo ')).toBe('dak ha, ngoc reo');
});

test.each([
  ['thon 1 dak', true],
  ['Đăk', true],
  ['gửi thôn', true],
  ['thon 2', false],
  ['', true],
])('"%s" finds it: %s', (typed, isFound) => {
  expect(matches('Gửi hồ sơ của Thôn 1, Đắk Hà', typed)).toBe(isFound);
});
