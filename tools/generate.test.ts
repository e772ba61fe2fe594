import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { examplesPage } from './generate/examples_page.ts';
import { glossaryPage, readGlossary } from './generate/glossary.ts';
import { withDiagram } from './generate/levels.ts';
import { forSqlite, readMigrations } from './generate/migrations.ts';
import { problemsHeader, readProblems, refuseDuplicates } from './generate/problems.ts';
import { problemsPage } from './generate/problems_page.ts';
import { readQuery } from './generate/queries.ts';
import { schemaAfter } from './generate/schema.ts';
import { readTables } from './generate/toml.ts';

const query = (sql: string) => readQuery('dossier', 'find_dossier', `-- Who asks.\n${sql}`);

test('A parameter keeps its number on SQLite, whatever the order of appearance', () => {
  const found = query('select $2, $1, $11;'.replace('$11', '$3'));

  assert.equal(found.sqlite, 'select ?2, ?1, ?3');
  assert.equal(found.postgres, 'select $2, $1, $3');
  assert.equal(found.parameters, 3);
});

test('A parameter inside a string or a comment is left alone', () => {
  const found = query(`select '$2 it''s', "$3" -- $4\n from t /* $5 */ where a = $1`);

  assert.equal(found.sqlite, `select '$2 it''s', "$3"\n from t  where a = ?1`);
  assert.equal(found.parameters, 1);
});

test('A type that SQLite does not know is named as it knows it', () => {
  assert.equal(query('select cast($1 as bytea)').sqlite, 'select cast(?1 as blob)');
});

const REFUSED_QUERIES = [
  ['select $1, $3', /\$2 is missing/],
  ['select 1; select 2', /one statement per file/],
  ['select ?', /write parameters as \$1/],
  ['', /no statement/],
] as const;

for (const [sql, message] of REFUSED_QUERIES) {
  test(`The query "${sql}" is refused`, () => assert.throws(() => query(sql), message));
}

test('A query that does not say who asks is refused', () => {
  assert.throws(() => readQuery('dossier', 'find_dossier', 'select 1'), /first line must be/);
});

const WINDOW_CLOSED = `
[window_closed]
kind = "conflict"  # too late
facts = ["window: text",
  "closed_on: date", "late: number"]
vi = "Mốc \\"#{window}\\" đã hết ngày {closed_on}."
en = "The window {window} closed on {closed_on}."
law = "garden-club/8.2"
`;

const RULES = `
kinds:
  school:
    vi: Cơ sở giáo dục
events:
  unlawful_strike: {vi: "Đình công, lãn công", en: "A strike", clause: "6.3d"}
sets:
  school:
    criteria:
      "7.3":
        vi: Không để xảy ra
`;

test('A worked example is put into the words of the rulebook', () => {
  const line =
    'school | incident unlawful_strike 2022-06-01 | 7.3 | met all_met | met # not borrowed';

  const page = examplesPage('tt124-2021', RULES, `# intro\n\n# Điều 7\n${line}\n`);

  assert.match(page, /## Điều 7\n\n\| Đơn vị/);
  assert.match(page, /\| Cơ sở giáo dục \| Đình công, lãn công, ngày 01\/06\/2022 \| \[7\.3\]/);
  assert.match(page, /\| đạt: mọi nội dung đều đạt \| đạt \(not borrowed\) \|/);
});

test('A worked example that nobody could read is refused', () => {
  const line = 'school | weather 2022 | 7.3 | met all_met | met';

  assert.throws(() => examplesPage('tt124-2021', RULES, `\n${line}`), /cannot be put into words/);
});

test('A problem becomes a factory with typed facts in their order', () => {
  const header = problemsHeader('dossier', readProblems('dossier', WINDOW_CLOSED));

  assert.match(header, /namespace binhyen::dossier::problems \{/);
  assert.match(header, /window_closed\(std::string_view window, Date closed_on, long long late\)/);
  assert.match(header, /R"t\(Mốc "#\{window\}" đã hết ngày \{closed_on\}\.\)t"/);
});

test('A retired problem keeps its code and loses its factory', () => {
  const problems = readProblems('dossier', `${WINDOW_CLOSED}retired = true\n`);

  assert.equal(problems[0].code, 'window_closed');
  assert.doesNotMatch(problemsHeader('dossier', problems), /window_closed/);
});

const REFUSED_PROBLEMS = [
  ['[a]\nkind = "odd"\nvi = "x"\nen = "x"', /kind must be one of/],
  ['[a]\nkind = "absent"\nvi = "x"', /needs both vi and en/],
  ['[a]\nkind = "absent"\nvi = "{b}"\nen = "x"', /\{b\} is not one of its facts/],
  ['[a]\nkind = "absent"\nvi = "x"\nen = "x"\ntodo = "x"', /unknown key todo/],
  ['[a]\nkind = "absent"\nfacts = ["b"]\nvi = "x"\nen = "x"', /fact "b" is not/],
] as const;

for (const [toml, message] of REFUSED_PROBLEMS) {
  test(`The problem ${JSON.stringify(toml)} is refused`, () => {
    assert.throws(() => readProblems('dossier', toml), message);
  });
}

test('The page of refusals lets one link to a code and keeps a table whole', () => {
  const toml = WINDOW_CLOSED.replace('vi = "', 'vi = "a | b ');

  const page = problemsPage(readProblems('dossier', toml));

  assert.match(page, /\| <a id="window_closed"><\/a>`window_closed` \| conflict \| a \\\| b /);
});

test('One code in two features is refused', () => {
  const twice = ['dossier', 'cycle'].flatMap((feature) => readProblems(feature, WINDOW_CLOSED));

  assert.throws(() => refuseDuplicates(twice), /stands in src\/dossier and src\/cycle/);
});

const REFUSED_TOML = [
  'a = 1',
  '[a]\nb',
  '[a]\nb = 1.5',
  "[a]\nb = 'x'",
  '[a]\n[a]',
  '[a.b]',
  '[a]\nb = "x',
];

for (const toml of REFUSED_TOML) {
  test(`The TOML ${JSON.stringify(toml)} is refused with its line`, () => {
    assert.throws(() => readTables(toml, 'x.toml'), /x\.toml:\d+: /);
  });
}

test('A table becomes strict on SQLite, and rowless when its key is composite', () => {
  const sql = `create table a (id text primary key, n bigint, b bytea default 'bigint (');
create table b (a_id text, n bigint, primary key (a_id, n));`;

  assert.equal(
    forSqlite(sql),
    `create table a (id text primary key, n integer, b blob default 'bigint (') strict;
create table b (a_id text, n integer, primary key (a_id, n)) strict, without rowid;`,
  );
});

test('Migrations come in the order of their numbers, pairs as one', () => {
  const found = readMigrations(
    new Map([
      ['schema.sql', 'x'],
      ['0002-guard-a.postgres.sql', 'select 2'],
      ['0002-guard-a.sqlite.sql', 'select 1'],
      ['0001-create-a.sql', '-- owner: a\ncreate table a (n bigint);'],
    ]),
  );

  assert.deepEqual(
    found.map(({ name, sqlite, postgres }) => [name, sqlite, postgres]),
    [
      ['0001-create-a', 'create table a (n integer) strict;', 'create table a (n bigint);'],
      ['0002-guard-a', 'select 1', 'select 2'],
    ],
  );
});

test('A checksum changes with any letter of the file', () => {
  const checksum = (text: string) => readMigrations(new Map([['0001-a.sql', text]]))[0].checksum;

  assert.notEqual(checksum('select 1'), checksum('select 1 '));
});

test('Two migrations of one number, and half a pair, are refused', () => {
  const named = (...names: string[]) => readMigrations(new Map(names.map((name) => [name, ''])));

  assert.throws(() => named('0001-a.sql', '0001-b.sql'), /one number/);
  assert.throws(() => named('0001-a.sqlite.sql'), /together with/);
});

test('The schema after all migrations is what SQLite made of them', () => {
  const files = new Map([
    ['0001-a.sql', 'create table a (n bigint);'],
    ['0002-b.sql', 'alter table a add column m text;'],
  ]);

  assert.match(schemaAfter(readMigrations(files)), /CREATE TABLE a \(n integer, m text\) strict;/);
});

test('A glossary entry without a meaning is refused', () => {
  assert.throws(() => readGlossary('[place]\nvi = "x"\nui = "x"'), /needs means_vi/);
});

test('The glossary page links each term to its clause', () => {
  const term = '[place]\nvi = "a"\nui = "b"\nmeans_vi = "c"\nmeans_en = "d"\nlaw = "club/1.2"\n';

  assert.match(glossaryPage(readGlossary(term)), /\[1\.2\]\(law\/club\.md#1\.2\)/);
});

test('The diagram of the levels has the highest first and leaves the page alone', () => {
  const begin = '<!-- levels: made from src/LEVELS by ./dev tidy --fix -->';
  const page = `a\n${begin}\nold\n<!-- /levels -->\nb\n`;

  const made = withDiagram(page, '# x\n0  base\n1  http  base\n1  paper  base\n');
  assert.match(made, /^a\n[^]*```\n 1  http  paper\n 0  base\n```[^]*\nb\n$/);
  assert.doesNotMatch(made, /old/);
});

function generated(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'binhyen-generate-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries({ 'src/LEVELS': '', ...files })) write(path, text);
  const program = join(import.meta.dirname, 'generate.ts');
  const run = () =>
    execFileSync(process.execPath, [program, '--root', root, '--out', `${root}/out`]);
  run();
  return {
    root,
    write,
    run,
    read: (path: string) => readFileSync(join(root, 'out', path), 'utf8'),
  };
}

test('A header whose text stays the same keeps its time, so nothing is built again', () => {
  const made = generated({ 'src/club/problems.toml': WINDOW_CLOSED });
  const header = join(made.root, 'out/club/problems.hpp');
  const before = statSync(header).mtimeMs;

  made.write('src/club/problems.toml', `${WINDOW_CLOSED}\n# a remark\n`);
  made.run();
  assert.equal(statSync(header).mtimeMs, before);

  made.write('src/club/problems.toml', WINDOW_CLOSED.replace('closed on', 'ended on'));
  made.run();
  assert.match(made.read('club/problems.hpp'), /ended on/);
  rmSync(made.root, { recursive: true });
});

test('Embedded files stand in the program by their path, web files also compressed', () => {
  const page = `<p>${'Bình Yên '.repeat(200)}</p>`;
  const made = generated({ 'rulebooks/club.yaml': 'a: 1', 'web/dist/index.html': page });

  const header = made.read('server/embedded.hpp');
  assert.match(header, /"rulebooks\/club\.yaml"/);
  assert.match(header, /"web\/dist\/index\.html\.br"/);
  assert.match(made.read('server/embedded.S'), /\.incbin ".*rulebooks\/club\.yaml"/);
  rmSync(made.root, { recursive: true });
});
