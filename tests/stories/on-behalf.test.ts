// Heads write by hand: the commune's officer types in all that a head does, and each act keeps
// whose word it was and which paper it was taken from.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { demonstration, Server } from '../support/installation.ts';
import { area, nothingHappened, record, registration, review } from '../support/journey.ts';
import { commune, papers, selfAssessment } from '../support/journey.ts';
import { done, type Json, type Manner, Person, refused } from '../support/person.ts';

const today = '2022-11-03';
const words = {
  who: 'Y Hân, Trưởng thôn 92',
  paper: 'Biên bản ngày 02/11/2022, lưu tại Công an xã',
};
let thin: Person;
let server: Server;

before(async () => {
  server = await Server.start(demonstration(), today);
  thin = await Person.persona(server, 'a-thin');
});

async function enrolled(number: number): Promise<Json> {
  const code = `${commune}-K${number}`;
  done(await thin.act('POST', '/api/subjects', area(code, `Thôn ${number}`)));
  const year = { year: 2022, subjects: [code] };
  return done(await thin.act('POST', '/api/enrolments', year, { onBehalf: words }))[0];
}

async function historyOf(dossier: Json): Promise<Json[]> {
  return done(await thin.get(`/api/dossiers/${dossier.id}/history`)).entries;
}

test('every act of a head can be entered on their behalf, and the history says so', async () => {
  const dossier = await enrolled(92);
  const path = `/api/dossiers/${dossier.id}`;
  let version = dossier.version;
  const typesIn = async (method: string, part: string, body?: Json): Promise<void> => {
    const manner = { version, onBehalf: words };
    version = done(await thin.act(method, path + part, body, manner)).version;
  };
  const onBehalf: Manner = { onBehalf: words };

  await typesIn('PUT', '/registration', registration('2022-02-10'));
  await typesIn('PUT', '/facts', record(today));
  done(
    await thin.act('POST', '/api/confirmations', nothingHappened([dossier.id], false, today), {
      ...onBehalf,
    }),
  );
  done(
    await thin.act('POST', '/api/incidents', incident(dossier.subject_code), {
      ...onBehalf,
    }),
  );
  await typesIn('PUT', '/self-assessment', selfAssessment());
  await typesIn('PUT', '/review-minutes', review('2022-11-02'));
  const file = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
  done(await thin.upload(`${path}/evidence?name=bien-ban.pdf`, file, { version, ...onBehalf }));
  await typesIn('PUT', '/papers', papers('2022-11-02'));
  await typesIn('POST', '/submission');

  const told = (await historyOf(dossier)).map((entry) => [
    entry.act,
    entry.person_name,
    entry.on_behalf_of,
    entry.on_behalf_paper,
  ]);
  const acts = [
    'dossier_submitted',
    'papers_recorded',
    'evidence_attached',
    'review_held',
    'dossier_assessed',
    'incident_recorded',
    'none_confirmed',
    'facts_recorded',
    'subject_registered',
    'subjects_enrolled',
  ];
  assert.deepEqual(
    told,
    acts.map((act) => [act, 'A Thin', words.who, words.paper]),
  );
});

test("the officer's own act stays the officer's own", async () => {
  const dossier = await enrolled(93);
  const path = `/api/dossiers/${dossier.id}/registration`;

  done(await thin.act('PUT', path, registration('2022-02-10'), { version: dossier.version }));

  const [last] = await historyOf(dossier);
  assert.equal(last.act, 'subject_registered');
  assert.equal(last.on_behalf_of, null);
});

test('whose word without the paper it was taken from is refused', async () => {
  const dossier = await enrolled(94);
  const path = `/api/dossiers/${dossier.id}/registration`;
  const half = { onBehalf: { who: words.who, paper: '' }, version: dossier.version };

  const reply = await thin.act('PUT', path, registration('2022-02-10'), half);

  refused(reply, 422, 'on_behalf_malformed');
});

function incident(subject: string): Json {
  return {
    subject,
    place: commune,
    event: 'crime_serious',
    category: 'crime',
    occurred_on: '2022-05-05',
    count: 1,
    force_majeure: 'not_claimed',
    detected_in_time: 'yes',
    harm_reduced: 'yes',
    reported_at_once: 'yes',
    discipline: '',
    paper: 'HS-77/CAX',
  };
}
