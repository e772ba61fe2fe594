import { expect, test } from 'vitest';
import { addressFor, written } from './acts.ts';

const act = {
  method: 'post',
  to: '/api/dossiers/{id}/returns',
  values: { id: 'a/b' },
  body: { reason: 'Thiếu biên bản họp' },
  version: 7,
  title: 'Trả lại hồ sơ của Thôn 1',
} as const;

test('the values of an address cannot leave their segment', () => {
  expect(addressFor(act.to, act.values)).toBe('/api/dossiers/a%2Fb/returns');
});

test('an act kept as text is sent as the same bytes', () => {
  const kept = written(act, 'key-1');
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  expect(kept.body).toBe('{"reason":"Thiếu biên bản họp"}');
});
