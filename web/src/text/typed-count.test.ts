import { describe, expect, it } from 'vitest';
import { countTyped, isNoCount } from './typed-count.ts';

describe('a count', () => {
  it.each([
    ['0', 0],
    [' 15 ', 15],
    ['1.234', 1234],
    ['1 234 567', 1234567],
    ['101000', 101000],
  ])('%s is %i', (text, count) => {
    expect(countTyped(text)).toBe(count);
    expect(isNoCount(text)).toBe(false);
  });

  it.each(['1,5', '-3', '1e5', '1.5', '101.000,5', '12 hộ', '+3', '1.23.456', '9999999999'])(
    '%s is none, and no digits are taken out of it',
    (text) => {
      expect(countTyped(text)).toBeUndefined();
      expect(isNoCount(text)).toBe(true);
    },
  );

  it('is neither there nor wrong where nothing is typed', () => {
    expect(countTyped(' ')).toBeUndefined();
    expect(isNoCount(' ')).toBe(false);
  });
});
