import { expect, test } from 'vitest';
import { answeringOf } from './answering.ts';

const path = 'VN/62/615/23524/@23524-K02/';
const holder = (name: string, role: 'head' | 'clerk' | 'commune_officer', at = path) => ({
  post_id: name,
  person_id: name,
  name,
  role,
  title: role,
  path: at,
  valid_from: '2021-07-01',
  valid_to: null,
  is_interim: false,
});

test('those answer who hold a post at the subject itself, its head first', () => {
  const found = [
    holder('Lan', 'clerk'),
    holder('Y Hân', 'head'),
    holder('A Thin', 'commune_officer', 'VN/62/615/23524/'),
  ];

  expect(answeringOf(found, path)).toEqual(['Y Hân, head', 'Lan, clerk']);
  expect(answeringOf([], path)).toEqual([]);
});
