// One year of three new residential areas of Y Hân's commune, through the API, each act by whoever
// does it in life. The first is recognised; the second is returned once and judged against its
// facts; the third missed the first quarter.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { at, demonstration, must, Server, type Where } from '../support/installation.ts';
import * as journey from '../support/journey.ts';
import { done, type Json, Person, refused } from '../support/person.ts';

const forTheHead = { onBehalf: { who: 'A Brêu, trưởng thôn', paper: 'Biên bản 29/BB' } };

let where: Where;
let server: Server;
let thin: Person;
let minh: Person;
let hoa: Person;
let son: Person;
let vy: Person;
let [first, second, third] = ['', '', ''];
let draft: Json;

async function signIn(): Promise<void> {
  thin = await Person.persona(server, 'a-thin');
  minh = await Person.persona(server, 'minh');
  hoa = await Person.persona(server, 'hoa');
  son = await Person.persona(server, 'son');
  vy = await Person.persona(server, 'vy');
}

async function moveTo(day: string): Promise<void> {
  await server?.end();
  server = await Server.start(where, day);
  await signIn();
}

async function seen(id: string): Promise<Json> {
  return done(await thin.get(`/api/dossiers/${id}`)).dossier;
}

/** As the page does: looks at the dossier, then acts on what it saw. */
async function on(id: string, who: Person, method: string, what: string, body?: Json, manner = {}) {
  const { version } = await seen(id);
  return who.act(method, `/api/dossiers/${id}/${what}`, body, { version, ...manner });
}

/** As the page does: with the version that was seen last. */
async function onDraft(who: Person, method: string, what: string, body?: Json): Promise<void> {
  const path = `/api/decision-drafts/${draft.id}${what === '' ? '' : `/${what}`}`;
  draft = done(await who.act(method, path, body, { version: draft.version }));
}

before(async () => {
  where = demonstration();
  await moveTo('2022-02-10');
});

test('an officer enters areas and puts them on the list of the year', async () => {
  const codes = ['23524-K91', '23524-K92', '23524-K93'];
  for (const code of codes)
    done(await thin.act('POST', '/api/subjects', journey.area(code, `Thôn ${code.slice(-2)}`)));

  const enrolled = done(await thin.act('POST', '/api/enrolments', { year: 2022, subjects: codes }));

  assert.deepEqual(
    enrolled.map((one: Json) => one.state),
    Array(3).fill('enrolled'),
  );
  [first, second, third] = enrolled.map((one: Json) => one.id);
});

test('a dossier cannot be assessed before it is registered', async () => {
  const reply = await on(first, thin, 'PUT', 'self-assessment', journey.selfAssessment());

  refused(reply, 409, 'act_out_of_order');
});

test('a registration without the version it was made from is refused', async () => {
  const path = `/api/dossiers/${first}/registration`;

  refused(await thin.act('PUT', path, journey.registration('2022-02-10')), 422, 'version_missing');
});

test('a registration is taken on behalf of the head, and the history says so', async () => {
  for (const id of [first, second])
    done(await on(id, thin, 'PUT', 'registration', journey.registration('2022-02-10'), forTheHead));

  const history = (await thin.get(`/api/dossiers/${first}/history`)).text;

  assert.ok(history.includes(forTheHead.onBehalf.who), history);
  assert.ok(history.includes(forTheHead.onBehalf.paper), history);
});

test('a registration after the first quarter is refused with its clause', async () => {
  await moveTo('2022-11-03');

  const reply = await on(third, thin, 'PUT', 'registration', journey.registration('2022-11-03'));

  refused(reply, 409, 'registration_closed');
  assert.match(reply.text, /tt124-2021\//);
});

test('a request sent twice is carried out once and answered alike', async () => {
  const manner = { key: 'record-once', version: (await seen(first)).version };
  const path = `/api/dossiers/${first}/facts`;
  const body = journey.record('2022-11-02');

  const once = await thin.act('PUT', path, body, manner);
  const again = await thin.act('PUT', path, body, manner);
  const other = await thin.act('PUT', path, journey.record('2022-11-03'), manner);

  done(once);
  assert.deepEqual(again.body, once.body);
  refused(other, 409, 'key_reused');
  assert.equal((await seen(first)).version, once.body.version);
});

test('of two officers who saw the same dossier, the second is told', async () => {
  const { version } = await seen(second);
  const path = `/api/dossiers/${second}/facts`;
  const body = journey.record('2022-11-02');

  const replies = await Promise.all([
    thin.act('PUT', path, body, { version }),
    minh.act('PUT', path, body, { version }),
  ]);

  const codes = replies.map((one) => one.body.code ?? 'done').sort();
  assert.deepEqual(codes, ['done', 'version_conflict'], JSON.stringify(replies));
});

test("a dossier of another commune does not exist for the neighbour's officer", async () => {
  refused(await vy.get(`/api/dossiers/${first}`), 404, 'dossier_absent');
  const write = await on(first, vy, 'PUT', 'facts', journey.record('2022-11-02'));
  refused(write, 404, 'dossier_absent');
});

test('what did not happen is confirmed by the police and by the tier above', async () => {
  const both = [first, second];
  const own = await thin.act(
    'POST',
    '/api/confirmations',
    journey.nothingHappened(both, true, '2022-11-02'),
  );
  refused(own, 403, 'confirmer_not_yours');

  for (const [who, isAbove] of [
    [thin, false],
    [minh, true],
  ] as const) {
    const body = journey.nothingHappened(both, isAbove, '2022-11-02');
    done(await who.act('POST', '/api/confirmations', body));
  }
});

test('a dossier is submitted after its assessment and its meeting, not before', async () => {
  refused(await on(first, thin, 'POST', 'submission'), 409, 'not_assessed');

  for (const id of [first, second]) {
    done(await on(id, thin, 'PUT', 'self-assessment', journey.selfAssessment(), forTheHead));
    done(await on(id, thin, 'PUT', 'review-minutes', journey.review('2022-11-02'), forTheHead));
    const bare = await on(id, thin, 'POST', 'submission', undefined, forTheHead);
    refused(bare, 409, 'papers_missing');
    assert.deepEqual(
      bare.body.fields.map((field: Json) => field.path),
      ['request_letter', 'result_report'],
    );
    done(await on(id, thin, 'POST', 'submission', journey.papers('2022-11-02'), forTheHead));
  }

  assert.equal((await seen(first)).state, 'submitted');
});

test('a dossier returned with a reason comes back and keeps its first day', async () => {
  refused(await on(second, thin, 'POST', 'returns', { reason: '' }), 422, 'return_reason_missing');
  done(await on(second, thin, 'POST', 'returns', { reason: 'Thiếu số hộ đang cư trú' }));
  assert.equal((await seen(second)).state, 'returned');

  await moveTo('2022-11-07');
  done(await on(second, thin, 'POST', 'submission', undefined, forTheHead));

  const { state, return_count, first_submitted_on, submitted_on } = await seen(second);
  assert.deepEqual(
    { state, return_count, first_submitted_on, submitted_on },
    {
      state: 'submitted',
      return_count: 1,
      first_submitted_on: '2022-11-03',
      submitted_on: '2022-11-07',
    },
  );
});

test('the facts that hold give an outcome; who decides does not appraise', async () => {
  refused(await on(first, son, 'PUT', 'appraisal', journey.appraisal()), 403, 'not_permitted');

  const appraised = done(await on(first, thin, 'PUT', 'appraisal', journey.appraisal()));

  assert.equal(appraised.appraised_outcome, 'met');
});

test('a verdict against the facts waits for a second person', async () => {
  const verdict = { criterion: '4.4b', finding: 'not_met', reason: '' };
  refused(
    await on(second, thin, 'PUT', 'appraisal', journey.appraisal(verdict)),
    422,
    'verdict_reason_missing',
  );
  const reasoned = journey.appraisal({ ...verdict, reason: 'Có vụ việc chưa ghi' });
  const appraised = done(await on(second, thin, 'PUT', 'appraisal', reasoned));
  assert.equal(appraised.awaiting_second, 1);

  const list = [{ dossier: second, outcome: 'met' }];
  const early = await hoa.act('POST', '/api/conclusions', journey.conclusion(list, '2022-11-07'));
  refused(early, 409, 'second_person_awaited');
  const agreed = { criterion: '4.4b', reason: 'Đã xem hồ sơ' };
  const self = await on(second, thin, 'POST', 'second-verdicts', agreed);
  refused(self, 409, 'second_person_is_first');

  const seconded = done(await on(second, hoa, 'POST', 'second-verdicts', agreed));
  assert.deepEqual([seconded.awaiting_second, seconded.appraised_outcome], [0, 'not_met']);
});

test('a draft goes to the chairman, back with words, and to him again', async () => {
  const list = [
    { dossier: first, outcome: 'met' },
    { dossier: second, outcome: 'not_met' },
  ];
  await moveTo('2022-11-09');
  const waiting = `/api/deliberations?year=2022&place=${journey.commune}`;
  const rows: Json[] = done(await hoa.get(waiting)).rows;
  assert.equal(
    rows.find((row) => row.dossier === second)?.departures[0].second_reason,
    'Đã xem hồ sơ',
  );
  const { id } = done(
    await hoa.act('POST', '/api/conclusions', journey.conclusion(list, '2022-11-09')),
  );
  const body = journey.draft('990/QĐ-UBND', id, [first, second]);
  refused(await son.act('POST', '/api/decision-drafts', body), 403, 'not_permitted');
  draft = done(await hoa.act('POST', '/api/decision-drafts', body));

  await onDraft(hoa, 'POST', 'signature-request');
  refused(await vy.get(`/api/decision-drafts/${draft.id}`), 404, 'draft_absent');
  await onDraft(son, 'POST', 'returns', { reason: 'Số 990 đã dùng, xin số khác' });
  await onDraft(hoa, 'PUT', '', journey.revision({ ...body, number: '991/QĐ-UBND' }));
  await onDraft(hoa, 'POST', 'signature-request');

  const { lines } = done(await son.get(`/api/decision-drafts/${draft.id}`));
  assert.equal(lines[1].departures[0].clause, '4.4b');
});

test('the signed draft leads to a certificate that anybody can check, once', async () => {
  const path = `/api/decision-drafts/${draft.id}/issuance`;
  const manner = { version: draft.version, key: 'signed-once' };

  const issued = done(await son.act('POST', path, undefined, manner));
  const again = done(await son.act('POST', path, undefined, manner));
  assert.deepEqual(again, issued);
  const direct = journey.decision('992/QĐ-UBND', draft.conclusion_id, [first], '2022-11-09');
  refused(await son.act('POST', '/api/decisions', direct), 409, 'already_decided');

  const certificate = done(await thin.get(`/api/dossiers/${first}/certificate`));
  const { token } = certificate;
  const shown = done(await Person.nobody(server).get(`/api/public/certificates/${token}`));
  assert.deepEqual(
    [shown.state, shown.subject_name, shown.decision_number],
    ['valid', 'Thôn 91', '991/QĐ-UBND'],
  );
  assert.match(shown.notice, /DỮ LIỆU GIẢ ĐỊNH/);
  assert.equal((await thin.get(`/api/dossiers/${second}/certificate`)).status, 404);
});

test('a decided dossier no longer changes', async () => {
  const reply = await on(first, thin, 'PUT', 'facts', journey.record('2022-11-02'));

  refused(reply, 409, 'already_decided');
});

test('the log of all this is sound', async () => {
  await server.end();

  const { is_sound } = JSON.parse(must('audit', 'verify', ...at(where), '--format', 'json'));

  assert.equal(is_sound, true);
});
