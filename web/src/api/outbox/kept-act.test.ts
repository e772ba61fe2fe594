import { expect, test } from 'vitest';
import { thingAt, thingsOf, type KeptAct, type WrittenAct } from './kept-act.ts';
import { headersOf } from './sender.ts';

const act = (address: string, body?: unknown): WrittenAct => ({
  key: 'key-1',
  method: 'post',
  address,
  body: body === undefined ? undefined : JSON.stringify(body),
  title: 'Một việc',
});

test.each([
  ['/api/dossiers/0abc/facts', 'dossiers/0abc'],
  ['/api/incidents/7?x=1', 'incidents/7'],
  ['/api/incidents', 'incidents'],
])('%s is about %s', (address, thing) => {
  expect(thingAt(address)).toBe(thing);
});

test('an act is about what its address, its body and its page name', () => {
  const one = { ...act('/api/confirmations', { dossiers: ['a', 'b'] }), about: ['dossiers/c'] };
  expect(thingsOf(one)).toEqual(['confirmations', 'dossiers/c', 'dossiers/a', 'dossiers/b']);
  expect(thingsOf(act('/api/incidents', { subject: '23284-K02' }))).toContain('subjects/23284-K02');
  expect(thingsOf(act('/api/x', { dossiers: [{ id: 'a', version: 2 }] }))).toContain('dossiers/a');
});

test('an act carries its key, its person, the version seen and whose word it is', () => {
  const kept = {
    ...act('/api/dossiers/a/returns', {}),
    version: 7,
    onBehalf: { who: 'Y Hân', paper: 'Biên bản ngày 03/11' },
    person: 'p1',
    language: 'vi',
  } as KeptAct;
  const headers = headersOf(kept, 'token');
  expect(headers.get('Idempotency-Key')).toBe('key-1');
  expect(headers.get('Acting-Person')).toBe('p1');
  expect(headers.get('If-Match')).toBe('"7"');
  expect(headers.get('On-Behalf-Of')).toBe('Y%20H%C3%A2n');
  expect(headers.get('X-CSRF-Token')).toBe('token');
});
