import { expect, test } from 'vitest';
import { isHeicHead } from './heic.ts';

const head = (brand: string): Uint8Array =>
  new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode(brand)]);

test.each(['ftypheic', 'ftypheix', 'ftypmif1'])('%s is a photograph of an iPhone', (brand) => {
  expect(isHeicHead(head(brand))).toBe(true);
});

test.each(['ftypmp42', 'ftypavif', 'JFIFheic', ''])('%s is none', (brand) => {
  expect(isHeicHead(head(brand))).toBe(false);
});
