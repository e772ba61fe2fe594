import { expect, test } from 'vitest';
import { addressFor, headersOf, written } from './acts.ts';

const act = {
  method: 'post',
  to: '/api/dossiers/{id}/returns',
  values: { id: 'a/b' },
  body: { reason: 'Thiếu biên bản họp' },
  version: 7,
  onBehalf: { who: 'Y Hân', paper: 'Biên bản ngày 03/11' },
  title: 'Trả lại hồ sơ của Thôn 1',
} as const;

test('the values of an address cannot leave their segment', () => {
  expect(addressFor(act.to, act.values)).toBe('/api/dossiers/a%2Fb/returns');
});

test('an act carries its key, the version seen and whose word it is', () => {
  const headers = headersOf(written(act, 'key-1'), 'vi', 'token');
  expect(headers.get('Idempotency-Key')).toBe('key-1');
  expect(headers.get('If-Match')).toBe('"7"');
  expect(headers.get('On-Behalf-Of')).toBe('Y%20H%C3%A2n');
  expect(headers.get('X-CSRF-Token')).toBe('token');
});

test('an act kept as text is sent as the same bytes', () => {
  const kept = written(act, 'key-1');
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  expect(kept.body).toBe('{"reason":"Thiếu biên bản họp"}');
});
