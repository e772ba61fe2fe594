import { expect, test } from 'vitest';
import type { Found } from '../api/shapes.ts';
import { optionsOf, stillMeant } from './search.ts';

const place = (weight: number, label: string): Found['places'][number] => ({
  weight,
  label,
  name: 'Sa Thầy',
  type: 'Huyện',
  above_type: 'Tỉnh',
  above_name: 'Kon Tum',
  sort_key: label,
});

const subject = (weight: number, code: string): Found['subjects'][number] => ({
  weight,
  id: `id-${code}`,
  subject_code: code,
  subject_name: 'Thị trấn Sa Thầy',
  kind: 'commune',
  state: 'decided',
  outcome: 'recognised',
  ground_type: 'Thị trấn',
  ground_name: 'Sa Thầy',
  sort_key: code,
});

const names = (found: Found) => optionsOf(found).map(({ key }) => key);

test('places stand first when they are as near as the subjects', () => {
  const found = { places: [place(1, '616')], subjects: [subject(1, 'X23527')] };
  expect(names(found)).toEqual(['place-616', 'subject-id-X23527']);
});

test('a subject that is meant exactly stands before places', () => {
  const found = { places: [place(3, '616')], subjects: [subject(0, 'X23527')] };
  expect(names(found)).toEqual(['subject-id-X23527', 'place-616']);
});

test('many places do not hide the subjects', () => {
  const labels = ['1', '2', '3', '4', '5', '6'];
  const found = { places: labels.map((one) => place(1, one)), subjects: [subject(2, 'A')] };
  expect(names(found)).toEqual(['place-1', 'place-2', 'place-3', 'place-4', 'subject-id-A']);
});

test('before anything was found there is nothing to choose', () => {
  expect(optionsOf(undefined)).toEqual([]);
});

test.each([
  ['thi tran', ['place-616', 'subject-id-X23527']],
  ['sa thay x2', ['subject-id-X23527']],
  ['sa thong', []],
])('while the server is asked, "%s" leaves of what was found %j', (typed, left) => {
  const town = { ...place(1, '616'), type: 'Thị trấn' };
  const shown = optionsOf({ places: [town], subjects: [subject(1, 'X23527')] });
  expect(stillMeant(shown, typed).map(({ key }) => key)).toEqual(left);
});
