// An officer rotates: what is open on the day is frozen as a list, both confirm it, and it prints.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { demonstration, Server } from '../support/installation.ts';
import { area, commune } from '../support/journey.ts';
import { done, type Json, Person, refused } from '../support/person.ts';

const path = `VN/62/615/${commune}/`;
const document = 'Quyết định 45/QĐ-CAT ngày 02/11/2022';
let server: Server;
let quang: Person;
let thin: Person;

before(async () => {
  server = await Server.start(demonstration(), '2022-11-03');
  quang = await Person.persona(server, 'quang');
  thin = await Person.persona(server, 'a-thin');
  const code = `${commune}-K95`;
  done(await thin.act('POST', '/api/subjects', area(code, 'Thôn 95')));
  done(await thin.act('POST', '/api/enrolments', { year: 2022, subjects: [code] }));
});

async function successor(): Promise<string> {
  const made = done(
    await quang.act('POST', '/api/people', { account: 'y-nga', name: 'Y Nga', path }),
  );
  const post = done(
    await quang.act('POST', `/api/people/${made.id}/posts`, {
      role: 'commune_officer',
      title: 'Cán bộ Công an xã',
      place: commune,
      subject: null,
      valid_from: '2022-11-03',
      valid_to: null,
      appointed_by: document,
      is_interim: true,
    }),
  );
  return post.id;
}

test('the open items of an officer are handed to the one who stands in', async () => {
  const to_post = await successor();
  const { posts } = done(await quang.get(`/api/handovers/posts?path=${path}`));
  const from_post = posts.find((one: Json) => one.name === 'A Thin').id;

  const drawn = done(await quang.act('POST', '/api/handovers', { from_post, to_post, document }));

  assert.equal(drawn.handover.is_interim, true);
  assert.ok(drawn.items.some((item: Json) => item.subject_name === 'Thôn 95'));
  const address = `/api/handovers/${drawn.handover.id}`;
  const mine = done(await thin.get('/api/handovers')).handovers;
  assert.equal(mine[0].id, drawn.handover.id);
  const version = drawn.handover.version;
  const confirmed = done(await thin.act('POST', `${address}/confirmation`, undefined, { version }));
  assert.notEqual(confirmed.handover.from_confirmed_at, null);
  assert.equal(confirmed.handover.to_confirmed_at, null);
  const paper = await thin.get(`${address}/paper.pdf`);
  assert.equal(paper.headers.get('content-type'), 'application/pdf');
});

test('nobody else reads or confirms it', async () => {
  const [one] = done(await quang.get(`/api/handovers?path=${path}`)).handovers;
  const vy = await Person.persona(server, 'vy');

  refused(await vy.get(`/api/handovers/${one.id}`), 404, 'handover_absent');
  const manner = { version: one.version };
  const reply = await quang.act('POST', `/api/handovers/${one.id}/confirmation`, undefined, manner);
  refused(reply, 403, 'handover_not_yours');
});
