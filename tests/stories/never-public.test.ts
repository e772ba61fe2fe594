// A subject that was not recognised is never public: whoever has no session is told nothing of it
// by any route or page, whatever they ask for.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { demonstration, Server } from '../support/installation.ts';
import { done, type Json, Person, type Reply } from '../support/person.ts';
import { everyRoute } from '../support/routes.ts';

let server: Server;
let nobody: Person;
let failed: Json[];

before(async () => {
  server = await Server.start(demonstration());
  nobody = Person.nobody(server);
  const quang = await Person.persona(server, 'quang');
  const asked = 'year=2022&place=62&outcome=not_recognised&limit=500';
  failed = done(await quang.get(`/api/dossiers?${asked}`)).dossiers;
});

/** Every address a stranger might try for one subject, with ids and codes they may have guessed. */
function addressesOf(dossier: Json): string[] {
  const values: Record<string, string> = {
    id: dossier.id,
    code: dossier.subject_code,
    label: dossier.ground_path.split('/').at(-2) ?? '62',
    token: dossier.subject_code,
  };
  const queries = [
    '',
    `?year=2022&place=62&subject=${dossier.subject_code}&name=${dossier.subject_code}`,
    `?q=${encodeURIComponent(dossier.subject_name)}&year=2022&place=62`,
  ];
  return everyRoute()
    .filter(({ method }) => method === 'GET')
    .flatMap(({ pattern }) => {
      const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'x');
      return queries.map((query) => path + query);
    });
}

function tells(reply: Reply, dossier: Json): boolean {
  return [dossier.subject_code, dossier.id].some((word) => reply.text.includes(word));
}

test('there are such subjects in the year', () => {
  assert.equal(failed.length, 17 + 10 + 64);
});

test('no route answers a stranger with anything of a subject not recognised', async () => {
  const some = [failed[0], failed.at(-1), failed.find((one) => one.kind === 'commune')];
  const told: string[] = [];
  for (const dossier of some)
    for (const address of addressesOf(dossier)) {
      const reply = await nobody.get(address);
      const isAnswered = reply.status >= 200 && reply.status < 300;
      if (isAnswered && tells(reply, dossier)) told.push(address);
    }

  assert.deepEqual(told, []);
});

test('no page that opens without a session holds a word of one', async () => {
  const pages = [
    '/',
    '/dang-nhap',
    '/xac-minh/khong-co',
    '/ket-qua',
    '/chua-doc-ly-do',
    '/ban-giao',
  ];
  for (const path of pages) {
    const reply = await nobody.send('GET', path, undefined, { accept: 'text/html' });
    assert.equal(reply.status, 200, path);
    for (const dossier of failed)
      assert.ok(!tells(reply, dossier), `${path} ${dossier.subject_code}`);
  }
});

test('a subject not recognised has no certificate whose code could be read', async () => {
  const quang = await Person.persona(server, 'quang');
  for (const dossier of failed.slice(0, 10)) {
    const reply = await quang.get(`/api/dossiers/${dossier.id}/certificate`);
    assert.equal(reply.status, 404);
  }
});
