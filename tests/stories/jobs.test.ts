// Long tasks: the administrator imports, prints and takes out, closes the page, and a power cut
// comes in between.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { at, demonstration, freshFolder, look, must, nowhere } from '../support/installation.ts';
import { Server, type Where } from '../support/installation.ts';
import { over, when } from '../support/jobs.ts';
import { done, type Json, Person, refused } from '../support/person.ts';

const commune = '23524';
const part = `VN/62/615/${commune}/`;
const heading = 'Mã,Loại,Tên,Mã xã,Từ ngày\n';

let where: Where;
let server: Server;

function table(first: number, count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const number = String(first + i).padStart(6, '0');
    return `N${number},Khu dân cư,Thôn ${number},${commune},2022-01-01\n`;
  });
  return heading + rows.join('');
}

async function check(person: Person, text: string, name = 'don-vi.csv'): Promise<Json> {
  const path = `/api/imports?name=${encodeURIComponent(name)}&part=${part}`;
  const { id } = done(await person.upload(path, new TextEncoder().encode(text)));
  await over(person, id);
  return done(await person.get(`/api/imports/${id}`));
}

async function enter(person: Person, checked: Json, onlyGood = false): Promise<Json> {
  const path = `/api/imports/${checked.job.id}/entry`;
  return done(await person.act('POST', path, { only_good: onlyGood }));
}

const entered = (first: number, last: number): string =>
  look(where, `select count(*) from subjects where code between 'N${first}' and 'N${last}'`);

before(async () => {
  where = demonstration();
  server = await Server.start(where, '2022-11-04');
});

test('A table is checked row by row; its good rows are entered when somebody says so', async () => {
  const quang = await Person.persona(server, 'quang');
  const text = table(100_000, 2_500).replace(`N100007,Khu dân cư,Thôn 100007`, 'N100007,Kho,=1+1');

  const checked = await check(quang, text, 'Đơn vị 2022.csv');
  const before = entered(100_000, 199_999);
  const { id } = await enter(quang, checked, true);
  const job = await over(quang, id);
  const again = await check(quang, text);

  assert.equal(checked.job.about, 'Đơn vị 2022.csv');
  assert.deepEqual(
    checked.report.refused.map((cell: Json) => `${cell.column}${cell.row} ${cell.code}`),
    ['B9 import_kind_unknown', 'C9 import_cell_formula'],
  );
  assert.equal(checked.report.created_count, 2_499);
  assert.equal(checked.report.is_entered, false);
  assert.equal(before, '0');
  assert.deepEqual(job.counts, { rows: 2_500, created: 2_499, unchanged: 0, refused: 1 });
  assert.equal(entered(100_000, 199_999), '2499');
  const acts = `act = 'subjects_imported' and path = '${part}'`;
  assert.equal(look(where, `select count(*) from audit_entries where ${acts}`), '3');
  assert.equal(again.report.unchanged_count, 2_499);
});

test('Of a table with a refused row nothing is entered unless somebody says so', async () => {
  const quang = await Person.persona(server, 'quang');
  const checked = await check(
    quang,
    `${table(200_000, 3)}N200009,Kho,Thôn,${commune},2022-01-01\n`,
  );

  const { id } = await enter(quang, checked);
  const job = await over(quang, id);

  assert.deepEqual(job.counts, { rows: 4, created: 3, unchanged: 0, refused: 1 });
  assert.equal(done(await quang.get(`/api/imports/${id}`)).report.is_entered, false);
  assert.equal(entered(200_000, 299_999), '0');
});

test('A table that cannot be read is refused as a whole, in words', async () => {
  const quang = await Person.persona(server, 'quang');

  const { job, report } = await check(quang, '%PDF-1.4');
  const entry = await quang.act('POST', `/api/imports/${job.id}/entry`, { only_good: true });
  const file = await quang.get(`/api/jobs/${job.id}/result`);

  assert.equal(job.state, 'refused');
  assert.equal(job.problem.code, 'table_kind_unknown');
  assert.match(job.problem.what_to_do, /CSV/);
  assert.equal(report, null);
  refused(entry, 409, 'import_not_checked');
  refused(file, 404, 'job_not_done');
});

test('A server killed in the middle of an import goes on, and enters nothing twice', async () => {
  const quang = await Person.persona(server, 'quang');
  const checked = await check(quang, table(300_000, 20_000));
  const { id } = await enter(quang, checked);
  await when(quang, id, (job) => job.step === 'entering' && job.done_count >= 3_000);

  await server.kill();
  const left = Number(entered(300_000, 399_999));
  server = await Server.start(where, '2022-11-04');
  const back = await Person.persona(server, 'quang');
  const job = await over(back, id);

  assert.ok(left >= 3_000 && left < 20_000, `${left} were entered before the kill`);
  assert.equal(job.state, 'done');
  assert.equal(job.is_resumed, true);
  assert.deepEqual(job.counts, { rows: 20_000, created: 20_000, unchanged: 0, refused: 0 });
  assert.equal(entered(300_000, 399_999), '20000');
  assert.match(must('audit', 'verify', ...at(where), '--format', 'json'), /"is_sound":true/);
});

test('A cancelled import keeps the acts that were done and does no more', async () => {
  const quang = await Person.persona(server, 'quang');
  const checked = await check(quang, table(400_000, 20_000));
  const { id } = await enter(quang, checked);
  await when(quang, id, (job) => job.step === 'entering' && job.done_count >= 2_000);

  done(await quang.act('DELETE', `/api/jobs/${id}`));
  const job = await over(quang, id);
  const again = await quang.act('DELETE', `/api/jobs/${id}`);

  assert.equal(job.state, 'cancelled');
  assert.equal(String(job.done_count), entered(400_000, 499_999));
  assert.ok(job.done_count < 20_000);
  refused(again, 409, 'job_over');
});

test('Another person’s task does not exist, whoever asks', async () => {
  const thin = await Person.persona(server, 'a-thin');
  const { job } = await check(thin, table(500_000, 1));

  const others = await Promise.all(
    ['quang', 'vy', 'minh'].map(async (account) => {
      const person = await Person.persona(server, account);
      const paths = [`/api/jobs/${job.id}`, `/api/jobs/${job.id}/result`, `/api/imports/${job.id}`];
      return Promise.all(paths.map(async (path) => (await person.get(path)).status));
    }),
  );

  assert.deepEqual(others.flat(), Array(9).fill(404));
});

test('The same request sent twice begins one task', async () => {
  const quang = await Person.persona(server, 'quang');
  const asked = { year: 2022, place: '62', is_by_place: true, format: 'xlsx' };

  const first = await quang.act('POST', '/api/results-tables', asked, { key: 'ket-qua-1' });
  const second = await quang.act('POST', '/api/results-tables', asked, { key: 'ket-qua-1' });
  await over(quang, done(first).id);
  const file = await quang.get(`/api/jobs/${first.body.id}/result`);

  assert.equal(second.body.id, first.body.id);
  assert.match(file.headers.get('content-disposition') ?? '', /ket-qua-2022-62\.xlsx/);
  assert.ok(file.text.startsWith('PK'));
});

test('A year’s certificates wait as one file or an archive, its data as an archive', async () => {
  const quang = await Person.persona(server, 'quang');
  const ofCommune = { year: 2022, place: commune };
  const batches = [
    { path: '/api/certificate-batches', body: { ...ofCommune, is_single: true } },
    { path: '/api/certificate-batches', body: { ...ofCommune, is_single: false } },
    { path: '/api/exports', body: { year: 2022, place: '62' } },
  ];

  const jobs = await Promise.all(
    batches.map(async ({ path, body }) =>
      over(quang, done(await quang.act('POST', path, body)).id),
    ),
  );
  const files = await Promise.all(jobs.map(({ id }) => quang.get(`/api/jobs/${id}/result`)));

  assert.deepEqual(
    jobs.map(({ state, result_name }) => `${state} ${result_name}`),
    [
      `done giay-cong-nhan-2022-${commune}.pdf`,
      `done giay-cong-nhan-2022-${commune}.zip`,
      'done du-lieu-2022-62.zip',
    ],
  );
  assert.deepEqual(
    files.map(({ text }) => text.slice(0, 2)),
    ['%P', 'PK', 'PK'],
  );
});

test('A backup begun on the page can be restored, without the tasks it speaks of', async () => {
  const quang = await Person.persona(server, 'quang');
  const { id } = done(await quang.act('POST', '/api/backups'));
  const job = await over(quang, id);
  const reply = await quang.bytes(`/api/jobs/${id}/result`);
  const file = `${freshFolder()}.tar`;
  writeFileSync(file, reply);
  const copy = nowhere();

  must('restore', ...at(copy), file);

  assert.equal(reply.length, job.result_byte_count);
  assert.equal(
    look(copy, 'select count(*) from subjects'),
    look(where, 'select count(*) from subjects'),
  );
  assert.equal(look(copy, 'select count(*) from jobs'), '0');
});

test('Whoever administers nobody makes no backup and proves no log', async () => {
  const minh = await Person.persona(server, 'minh');

  refused(await minh.act('POST', '/api/backups'), 403, 'not_permitted');
  refused(await minh.act('POST', '/api/log-proofs'), 403, 'not_permitted');
});

test('The log is proven as a task, and its proof says what was read', async () => {
  const quang = await Person.persona(server, 'quang');

  const job = await over(quang, done(await quang.act('POST', '/api/log-proofs')).id);
  const proof = JSON.parse((await quang.get(`/api/jobs/${job.id}/result`)).text);

  assert.equal(proof.is_sound, true);
  assert.equal(job.counts.faults, 0);
  assert.ok(proof.entry_count > 10_000);
});
