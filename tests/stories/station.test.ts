// A computer that a whole office shares: whoever set a PIN there changes places with six digits,
// and nobody else's PIN, or the same PIN elsewhere, opens anything.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { demonstration, Server } from '../support/installation.ts';
import { Browser } from '../support/world.ts';

const pin = '274951';
let server: Server;

before(async () => {
  server = await Server.start(demonstration(), '2022-11-04');
});

async function setsPin(browser: Browser, account: string, chosen = pin): Promise<void> {
  await browser.be(account);
  const set = await browser.put('/api/station/pin', { pin: chosen, password: '' });
  assert.equal(set.status, 204, JSON.stringify(set.body));
}

async function sharedByTwo(): Promise<Browser> {
  const browser = new Browser(server.url);
  await setsPin(browser, 'a-thin');
  await setsPin(browser, 'hoa', '830264');
  return browser;
}

async function personNamed(browser: Browser, name: string): Promise<string> {
  const { people } = (await browser.get('/api/station')).body;
  return people.find((one: { name: string }) => one.name === name).person;
}

test('two officers of one station change places by PIN', async () => {
  const browser = await sharedByTwo();
  const before = new Browser(server.url);
  for (const [name, value] of browser.cookies) before.cookies.set(name, value);

  const person = await personNamed(browser, 'A Thin');
  const changed = await browser.post('/api/station/session', { person, pin });

  assert.equal(changed.status, 200);
  assert.equal(changed.body.name, 'A Thin');
  assert.equal((await browser.get('/api/session')).body.account, 'a-thin');
  assert.equal((await before.get('/api/session')).body.code, 'not_signed_in');
});

test("the station's cookie is for the server alone and for our own pages alone", async () => {
  const browser = new Browser(server.url);
  await browser.be('a-thin');

  const set = await browser.put('/api/station/pin', { pin, password: '' });

  const cookie = set.headers.getSetCookie().find((line) => line.startsWith('station='));
  assert.match(
    cookie ?? '',
    /^station=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/,
  );
});

test('the PIN alone, without the machine, opens nothing', async () => {
  const person = await personNamed(await sharedByTwo(), 'A Thin');
  const elsewhere = new Browser(server.url);

  const tried = await elsewhere.post('/api/station/session', { person, pin });

  assert.equal(tried.body.code, 'pin_password_needed');
  assert.deepEqual((await elsewhere.get('/api/station')).body.people, []);
});

test('five wrong tries leave the password alone', async () => {
  const browser = await sharedByTwo();
  const person = await personNamed(browser, 'A Thin');
  const codes: string[] = [];
  for (let tries = 0; tries < 6; ++tries)
    codes.push((await browser.post('/api/station/session', { person, pin: '904213' })).body.code);

  assert.deepEqual(codes, [
    ...Array<string>(4).fill('pin_wrong'),
    'pin_password_needed',
    'pin_password_needed',
  ]);
  const { people } = (await browser.get('/api/station')).body;
  const needing = people.filter((one: { needs_password: boolean }) => one.needs_password);
  assert.deepEqual(
    needing.map((one: { name: string }) => one.name),
    ['A Thin'],
  );
});

test('an administrator sets none, and ends those of others', async () => {
  const browser = await sharedByTwo();
  const person = await personNamed(browser, 'A Thin');
  const quang = new Browser(server.url);
  await quang.be('quang');

  const own = await quang.put('/api/station/pin', { pin, password: '' });
  const ended = await quang.send('DELETE', `/api/people/${person}/station-pins`);

  assert.equal(own.body.code, 'pin_not_for_administrators');
  assert.ok(ended.body.count >= 1);
  const tried = await browser.post('/api/station/session', { person, pin });
  assert.equal(tried.body.code, 'pin_password_needed');
});

test('a forgotten machine knows nobody', async () => {
  const browser = await sharedByTwo();
  const person = await personNamed(browser, 'A Thin');
  const cookie = browser.cookies.get('station') ?? '';

  await browser.send('DELETE', '/api/station');

  assert.equal(browser.cookies.has('station'), false);
  browser.cookies.set('station', cookie);
  assert.deepEqual((await browser.get('/api/station')).body.people, []);
  const tried = await browser.post('/api/station/session', { person, pin });
  assert.equal(tried.body.code, 'pin_password_needed');
});

test("one's own PINs are listed, and one of them can be taken back", async () => {
  const browser = await sharedByTwo();

  const { pins } = (await browser.get('/api/station-pins')).body;
  const here = pins.find((one: { is_this_one: boolean }) => one.is_this_one);
  const ended = await browser.send('DELETE', `/api/station-pins/${here.id}`);

  assert.equal(ended.status, 200);
  const { people } = (await browser.get('/api/station')).body;
  assert.deepEqual(
    people.map((one: { name: string }) => one.name),
    ['A Thin'],
  );
});
