// The first day of an installation: its administrator comes in by the one-time link, and nobody
// else does.
import assert from 'node:assert/strict';
import { story, type Browser, type World } from '../support/world.ts';

const PASSWORD = 'mưa rừng đỏ lá';

async function administrator(world: World): Promise<Browser> {
  const quang = world.browser();
  await quang.post(`/api/sign-in-links/${world.link}`, { password: PASSWORD });
  await quang.signIn('quantri', PASSWORD);
  return quang;
}

story('The one-time link lets the administrator in, once', async (world) => {
  const quang = world.browser();

  const shown = await quang.get(`/api/sign-in-links/${world.link}`);
  const used = await quang.post(`/api/sign-in-links/${world.link}`, { password: PASSWORD });
  const again = await quang.post(`/api/sign-in-links/${world.link}`, { password: 'khác hẳn rồi' });

  assert.equal(shown.body.account, 'quantri');
  assert.equal(used.status, 204);
  assert.equal(again.body.code, 'link_not_valid');
  const session = await quang.signIn('quantri', PASSWORD);
  assert.equal(session.status, 200);
  assert.equal(session.body.is_demonstration, false);
  assert.equal((await quang.get('/api/session')).body.account, 'quantri');
});

story('A wrong password and an unknown account are told the same', async (world) => {
  await administrator(world);

  const wrong = await world.browser().signIn('quantri', 'mưa rừng đỏ');
  const unknown = await world.browser().signIn('nobody', 'mưa rừng đỏ');

  assert.equal(wrong.status, 401);
  assert.deepEqual(wrong.body, unknown.body);
});

story('Without a session there is nothing to see', async (world) => {
  const stranger = world.browser();

  const answers = await Promise.all(
    ['/api/people?path=VN/', '/api/dossiers?year=2022&place=62', '/api/cycles'].map((path) =>
      stranger.get(path),
    ),
  );

  assert.deepEqual(
    answers.map(({ body }) => body.code),
    ['not_signed_in', 'not_signed_in', 'not_signed_in'],
  );
});

story('An act needs the token of our own page, and comes from our own page', async (world) => {
  const quang = await administrator(world);
  const person = { account: 'a-thin', name: 'A Thin', path: 'VN/' };

  const withoutToken = await quang.post('/api/people', person, { 'x-csrf-token': '' });
  const foreign = await quang.post('/api/people', person, { origin: 'https://evil.example' });
  const own = await quang.post('/api/people', person);

  assert.equal(withoutToken.body.code, 'csrf_missing');
  assert.equal(foreign.body.code, 'foreign_page');
  assert.equal(own.status, 200);
});

story('The same act sent twice is done once', async (world) => {
  const quang = await administrator(world);
  const person = { account: 'a-thin', name: 'A Thin', path: 'VN/' };
  const key = { 'idempotency-key': 'enter-a-thin-once' };

  const first = await quang.post('/api/people', person, key);
  const second = await quang.post('/api/people', person, key);
  const other = await quang.post('/api/people', { ...person, name: 'A Thinh' }, key);

  assert.deepEqual(second.body, first.body);
  assert.equal(other.body.code, 'key_reused');
  const people = await quang.get('/api/people?path=VN/');
  assert.equal(people.body.people.length, 2);
});

story('Signing out ends it, and a stopped server says good-bye', async (world) => {
  const quang = await administrator(world);

  await quang.send('DELETE', '/api/session');

  assert.equal((await quang.get('/api/cycles')).body.code, 'not_signed_in');
  assert.equal(await world.stop(), 0);
});
