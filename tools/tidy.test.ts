import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialectCheck } from './tidy/dialect.ts';
import { documentChecks } from './tidy/documents.ts';
import { applyExceptions, EXCEPTIONS } from './tidy/exceptions.ts';
import { glossaryChecks } from './tidy/glossary.ts';
import { lawCheck } from './tidy/law.ts';
import { leftoverChecks } from './tidy/leftovers.ts';
import { levelChecks } from './tidy/levels.ts';
import { problemsCheck } from './tidy/problems.ts';
import { sizesCheck } from './tidy/sizes.ts';
import { tablesCheck, tablesUsed } from './tidy/tables.ts';
import type { Check, Fault } from './tidy/tree.ts';
import { tryCheck } from './tidy/try.ts';

const LEVELS = `
0 base
1 storage base
1 http    base
2 audit   base storage http
3 garden  platform
4 harvest platform garden
blind base storage http
bookkeeping sessions
`;

const CHECKS: Check[] = [
  ...levelChecks,
  tablesCheck,
  dialectCheck,
  sizesCheck,
  ...leftoverChecks,
  tryCheck,
  lawCheck,
  ...glossaryChecks,
  problemsCheck,
  ...documentChecks,
];

function faults(name: string, files: Record<string, string>): Fault[] {
  const check = CHECKS.find((one) => one.name === name);
  assert.ok(check, `no check is called ${name}`);
  return check.run(new Map(Object.entries({ 'src/LEVELS': LEVELS, ...files })));
}

const PLANTS =
  '-- owner: garden\ncreate table plants (\n    id text primary key,\n    n bigint not null\n);\n';
const GLOSSARY = `
[plant]
vi = "cây"
ui = "Cây"
means_vi = "Cây."
means_en = "A plant."
avoid = ["weed"]
avoid_vi = ["cỏ dại"]
ours = true
`;
const CODE = '[dry]\nkind = "conflict"\nvi = "x"\nen = "x"\n';
const LONG_BODY = '    grow();\n'.repeat(61);

// check | what a file holds | what is said; an empty text: nothing is said.
const TABLE: [string, Record<string, string>, RegExp | ''][] = [
  ['file-kinds', { 'src/garden/bed_steps.hpp': '#include "storage/database.hpp"\n' }, ''],
  [
    'file-kinds',
    { 'src/harvest/a_door.cpp': '#include "garden/bed_steps.hpp"\n' },
    /door of garden/,
  ],
  ['file-kinds', { 'src/garden/bed_views.hpp': '#include "audit/acting.hpp"\n' }, ''],
  ['file-kinds', { 'src/garden/a_view.cpp': '#include "garden/b_actions.hpp"\n' }, /never nest/],
  ['levels', { 'src/garden/a.cpp': '#include "harvest/b.hpp"\n' }, /Move the act to harvest/],
  ['levels', { 'src/base/a.cpp': '#include "garden/b.hpp"\n' }, /base is level 0, garden 3/],
  ['levels', { 'src/shed/a.cpp': '' }, /shed has no line in src\/LEVELS/],
  ['levels', { 'src/harvest/a.cpp': '#include "garden/b.hpp"\n' }, ''],
  ['levels', { 'src/garden/a_test.cpp': '#include "harvest/b.hpp"\n' }, ''],

  [
    'file-kinds',
    { 'src/garden/bed.cpp': '#include "storage/database.hpp"\n' },
    /without a database/,
  ],
  ['file-kinds', { 'src/garden/bed.hpp': '#include "audit/acting.hpp"\n' }, /only actions open/],
  ['file-kinds', { 'src/garden/bed_api.cpp': '#include "garden/queries.hpp"\n' }, /name no query/],
  ['file-kinds', { 'src/garden/bed_store.cpp': '#include "http/reply.hpp"\n' }, /only _api files/],
  ['file-kinds', { 'src/garden/a_actions.cpp': '#include "garden/b_actions.hpp"\n' }, /never nest/],
  ['file-kinds', { 'src/garden/a_actions.cpp': '#include "garden/a_actions.hpp"\n' }, ''],
  [
    'file-kinds',
    { 'src/harvest/a_actions.cpp': '#include "garden/b_store.hpp"\n' },
    /door of garden/,
  ],
  ['file-kinds', { 'src/harvest/a_actions.cpp': '#include "garden/b_door.hpp"\n' }, ''],
  ['file-kinds', { 'src/garden/a_door.cpp': 'audit::in_transaction(x);\n' }, /opens a transaction/],
  ['file-kinds', { 'src/garden/a_actions.cpp': 'audit::in_transaction(x);\n' }, ''],

  ['table-owners', { 'migrations/0001-a.sql': 'create table a (id text);' }, /must begin with/],
  ['table-owners', { 'src/garden/sql/find_a.sql': 'select 1 from nowhere' }, /no migration makes/],
  [
    'table-owners',
    { 'migrations/0001-a.sql': PLANTS, 'src/harvest/sql/set_a.sql': 'update plants set n = 1' },
    /writes plants, which garden owns/,
  ],
  [
    'table-owners',
    { 'migrations/0001-a.sql': PLANTS, 'src/audit/sql/find_a.sql': 'select 1 from plants' },
    /reads plants of garden, which audit may not know/,
  ],
  [
    'table-owners',
    { 'migrations/0001-a.sql': PLANTS, 'src/harvest/sql/find_a.sql': 'select 1 from plants' },
    '',
  ],

  ['sizes', { 'src/garden/a.cpp': 'x\n'.repeat(401) }, /401 lines, more than 400/],
  ['sizes', { 'src/garden/a_test.cpp': 'x\n'.repeat(501) }, /501 lines, more than 500/],
  ['sizes', { 'src/garden/a_test.cpp': 'x\n'.repeat(500) }, ''],
  ['sizes', { 'src/garden/a.cpp': `${'ệ'.repeat(101)}\n` }, /101 characters wide/],
  ['sizes', { 'src/garden/a.cpp': `${'ệ'.repeat(100)}\n` }, ''],
  ['sizes', { 'src/garden/a.cpp': `void f() {\n${LONG_BODY}}\n` }, /has 61 lines, more than 60/],
  ['sizes', { 'src/garden/a.cpp': `namespace garden {\n${LONG_BODY}}\n` }, ''],

  ['names', { 'src/garden/water_utils.cpp': '' }, /"utils" says nothing/],
  ['names', { 'src/garden/database.cpp': '' }, ''],
  ['notes', { 'src/garden/a.cpp': `// ${'TO'}${'DO'} water\n` }, /not allowed on main/],
  ['debugging', { 'web/src/a.ts': 'console.log(1)' }, /left over from debugging/],
  ['debugging', { 'tests/a.test.ts': 'test.only(x)' }, /run all tests/],
  ['debugging', { 'src/garden/a_test.cpp': 'TEST(A, DISABLED_grows) {}' }, /repair the test/],
  ['debugging', { 'web/src/a.ts': '// console.log(1)' }, ''],
  ['dead-files', { 'src/garden/a.hpp': '' }, /included by nobody/],
  ['dead-files', { 'src/garden/a.hpp': '', 'src/garden/b.cpp': '#include "garden/a.hpp"' }, ''],
  ['dead-files', { 'src/garden/sql/find_a.sql': '' }, /nobody asks/],
  ['dead-files', { 'src/garden/sql/find_a.sql': '', 'src/garden/a.cpp': 'queries::find_a' }, ''],

  ['citations', { 'src/garden/a.cpp': '// [law: club/1.2]' }, /law\/club\.md does not have/],
  ['citations', { 'src/garden/problems.toml': 'law = "club/9"' }, /cites club\/9/],
  [
    'citations',
    { 'law/club.md': '<a id="1.2"></a>', 'rulebooks/club/a.yaml': 'x: {clause: "1.3"}' },
    /cites club\/1\.3/,
  ],
  ['citations', { 'law/club.md': '<a id="1.2"></a>', 'src/a/b.cpp': '// [law: club/1.2]' }, ''],

  [
    'avoided-words',
    { 'glossary.toml': GLOSSARY, 'src/garden/a.hpp': 'struct Weed {' },
    /the type Weed: the glossary says "plant"/,
  ],
  [
    'avoided-words',
    { 'glossary.toml': GLOSSARY, 'migrations/0001-a.sql': 'create table weeds (id text);' },
    /the table weeds/,
  ],
  [
    'avoided-words',
    { 'glossary.toml': GLOSSARY, 'migrations/0001-a.sql': 'create table a (\n  weed_id text\n);' },
    /the column weed_id/,
  ],
  [
    'avoided-words',
    { 'glossary.toml': GLOSSARY, 'src/garden/a_api.cpp': 'get("/api/weeds/{id}")' },
    /the route weeds/,
  ],
  [
    'avoided-words',
    { 'glossary.toml': GLOSSARY, 'src/garden/problems.toml': 'vi = "Có cỏ dại."' },
    /not our word on screen/,
  ],
  ['avoided-words', { 'glossary.toml': GLOSSARY, 'src/garden/a.hpp': 'struct WeedKiller {' }, ''],
  [
    'blind-platform',
    { 'glossary.toml': GLOSSARY, 'src/http/a.hpp': 'int plantCount;' },
    /http knows no scheme, but says "plant"/,
  ],
  ['blind-platform', { 'glossary.toml': GLOSSARY, 'src/garden/a.hpp': 'int plant_count;' }, ''],

  ['problem-codes', { 'src/garden/problems.toml': CODE }, /dry is raised nowhere/],
  [
    'problem-codes',
    { 'src/garden/problems.toml': CODE, 'src/garden/a.cpp': 'return refuse(problems::dry());' },
    /dry is raised by no test/,
  ],
  [
    'problem-codes',
    {
      'src/garden/problems.toml': CODE,
      'src/garden/a.cpp': 'return refuse(problems::dry());',
      'src/garden/a_test.cpp': 'EXPECT_EQ(error.code(), "dry");',
    },
    '',
  ],

  ['readmes', { 'src/garden/a.cpp': '' }, /is missing. Write fifteen lines/],
  ['readmes', { 'src/garden/README.md': '' }, ''],
  ['links', { 'README.md': '[a](docs/a.md)' }, /links to docs\/a\.md, which does not exist/],
  ['links', { 'README.md': '[a](b.md#c)', 'b.md': '# D' }, /b\.md#c/],
  ['links', { 'README.md': '[a](b.md#điều-1)', 'b.md': '# Điều 1' }, ''],
  ['links', { 'README.md': 'See `src/garden/gone.cpp`.' }, /names src\/garden\/gone\.cpp/],
  ['links', { 'README.md': 'See `src/LEVELS` and `build/x.txt`.' }, ''],
];

for (const [name, files, expected] of TABLE) {
  const path = Object.keys(files).at(-1)!;
  const verb = expected ? 'objects to' : 'accepts';
  test(`${name} ${verb} ${path}: ${files[path].slice(0, 50)}`, () => {
    const messages = faults(name, files).map(({ message }) => message);

    if (expected === '') assert.deepEqual(messages, []);
    else assert.match(messages.join('\n'), expected);
  });
}

const BANNED = [
  'select now()',
  "select string_agg(a, ',') from a",
  'select max(a, b) from a',
  'select a ->> 1 from a',
  'select 1 from a where name like $1',
  'select lower(a) from a',
  'select a::text from a',
  'select 1 from a for update',
  'select 1 from (values (1)) as t(n)',
  'select 1 from a where flag = true',
  'select avg(n) from a',
  'select sum(n) from a',
  'select n from a order by n',
  'select n from a order by id, n desc limit 3',
];
const ALIKE = [
  'select cast(sum(n) as bigint), cast(coalesce(sum(n), 0) as bigint), max(n) from a',
  "select 'now() ::' from a -- lower(x)",
  "select 1 from a where name_key like '%' || $1",
  'select n from a order by n, a.id desc limit 3',
  'select n from a where n is not distinct from $1',
  'select distinct realm from a order by realm',
  'select a.kind, count(*) from a group by a.kind order by kind',
];

for (const sql of BANNED) {
  test(`dialect objects to ${sql}`, () => {
    assert.notDeepEqual(faults('dialect', { 'src/garden/sql/a.sql': sql }), []);
  });
}

for (const sql of ALIKE) {
  test(`dialect accepts ${sql}`, () => {
    assert.deepEqual(faults('dialect', { 'src/garden/sql/a.sql': sql }), []);
  });
}

test('dialect objects to a column type that only one engine has', () => {
  const sql =
    '-- owner: garden\ncreate table a (\n    id text primary key,\n    at timestamp\n);\n';

  const [fault] = faults('dialect', { 'migrations/0001-a.sql': sql });
  assert.equal(fault.line, 4);
  assert.match(fault.message, /column at is timestamp/);
});

test('dialect lets a pair of migrations speak each its own dialect', () => {
  const sql = '-- owner: garden\nselect now();';

  assert.deepEqual(faults('dialect', { 'migrations/0001-a.postgres.sql': sql }), []);
});

const MISPLACED = [
  'f(TRY(x));',
  'A a{TRY(x)};',
  'A a{.b = TRY(x)};',
  'f(1, TRY(x));',
  'a = 1 + TRY(x);',
];
const WELL_PLACED = [
  'auto a = TRY(x);',
  'return TRY(f(y));',
  '{ TRY(x); }',
  'if (b) TRY(x);',
  'auto a =\n    TRY(x).name;',
  'while (TRY(x)) f();',
  '// f(TRY(x))',
  'auto a = "f(TRY(x))";',
];

for (const source of MISPLACED) {
  test(`try objects to ${source}`, () => {
    assert.equal(faults('try', { 'src/garden/a.cpp': source }).length, 1);
  });
}

for (const source of WELL_PLACED) {
  test(`try accepts ${source}`, () => {
    assert.deepEqual(faults('try', { 'src/garden/a.cpp': source }), []);
  });
}

test('The tables of a query are told from its named parts, strings and comments', () => {
  const sql = `with recursive part(id) as (select id from places), x as (select 1)
    insert into facts select 'from a' from part join x on a is distinct from b -- from c
    on conflict (id) do update set n = 1`;

  const used = tablesUsed(sql).map(({ table, writes }) => `${table} ${writes}`);
  assert.deepEqual(used, ['places false', 'facts true']);
});

test('An excepted fault is not reported, and a cured one must leave the list', () => {
  const check: Check = { name: 'sizes', run: () => [] };
  const found = [{ check, fault: { file: 'a.cpp', line: 1, message: 'x' } }];
  const list = 'sizes a.cpp generated\nsizes b.cpp generated\nsizes c.cpp\n';

  const left = applyExceptions(new Map([[EXCEPTIONS, list]]), found, [check]);
  assert.deepEqual(
    left.map(({ fault }) => fault.message),
    ['this sin is cured. Delete the line.', 'this line gives no reason. Add it.'],
  );
});
