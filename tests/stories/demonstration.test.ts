// The demonstration year as a stranger would check it: made again it is the same to the byte, its
// figures are the published ones, its reasons name the clause, and whoever changes it is found.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { at, demonstration, freshFolder, must, nowhere } from '../support/installation.ts';
import { otherEngine, prepared, run, Server, tamper, type Where } from '../support/installation.ts';
import { area } from '../support/journey.ts';
import { done, type Json, Person } from '../support/person.ts';

const ofTheYear = ['--cycle', '2022', '--place', '62'];
const first: Where = { folder: prepared('demo'), database: '' };

/** Each exported file with the digest of its bytes. */
function exported(where: Where): Record<string, string> {
  const folder = freshFolder();
  must('export', ...at(where), ...ofTheYear, '--out', folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const lines = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path): [string, string] => {
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(folder.length + 1), digest];
    });
  return Object.fromEntries(lines.sort());
}

function results(where: Where): Json {
  return JSON.parse(must('report', 'results', ...at(where), ...ofTheYear, '--format', 'json'));
}

function outcome(where: Where, subject: string): string {
  const words = ['--cycle', '2022', '--subject', subject, '--format', 'json'];
  return JSON.parse(must('explain', ...at(where), ...words)).outcome;
}

/** The codes that `audit verify` found, and what it ended with. */
function verified(where: Where): { code: number; faults: string[] } {
  const { code, out } = run('audit', 'verify', ...at(where), '--format', 'json');
  const faults = JSON.parse(out).faults.map((fault: Json) => fault.code);
  return { code, faults: [...new Set<string>(faults)].sort() };
}

test('made a second time, on either engine, the year is the same to the byte', () => {
  const second = nowhere();
  must('demo', ...at(second));

  const files = exported(second);

  assert.ok(Object.keys(files).length > 20, Object.keys(files).join());
  assert.deepEqual(files, exported(first));
});

test('a backup restored on the other engine is the same year, and sound', () => {
  const moved = nowhere(otherEngine);
  must('restore', ...at(moved), prepared('demo.tar'));
  const back = nowhere();
  const archive = `${freshFolder()}.tar`;
  must('backup', ...at(moved), '--out', archive);
  must('restore', ...at(back), archive);

  assert.deepEqual(exported(back), exported(first));
  assert.deepEqual(readFileSync(archive).equals(readFileSync(prepared('demo.tar'))), true);
  assert.deepEqual(verified(back), { code: 0, faults: [] });
});

test('the figures are the published ones', () => {
  const { cycle, place, rows } = results(demonstration());

  const figures = rows.map((row: Json) => ({
    kind: row.kind,
    in_scope: row.in_scope,
    registered: row.registered,
    recognised: row.recognised,
    not_recognised: row.not_recognised,
    undecided: row.undecided,
    rate_bp: row.rate_bp,
  }));
  assert.deepEqual([cycle, place.code], [2022, '62']);
  assert.deepEqual(figures, [
    {
      kind: 'residential_area',
      in_scope: 757,
      registered: 757,
      recognised: 740,
      not_recognised: 17,
      undecided: 0,
      rate_bp: 9775,
    },
    {
      kind: 'commune',
      in_scope: 102,
      registered: 102,
      recognised: 92,
      not_recognised: 10,
      undecided: 0,
      rate_bp: 9020,
    },
    {
      kind: 'institution',
      in_scope: 473,
      registered: 473,
      recognised: 409,
      not_recognised: 64,
      undecided: 0,
      rate_bp: 8647,
    },
  ]);
});

test('the rows of the places below add up to the row of the province', () => {
  const by = ['--by', 'place', '--format', 'json'];
  const { rows } = JSON.parse(must('report', 'results', ...at(first), ...ofTheYear, ...by));

  const below = rows.filter((row: Json) => row.kind === 'commune' && row.place_code !== '62');
  const sum = below.reduce((total: number, row: Json) => total + row.recognised, 0);

  assert.equal(sum, 92);
});

test('the reasons of an area that failed name the clause and the fact', () => {
  const words = ['--cycle', '2022', '--subject', '23524-K01', '--format', 'text'];
  const lines = must('explain', ...at(first), ...words).split('\n');

  const failed = lines.filter((line) => line.includes('[Chưa đạt]')).at(-1) ?? '';
  assert.match(failed, /100 % hộ gia đình.*166\/174.*khoản 1 Điều 4/);
});

test('one fact changed gives another outcome, and is found', () => {
  const where = demonstration();
  assert.equal(outcome(where, '23524-K01'), 'not_met');

  tamper(
    where,
    `update facts set number = denominator where fact = 'households_registered' and subject_id =
     (select subject_id from dossiers where subject_code = '23524-K01')`,
  );

  assert.equal(outcome(where, '23524-K01'), 'met');
  assert.deepEqual(verified(where), { code: 1, faults: ['row_changed'] });
});

test('the log of the year is sound', () => {
  assert.deepEqual(verified(demonstration()), { code: 0, faults: [] });
});

test('a changed entry is found', () => {
  const where = demonstration();

  tamper(where, "update audit_entries set act = 'appraised' where realm = 'VN/62/' and seq = 9000");

  assert.deepEqual(verified(where), { code: 1, faults: ['log_entry_changed'] });
});

test('a removed row, an added row and a decision nobody took are found', () => {
  const where = demonstration();

  tamper(
    where,
    `delete from returns where dossier_id = (select min(dossier_id) from returns);
     insert into confirmations (cycle_id, subject_id, event, confirmer, version, path,
       confirmed_on, confirmed_at_path, paper)
     select cycle_id, subject_id, 'invented', confirmer, version, path,
       confirmed_on, confirmed_at_path, paper
     from confirmations where event = 'crime_serious' and confirmer = 'competent_police'
     and subject_id = (select min(subject_id) from confirmations);
     update dossiers set outcome = 'recognised' where subject_code = '23524-K01'`,
  );

  const { code, faults } = verified(where);
  assert.deepEqual([code, faults], [1, ['row_added', 'row_changed', 'row_removed']]);
});

test('a removed tail is found by the signed head', () => {
  const where = demonstration();
  must('audit', 'sign', ...at(where));

  const tail = "realm = 'VN/62/' and seq > 14000";
  tamper(where, `delete from audit_entries where ${tail}; delete from audit_objects where ${tail}`);

  const { code, faults } = verified(where);
  assert.equal(code, 1);
  assert.ok(faults.includes('log_tail_removed'), faults.join());
});

test('a chain that was written anew is found by the signed head', async () => {
  const written = demonstration();
  const anew = demonstration();
  for (const [where, name] of [
    [written, 'Thôn 91'],
    [anew, 'Thôn khác'],
  ] as const) {
    const server = await Server.start(where);
    const thin = await Person.persona(server, 'a-thin');
    done(await thin.act('POST', '/api/subjects', area('23524-K91', name)));
    await server.end();
    must('audit', 'sign', ...at(where));
  }
  assert.deepEqual(verified(anew), { code: 0, faults: [] });

  cpSync(join(written.folder, 'keys'), join(anew.folder, 'keys'), { recursive: true });

  const { code, faults } = verified(anew);
  assert.equal(code, 1);
  assert.ok(faults.includes('log_rewritten'), faults.join());
});
