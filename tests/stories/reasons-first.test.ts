// A head reads first why the subject was not recognised: until then others below the authority do
// not see the outcome, and the officer sees who has not read yet.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { demonstration, Server } from '../support/installation.ts';
import { done, type Json, Person, refused } from '../support/person.ts';

let server: Server;
let minh: Person;

before(async () => {
  server = await Server.start(demonstration(), '2022-12-01');
  minh = await Person.persona(server, 'minh');
});

async function unread(): Promise<Json[]> {
  return done(await minh.get('/api/reasons-unread?year=2022&place=615')).dossiers;
}

test('the officer sees who has not read, and types in what a head signed', async () => {
  const [area] = (await unread()).filter((one) => one.kind !== 'commune');
  const path = `/api/dossiers/${area.dossier_id}/reasons-reading`;

  refused(await minh.act('POST', path), 422, 'reading_on_behalf');
  const signed = { who: 'Người đứng đầu', paper: 'Bản lý do đã ký ngày 30/11/2022' };
  done(await minh.act('POST', path, undefined, { onBehalf: signed }));

  refused(
    await minh.act('POST', path, undefined, { onBehalf: signed }),
    409,
    'reasons_read_already',
  );
  assert.ok(!(await unread()).some((one) => one.dossier_id === area.dossier_id));
  const { entries } = done(await minh.get(`/api/dossiers/${area.dossier_id}/history`));
  assert.equal(entries[0].act, 'reasons_read');
  assert.equal(entries[0].on_behalf_paper, signed.paper);
});

test('a subject that was recognised has nothing to read', async () => {
  const asked = 'year=2022&place=615&outcome=recognised&limit=1';
  const [one] = done(await minh.get(`/api/dossiers?${asked}`)).dossiers;

  const reply = await minh.act('POST', `/api/dossiers/${one.id}/reasons-reading`);

  refused(reply, 409, 'nothing_to_read');
});

test('a neighbour knows of none', async () => {
  const vy = await Person.persona(server, 'vy');
  refused(await vy.get('/api/reasons-unread?year=2022&place=23524'), 404, 'absent');
});
