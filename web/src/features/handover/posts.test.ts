import { expect, it } from 'vitest';
import type { PostThere } from '../../api/shapes.ts';
import { pairsOf, takersOf } from './posts.ts';

const post = (id: string, person: string, role: string): PostThere => ({
  id,
  person_id: person,
  name: person,
  role,
  title: role,
  valid_from: '2022-01-01',
  valid_to: '9999-12-31',
  is_interim: false,
});
const thin = post('1', 'thin', 'commune_officer');
const next = post('2', 'next', 'commune_officer');
const hoa = post('3', 'hoa', 'secretary');

it('pairs two people of one role', () => {
  expect(takersOf([thin, next, hoa], thin)).toEqual([next]);
  expect(pairsOf([thin, next, hoa])).toEqual([thin, next]);
});

it('lets whoever hands over themselves give their own post alone', () => {
  expect(pairsOf([thin, next, hoa], 'thin')).toEqual([thin]);
  expect(pairsOf([thin, next, hoa], 'hoa')).toEqual([]);
});

it('has nobody hand over to themselves', () => {
  expect(pairsOf([thin, { ...thin, id: '4' }])).toEqual([]);
});
