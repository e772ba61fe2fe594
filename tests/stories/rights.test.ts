// Who may what: every route of the API, asked by each of the nine people of the demonstration and
// by nobody, about things of the commune of Y Hân. Vy is the neighbour: for her they do not exist.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { matchesGolden } from '../support/golden.ts';
import { demonstration, Server } from '../support/installation.ts';
import { area, commune } from '../support/journey.ts';
import { done, type Json, Person, type Reply } from '../support/person.ts';
import { over } from '../support/jobs.ts';
import { addressOf, bodyOf, everyRoute, type Ids, queryOf, type Route } from '../support/routes.ts';

const accounts = ['y-han', 'a-thin', 'lan', 'minh', 'hoa', 'binh', 'son', 'quang', 'vy'];
const preamble = `# What each person is answered, route by route (tests/stories/rights.test.ts).
# 200 204 done · 401 sign in first · 403 seen, but not theirs to do · 404 does not exist for them
# 409 422 theirs to do, and refused for another reason, so that the test changes nothing
`;

const routes = everyRoute();
const rows = new Map<Route, Reply[]>();
let server: Server;
let ids: Ids;

async function areaWithEvidence(thin: Person): Promise<{ dossier: Json; evidence: Json }> {
  const code = `${commune}-K91`;
  done(await thin.act('POST', '/api/subjects', area(code, 'Thôn 91')));
  const [dossier] = done(
    await thin.act('POST', '/api/enrolments', { year: 2022, subjects: [code] }),
  );
  const file = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
  const path = `/api/dossiers/${dossier.id}/evidence?name=a.pdf`;
  const attached = done(await thin.upload(path, file, { version: dossier.version }));
  return { dossier, evidence: attached.evidence };
}

/** Over before anybody asks, so that all are answered alike. */
async function checkedTable(thin: Person): Promise<string> {
  const path = `/api/imports?name=a.csv&part=VN/62/615/${commune}/`;
  const { id } = done(await thin.upload(path, new TextEncoder().encode('Mã\n')));
  await over(thin, id);
  return id;
}

async function findIds(): Promise<Ids> {
  const thin = await Person.persona(server, 'a-thin');
  const han = done(await (await Person.persona(server, 'y-han')).get('/api/session'));
  const asked = `year=2022&place=${commune}`;
  const { dossiers } = done(await thin.get(`/api/dossiers?${asked}`));
  const dossier = dossiers.find((one: Json) => one.subject_code === `${commune}-K02`).id;
  const certificate = done(await thin.get(`/api/dossiers/${dossier}/certificate`));
  const { incidents } = done(await thin.get(`/api/incidents?place=${commune}`));
  const conclusions = done(await thin.get(`/api/conclusions?${asked}`));
  const { drafts } = done(await thin.get(`/api/decision-drafts?${asked}`));
  const { evidence } = await areaWithEvidence(thin);
  const job = await checkedTable(thin);
  return {
    certificate: certificate.id,
    token: certificate.token,
    decision: certificate.decision_id,
    conclusion: conclusions[0].id,
    draft: drafts[0].draft.id,
    cycle: done(await thin.get('/api/cycles'))[0].cycle.id,
    dossier,
    evidence: evidence.id,
    incident: incidents[0].incident.id,
    job,
    person: han.person,
    post: han.posts[0].id,
    rules: done(await thin.get(`/api/dossiers/${dossier}`)).engine_rules,
  };
}

/** Too many tries and a wrong password come to the same: not let in. */
function statusOf({ method, pattern }: Route, reply: Reply): number {
  const isSignIn = method === 'POST' && pattern === '/api/session';
  return isSignIn && reply.status === 429 ? 401 : reply.status;
}

function ask(person: Person, route: Route): Promise<Reply> {
  const { method, pattern } = route;
  const path = addressOf(pattern, ids) + queryOf(pattern);
  if (method === 'GET') return person.get(path);
  const body = bodyOf(route, ids);
  if (typeof body === 'string') {
    // Outlines are told by what they hold, and a piece's file was named when it was begun.
    const isNameless = pattern === '/api/outlines' || method === 'PATCH';
    const name = isNameless ? '' : `${path.includes('?') ? '&' : '?'}name=a.pdf`;
    return person.upload(path + name, new TextEncoder().encode(body), { version: 999 }, method);
  }
  return person.act(method, path, body ?? undefined, { version: 999 });
}

before(async () => {
  server = await Server.start(demonstration(), '2022-11-03');
  ids = await findIds();
  // What ends or begins a session comes last; its session is then of no more use.
  const endings = routes.filter(({ pattern }) => pattern.endsWith('/session'));
  for (const route of routes) rows.set(route, []);
  for (const account of [...accounts, '']) {
    const sign = () => (account === '' ? Person.nobody(server) : Person.persona(server, account));
    const person = await sign();
    for (const route of routes)
      rows.get(route)?.push(await ask(endings.includes(route) ? await sign() : person, route));
  }
});

test('every route has a request of its own', () => {
  const missing = routes.filter((one) => one.method !== 'GET' && bodyOf(one, ids) === undefined);

  assert.deepEqual(missing, []);
});

test('who may what is as written down', () => {
  const lines = [...rows].map(([route, replies]) => {
    const name = `${route.method.padEnd(6)} ${route.pattern}`.padEnd(46);
    const cells = replies.map((one) => String(statusOf(route, one)).padEnd(6));
    return `${name} | ${cells.join(' ')}`.trimEnd();
  });
  const people = [...accounts, 'nobody'].map((name) => name.padEnd(6)).join(' ');

  matchesGolden(
    'permissions.txt',
    `${preamble}${' '.repeat(46)} | ${people}\n${lines.join('\n')}\n`,
  );
});

test('no request was refused for its shape, which is looked at before the right', () => {
  const shapeless = [...rows].flatMap(([{ method, pattern }, replies]) =>
    replies
      .filter((one) => one.body?.code === 'fields_invalid' || one.status === 400)
      .map((one) => `${method} ${pattern}: ${one.text}`),
  );

  assert.deepEqual(shapeless, []);
});

test('nothing of the neighbouring commune exists for Vy', () => {
  const seen = [...rows]
    .filter(([{ pattern }]) => /\{id\}|\{code\}/.test(pattern))
    // How a year is judged is the province's choice, and so hers to know as well.
    .filter(([{ pattern }]) => pattern !== '/api/cycles/{id}/settings')
    .filter(([, replies]) => replies[accounts.indexOf('vy')]?.status !== 404)
    .map(([{ method, pattern }]) => `${method} ${pattern}`);

  assert.deepEqual(seen, []);
});

test('without a session only what is open to everybody is answered', () => {
  const open = [...rows]
    .filter(([, replies]) => replies.at(-1)?.body?.code !== 'not_signed_in')
    .map(([{ method, pattern }]) => `${method} ${pattern}`);

  assert.deepEqual(open, [
    'GET /api/demonstration/personas',
    'POST /api/demonstration/session',
    'GET /api/installation',
    'GET /api/public/certificates/{token}',
    'GET /api/public/register',
    'POST /api/session',
    'DELETE /api/session',
    'GET /api/sign-in-links/{token}',
    'POST /api/sign-in-links/{token}',
    'GET /api/station',
    'DELETE /api/station',
    'POST /api/station/session',
  ]);
});
