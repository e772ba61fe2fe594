// What people and machines send by mistake or on purpose: it is refused with a reason, and nothing
// of it stays; and what was acknowledged stays when the power fails.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { at, demonstration, freshFolder, look, run } from '../support/installation.ts';
import { Server, type Where } from '../support/installation.ts';
import { area, commune } from '../support/journey.ts';
import { done, type Json, Person, refused, type Reply } from '../support/person.ts';

const heading = 'code,kind,name,ground,valid_from';

let where: Where;
let server: Server;
let thin: Person;
let files: string;

before(async () => {
  where = demonstration();
  files = freshFolder();
  mkdirSync(files, { recursive: true });
  server = await Server.start(where, '2022-02-10');
  thin = await Person.persona(server, 'a-thin');
});

/** What `binhyen import` says of a table: its exit code, the refusal's code and the rows'. */
function imported(name: string, bytes: string | Uint8Array, size?: number): Json {
  const file = join(files, name);
  writeFileSync(file, bytes);
  if (size) truncateSync(file, size);
  const told = run('import', 'subjects', file, ...at(where), '--format', 'json');
  const list = told.out === '' ? { refused: [], created: 0 } : JSON.parse(told.out);
  const error = told.err.split('\n').find((line) => line.startsWith('{'));
  const rows = list.refused.map((one: Json) => `${one.row}${one.column} ${one.code}`);
  return { code: told.code, refusal: error && JSON.parse(error).code, rows, created: list.created };
}

function refusedTable(refusal: string, ...rows: string[]): Json {
  return { code: 1, refusal, rows, created: 0 };
}

test('a table that is empty, too large or in another encoding is refused as a whole', () => {
  assert.deepEqual(imported('empty.csv', ''), refusedTable('table_empty'));
  assert.deepEqual(imported('huge.csv', heading, 100_000_000), refusedTable('table_too_large'));
  const utf16 = Buffer.from(`\ufeff${heading}\n`, 'utf16le');
  assert.deepEqual(imported('utf16.csv', utf16), refusedTable('table_utf16'));
  const windows = Buffer.from(`${heading}\n23524-K71,kdc,Th\xf4n,23524,01/01/2022\n`, 'latin1');
  assert.deepEqual(imported('windows.csv', windows), refusedTable('table_not_utf8'));
  const cut = `${heading}\n23524-K71,kdc,"Thôn Một`;
  assert.deepEqual(imported('cut.csv', cut), refusedTable('table_unclosed_quote'));
});

test('bad rows are named by row and column, all in one list, and nothing is entered', () => {
  const table = [
    heading,
    '23524-K71,kdc,Thôn Một,23524,31/02/2022',
    '23524-K72,kdc,=cmd|calc,23524,01/01/2022',
    '23524-K73,kdc,Thôn Ba,99999,01/01/2022',
    '23524-K74,kdc,Thôn Bốn,23524,01/01/2022',
  ];

  const told = imported('rows.csv', table.join('\r\n'));

  assert.deepEqual([told.code, told.refusal, told.created], [1, 'import_not_entered', 0]);
  assert.ok(told.rows.includes('2E import_date_unreadable'), told.rows.join());
  assert.ok(told.rows.includes('3C import_cell_formula'), told.rows.join());
  assert.ok(
    told.rows.some((row: string) => row.startsWith('4')),
    told.rows.join(),
  );
  assert.equal(look(where, "select count(*) from subjects where code like '23524-K7%'"), '0');
});

test('a table with a byte order mark and names in NFD is entered once, composed', () => {
  const name = 'Làng Hoà Đắk';
  const table = `\ufeff${heading}\n23524-K81,kdc,${name.normalize('NFD')},23524,01/01/2022\n`;

  const once = imported('bom.csv', table);
  const again = imported('bom.csv', table);

  assert.deepEqual([once.code, once.created, again.code, again.created], [0, 1, 0, 0]);
  const kept = look(where, "select name from subject_spans where name like 'Làng Ho%Đắk'");
  assert.equal(kept, kept.normalize('NFC'));
});

test('a name with SQL in it is a name', async () => {
  const name = `Thôn '); drop table subjects; --`;

  done(await thin.act('POST', '/api/subjects', area('23524-K82', name)));
  const found = await thin.get(
    `/api/subjects?within=${commune}&text=${encodeURIComponent("';--")}`,
  );

  done(found);
  const shown = done(await thin.get('/api/subjects/23524-K82'));
  assert.ok(JSON.stringify(shown).includes('drop table subjects'));
});

test('a text with U+0000 or a field too many is refused by its field', async () => {
  const withNull = await thin.act('POST', '/api/subjects', area('23524-K83', 'Thôn\u0000Một'));
  const more = { ...area('23524-K83', 'Thôn'), is_administrator: true };
  const unknown = await thin.act('POST', '/api/subjects', more);

  refused(withNull, 422, 'fields_invalid');
  refused(unknown, 422, 'fields_invalid');
  assert.equal(unknown.body.fields[0].path, 'is_administrator');
});

test('a body that is cut short, too deep or too large is refused', async () => {
  refused(await thin.post('/api/enrolments', '{"year":20'), 400, 'body_not_json');
  refused(await thin.post('/api/enrolments', '['.repeat(5000)), 400, 'body_too_deep');
  refused(await thin.post('/api/enrolments', ' '.repeat(20_000_000)), 413, 'body_too_large');
});

test('the name of a file of evidence cannot lead out of its folder', async () => {
  const [dossier] = done(
    await thin.act('POST', '/api/enrolments', { year: 2022, subjects: ['23524-K82'] }),
  );
  const bytes = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
  const names = ['../../etc/passwd.pdf', '..\\..\\a.pdf', '/etc/a.pdf', 'a\u0000.pdf', '...'];

  const replies: Reply[] = [];
  for (const name of names) {
    const path = `/api/dossiers/${dossier.id}/evidence?name=${encodeURIComponent(name)}`;
    replies.push(await thin.upload(path, bytes, { version: dossier.version }));
  }

  // A name is only ever shown: files lie under the digest of their bytes.
  const kept = replies.filter((one) => one.status === 200).map((one) => one.body.evidence.name);
  assert.deepEqual(
    kept.filter((name: string) => /[\\/\u0000]/.test(name)),
    [],
  );
  const folder = join(where.folder, 'evidence');
  const stored = readdirSync(folder, { recursive: true }).map(String);
  assert.deepEqual(
    stored.filter((name) => name.includes('passwd')),
    [],
  );
});

test('no acknowledged act is lost when the power fails, and none is done twice', async () => {
  const numbers = Array.from({ length: 150 }, (_, i) => String(i + 100));
  const enter = (number: string) =>
    thin.act('POST', '/api/subjects', area(`23524-S${number}`, `Thôn ${number}`), {
      key: `power-${number}`,
    });
  const acknowledged = new Set<string>();
  let dying: Promise<void> | null = null;
  const send = async (number: string) => {
    const reply = await enter(number).catch(() => null);
    if (reply?.status === 200) acknowledged.add(number);
    if (acknowledged.size === 40) dying ??= server.kill();
  };
  for (let i = 0; i < numbers.length; i += 10)
    await Promise.all(numbers.slice(i, i + 10).map(send));
  await dying;
  assert.ok(acknowledged.size >= 40 && acknowledged.size < 150, String(acknowledged.size));

  server = await Server.start(where, '2022-02-10');
  thin = await Person.persona(server, 'a-thin');
  const query = "select code from subjects where code like '23524-S%'";
  const kept = new Set(
    look(where, query)
      .split('\n')
      .map((code) => code.slice(-3)),
  );
  assert.deepEqual(
    [...acknowledged].filter((number) => !kept.has(number)),
    [],
  );
  for (const number of numbers) done(await enter(number));

  assert.equal(look(where, "select count(*) from subjects where code like '23524-S%'"), '150');
  await server.end();
  assert.equal(run('audit', 'verify', ...at(where)).code, 0);
});
