// The telephone report of the November weeks: live until the set hour, then frozen as that day's;
// what changes later stands beside, and nobody's name is in it.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { at, demonstration, must, Server } from '../support/installation.ts';
import { commune } from '../support/journey.ts';
import { done, type Json, Person, refused } from '../support/person.ts';

const where = demonstration();
const asked = `year=2022&place=${commune}`;
let live: Server;

before(async () => {
  live = await Server.start(where, '2022-11-04', ['--quick-report-hour', '24']);
});

/** Frozen by the server itself, at its first turn. */
async function frozenOn(person: Person, day: string): Promise<Json> {
  for (let tries = 0; tries < 100; ++tries) {
    const report = done(await person.get(`/api/quick-report?${asked}`));
    if (report.frozen_days.includes(day)) return report;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`nothing was frozen on ${day}`);
}

test('one line per commune adds up to the figures of the place', async () => {
  const minh = await Person.persona(live, 'minh');

  const report = done(await minh.get('/api/quick-report?year=2022&place=615'));

  assert.equal(report.state, 'live');
  assert.equal(report.lines.length, 11);
  const sum = (name: string): number =>
    report.lines.reduce((all: number, line: Json) => all + line.areas[name], 0);
  for (const name of ['total', 'reviewed', 'met', 'signed_count', 'late'])
    assert.equal(report.areas[name], sum(name));
  assert.equal(report.communes.total, 11);
});

test('a head is told nothing, and a neighbour nothing either', async () => {
  for (const account of ['y-han', 'vy']) {
    const reply = await (await Person.persona(live, account)).get(`/api/quick-report?${asked}`);
    refused(reply, 404, 'absent');
  }
});

test('the picture is a picture, and what it says has no name of an area', async () => {
  const thin = await Person.persona(live, 'a-thin');

  const reply = await thin.get(`/api/quick-report/picture.png?${asked}`);

  assert.equal(reply.status, 200);
  assert.equal(reply.headers.get('content-type'), 'image/png');
  assert.match(reply.headers.get('content-disposition') ?? '', /bao-cao-nhanh-23524-2022-11-04/);
  const told = (await thin.get(`/api/quick-report?${asked}`)).text;
  assert.doesNotMatch(told, /Thôn|A Thin|Y Hân/);
});

test('from the hour on the day is frozen, and later changes stand beside it', async () => {
  await live.end();
  const server = await Server.start(where, '2022-11-04', ['--quick-report-hour', '0']);
  const thin = await Person.persona(server, 'a-thin');
  const frozen = await frozenOn(thin, '2022-11-04');
  assert.equal(frozen.state, 'frozen');
  assert.equal(frozen.since, null);

  const code = `${commune}-K97`;
  done(await thin.act('POST', '/api/subjects', newArea(code)));
  done(await thin.act('POST', '/api/enrolments', { year: 2022, subjects: [code] }));

  const later = done(await thin.get(`/api/quick-report?${asked}`));
  assert.deepEqual(later.areas, frozen.areas);
  assert.equal(later.since.areas[0].total, frozen.areas.total + 1);
  refused(await thin.get(`/api/quick-report?${asked}&on=2022-11-03`), 404, 'quick_report_absent');
  await server.end();
});

test('the next day is compared with the frozen one, and the log holds the freezing', async () => {
  const server = await Server.start(where, '2022-11-05', ['--quick-report-hour', '24']);
  const thin = await Person.persona(server, 'a-thin');

  const report = done(await thin.get(`/api/quick-report?${asked}`));

  assert.equal(report.before.day, '2022-11-04');
  assert.equal(report.areas.total, report.before.areas[0].total + 1);
  await server.end();
  must('audit', 'verify', ...at(where));
});

function newArea(code: string): Json {
  return {
    code,
    kind: 'residential_area',
    name: 'Làng mới',
    local_type: 'Làng',
    ground: commune,
    manager: '',
    manager_basis: 'authority',
    manager_document: '',
    head_name: '',
    profile: '{"has_party_organisation":true}',
    valid_from: '2022-01-01',
  };
}
