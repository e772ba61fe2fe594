// The administrator’s year through HTTP: people and their posts, the log and its proof, the year’s
// settings, delegations, and a backup that is checked and put in force.

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { at, demonstration, engine, look, must } from '../support/installation.ts';
import { Server, type Where } from '../support/installation.ts';
import { over } from '../support/jobs.ts';
import { done, type Json, Person, refused, type Reply } from '../support/person.ts';

const commune = '23524';
const part = 'VN/62/';

/** Until the server has begun anew on what was restored, which does not know this session. */
async function signedOut(person: Person): Promise<void> {
  for (let tries = 0; tries < 600; ++tries) {
    const reply = await person.get('/api/session').catch(() => null);
    if (reply?.status === 401) return;
    await pause(100);
  }
  throw new Error('the server did not begin anew');
}

let where: Where;
let server: Server;
let quang: Person;

before(async () => {
  where = demonstration();
  server = await Server.start(where, '2022-11-04');
  quang = await Person.persona(server, 'quang');
});

test('A person is entered, given a link and a post, and found without marks', async () => {
  const made = done(
    await quang.act('POST', '/api/people', { account: 'hoa.moi', name: 'Đỗ Hoà', path: part }),
  );
  const link = done(await quang.act('POST', `/api/people/${made.id}/sign-in-links`));
  done(
    await quang.act('POST', `/api/people/${made.id}/posts`, {
      role: 'member',
      title: 'Ủy viên Ban Chỉ đạo',
      place: commune,
      subject: null,
      valid_from: '2022-11-04',
      valid_to: null,
      appointed_by: '12/QĐ-UBND',
      is_interim: true,
    }),
  );

  const found = done(await quang.get(`/api/people?path=${part}&after=&text=do+hoa&role=member`));

  assert.equal(found.people.length, 1);
  const [row] = found.people;
  assert.equal(row.has_password, false);
  assert.equal(row.link_expires_at, link.expires_at);
  assert.equal(row.posts[0].is_interim, true);
});

test('A session is ended by the administrator, and the log says whose', async () => {
  const thin = await Person.persona(server, 'a-thin');
  const { person } = done(await thin.get('/api/session'));
  const { sessions } = done(await quang.get(`/api/people/${person}/sessions`));
  const open = sessions.find((one: Json) => one.ended_at === null);

  done(await quang.act('DELETE', `/api/people/${person}/sessions/${open.id}`));

  assert.equal((await thin.get('/api/session')).status, 401);
  const { lines } = done(await quang.get(`/api/log?path=${part}&act=session_ended`));
  assert.equal(lines[0].entry.object, person);
});

test('The log is narrowed, and an entry shows what was before and after', async () => {
  const subject = `VN/62/615/${commune}/@${commune}-K02/`;

  const ofSubject = done(await quang.get(`/api/log?path=${encodeURIComponent(subject)}`));
  const registered = ofSubject.lines.find((l: Json) => l.entry.act === 'subject_registered');
  const none = done(await quang.get(`/api/log?path=${part}&to=2019-01-01`));
  const { changes } = done(
    await quang.get(`/api/log/entries/${registered.entry.seq}?path=${part}`),
  );

  assert.ok(ofSubject.lines.every((line: Json) => line.subject_code === `${commune}-K02`));
  assert.deepEqual(none.lines, []);
  const dossier = changes.find((change: Json) => change.object_table === 'dossiers');
  assert.equal(dossier.before.state, 'enrolled');
  assert.equal(dossier.after.state, 'registered');
});

test('A sound proof signs the heads it read', async () => {
  await over(quang, done(await quang.act('POST', '/api/log-proofs')).id);

  const { heads, public_key: key } = done(await quang.get('/api/log/heads'));
  const ours = heads.find((head: Json) => head.realm === part);

  assert.equal(key.length, 64);
  assert.equal(ours.signature.length, 128);
  assert.ok(ours.signed_seq > 10_000);
});

test('A part of the log is taken out as an archive', async () => {
  const filter = { path: `VN/62/615/${commune}/`, act: 'dossier_submitted', person: null };
  const asked = { ...filter, from: null, to: null };

  const job = await over(quang, done(await quang.act('POST', '/api/log-exports', asked)).id);

  assert.equal(job.state, 'done');
  assert.ok(job.counts.entries > 0);
});

test('Settings are chosen by a document until registration is over', async () => {
  const path = (id: string): string => `/api/cycles/${id}/settings`;
  const opened = done(
    await quang.act('POST', '/api/cycles', {
      year: 2023,
      realm_path: part,
      rulebook: 'tt124-2021',
      supplements: '',
      settings: '{}',
      closes_on: null,
      settings_basis: null,
    }),
  );
  const chosen = { settings: { deadline_day: 'inclusive' }, settings_basis: '' };
  const byDocument = { ...chosen, settings_basis: '9/KH-BCĐ' };

  const unfounded = await quang.act('PUT', path(opened.id), chosen, { version: 1 });
  const changed = done(await quang.act('PUT', path(opened.id), byDocument, { version: 1 }));
  const shown = done(await quang.get(path(opened.id)));
  const cycles = done(await quang.get('/api/cycles'));
  const past = cycles.find(({ cycle }: Json) => cycle.year === 2022).cycle;
  const late = await quang.act('PUT', path(past.id), byDocument, { version: past.version });

  refused(unfounded, 422, 'settings_unfounded');
  refused(late, 409, 'settings_fixed');
  assert.equal(changed.version, 2);
  assert.equal(shown.cycle.settings_basis, '9/KH-BCĐ');
  const setting = shown.settings.find((one: Json) => one.setting.name.code === 'deadline_day');
  assert.deepEqual([setting.value, setting.is_default], ['inclusive', false]);
});

test('The rulebook tells every criterion with its clause, test and exception', async () => {
  const book = done(await quang.get('/api/rulebooks/tt124-2021'));

  assert.equal(book.sets.length, 4);
  const fire = book.sets[0].criteria.find((one: Json) => one.is_excepted_by_force_majeure);
  assert.equal(fire.test, 'none_except');
  assert.ok(fire.name.clause.startsWith('4.4'));
});

async function checked(file: Uint8Array): Promise<Json> {
  const { id } = done(await quang.upload('/api/backup-checks?name=sao-luu.tar', file));
  await over(quang, id);
  return done(await quang.get(`/api/backup-checks/${id}`));
}

async function backup(): Promise<Uint8Array> {
  const made = await over(quang, done(await quang.act('POST', '/api/backups')).id);
  return quang.bytes(`/api/jobs/${made.id}/result`);
}

function putInForce(check: Json, confirmation: string): Promise<Reply> {
  return quang.act('POST', '/api/restorations', { check: check.job.id, confirmation });
}

test('A file that is no backup is told so, and cannot be put in force', async () => {
  const check = await checked(new TextEncoder().encode('không phải bản sao lưu'));

  assert.equal(check.job.state, 'refused');
  assert.equal(check.job.problem.code, 'backup_unreadable');
  assert.equal(check.checked, null);
  refused(await putInForce(check, 'Tỉnh Kon Tum'), 409, 'backup_not_checked');
});

if (engine !== 'sqlite')
  test('A database elsewhere is restored by the command that the page names', async () => {
    const check = await checked(await backup());

    assert.equal(check.may_be_put_in_force, false);
    assert.match(check.command, /^binhyen restore/);
    refused(await putInForce(check, 'Tỉnh Kon Tum'), 409, 'restoration_by_command');
  });

if (engine === 'sqlite')
  test('A backup is rehearsed, its name typed, and what was in force is kept beside', async () => {
    const before = look(where, 'select count(*) from people');
    const file = await backup();
    const later = { account: 'sau.do', name: 'Sau Đó', path: part };
    done(await quang.act('POST', '/api/people', later));
    const check = await checked(file);
    const { name } = done(await quang.get('/api/installation'));

    const wrong = await putInForce(check, 'Sai');
    done(await putInForce(check, name));
    await signedOut(quang);

    refused(wrong, 422, 'confirmation_wrong');
    assert.equal(check.checked.proof.is_sound, true);
    assert.equal(String(check.checked.backup.person_count), before);
    assert.equal(look(where, 'select count(*) from people'), before);
    const acts = `select on_behalf_paper from audit_entries where act = 'installation_restored'`;
    assert.equal(look(where, acts), 'sao-luu.tar');
    const kept = readdirSync(where.folder).find((each) => each.startsWith('replaced-'));
    assert.ok(kept && existsSync(join(where.folder, kept, 'binhyen.sqlite')));
    assert.match(must('audit', 'verify', ...at(where), '--format', 'json'), /"is_sound":true/);
  });
