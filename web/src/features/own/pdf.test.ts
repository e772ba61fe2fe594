import { expect, test } from 'vitest';
import { layout, pdfOf } from './pdf.ts';

const photo = (width: number, height: number, bytes = [0xff, 0xd8, 0xff, 0xd9]) => ({
  jpeg: new Uint8Array(bytes),
  width,
  height,
});
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

test('every object lies where the table says', () => {
  const text = latin(pdfOf([photo(1500, 2000), photo(2000, 1500)]));
  const rows = [...text.matchAll(/^(\d{10}) 00000 n $/gm)];

  expect(rows).toHaveLength(8);
  rows.forEach((row, i) => {
    expect(text.slice(Number(row[1]))).toMatch(new RegExp(`^${i + 1} 0 obj\n`));
  });
  expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))).toMatch(/^xref\n0 9\n/);
});

test('a photograph stands in it byte for byte', () => {
  const bytes = Array.from({ length: 256 }, (_, i) => i);

  expect(latin(pdfOf([photo(1, 1, bytes)]))).toContain(
    `/Length 256 >>\nstream\n${latin(new Uint8Array(bytes))}\nendstream`,
  );
});

test('a page lies the way its photograph does, which fills it without being cut', () => {
  const upright = layout(photo(1500, 2000));
  expect(upright.page).toEqual([595, 842]);
  expect(upright.box.map(Math.round)).toEqual([595, 793, 0, 24]);
  expect(layout(photo(4000, 1000)).page).toEqual([842, 595]);
  expect(layout(photo(4000, 1000)).box.slice(0, 2)).toEqual([842, 210.5]);
});
