import { expect, test } from 'vitest';
import { licenceOfLibheif } from './licences.ts';

test('the licence of what reads photographs of iPhones lies beside it', () => {
  const { fileName, source } = licenceOfLibheif();

  expect(fileName).toMatch(/^assets\/libheif-\d+\.\d+\.\d+-LICENSE\.txt$/);
  expect(source).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(source).toContain('https://github.com/strukturag/libheif');
});
