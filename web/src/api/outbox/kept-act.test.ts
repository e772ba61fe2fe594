import { expect, test } from 'vitest';
import { thingAt, thingsOf, type KeptAct, type WrittenAct } from './kept-act.ts';
import { readyToSend } from './order.ts';
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
  const body = { dossiers: ['a', 'b'] };
  const one = { ...act('/api/dossiers/c/review', body), about: ['incidents/7'] };
  expect(thingsOf(one)).toEqual(['dossiers/c', 'incidents/7', 'dossiers/a', 'dossiers/b']);
});

test.each([
  ['/api/incidents', { subject: '23284-K02' }, ['subjects/23284-K02']],
  ['/api/incidents', { subject: '', place: '23284' }, ['places/23284']],
  ['/api/incidents', { subject: '23284-K02', place: '' }, ['subjects/23284-K02']],
  ['/api/confirmations', { dossiers: ['a', 'b'] }, ['dossiers/a', 'dossiers/b']],
  ['/api/incidents', { subject: '', place: '' }, ['incidents']],
])('something new at %s is about what it names', (address, body, things) => {
  expect(thingsOf(act(address, body))).toEqual(things);
});

test('an incident that is stuck holds up those of its own subject alone', () => {
  const kept = (id: number, subject: string, state: KeptAct['state'] = 'waiting'): KeptAct => {
    const made = act('/api/incidents', { subject });
    const things = thingsOf(made);
    return {
      ...made,
      id,
      things,
      state,
      person: 'p',
      page: '/',
      language: 'vi',
      made_at: 0,
      tries: 0,
    };
  };
  const acts = [kept(1, 'K01', 'refused'), kept(2, 'K02'), kept(3, 'K01'), kept(4, 'K03')];
  expect(readyToSend(acts, 'p', new Set()).map(({ id }) => id)).toEqual([2, 4]);
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
