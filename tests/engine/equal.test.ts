// The engine of the page says of every case, to the byte, what the program's own engine says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Engine } from '../../web/src/engine/engine.ts';
import { serveDemonstration, type Running } from '../support/demonstration.ts';
import { Person, refused, type Json } from '../support/person.ts';

const root = join(import.meta.dirname, '../..');
const binary = process.env.BINHYEN_BINARY ?? join(root, 'build/release/binhyen');
const module = new WebAssembly.Module(readFileSync(join(root, 'web/src/engine/engine.wasm')));

/** Another seed, to look further: BINHYEN_SEED=7 node --test tests/engine/equal.test.ts */
const SEED = process.env.BINHYEN_SEED ?? '20221120';
const RANDOM_CASES = '2000';

/** Lines of JSON are compared as text, so that nothing is lost in reading them. */
const BETWEEN = ',"reasons":';

test(`worked examples and random cases, seed ${SEED}`, async () => {
  const { stdout, stderr, status } = spawnSync(
    join(binary, '../engine_cases'),
    ['tell', SEED, RANDOM_CASES],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  assert.equal(status, 0, stderr);
  let engine: Engine | undefined;
  const seen = { kinds: new Set<string>(), outcomes: new Set<string>(), cases: 0 };
  for (const line of stdout.trimEnd().split('\n')) {
    if (line.startsWith('{"rules":')) {
      engine = await Engine.of(module, line.slice('{"rules":'.length, -1));
      continue;
    }
    const at = line.indexOf(BETWEEN);
    const basis = line.slice('{"basis":'.length, at);
    const told = engine!.tell(basis);
    if (told !== line.slice(at + BETWEEN.length, -1)) assert.fail(`differs for ${basis}`);
    const { kind, outcome } = JSON.parse(told) as Json;
    seen.kinds.add(kind);
    seen.outcomes.add(outcome);
    seen.cases++;
  }
  assert.ok(seen.cases >= 2400, `${seen.cases} cases`);
  assert.deepEqual([...seen.outcomes].toSorted(), ['met', 'not_enough_known', 'not_met']);
  assert.deepEqual([...seen.kinds].toSorted(), [
    'agency',
    'commune',
    'enterprise',
    'garden',
    'orchard',
    'residential_area',
    'school',
    'street',
  ]);
});

describe('the demonstration year', () => {
  let server: Running;
  before(async () => {
    server = await serveDemonstration();
  });
  after(() => server.stop());

  test('every one of its subjects', async () => {
    const quang = await Person.persona({ url: server.address } as never, 'quang');
    const ids = await dossierIds(quang);
    const engines = new Map<string, Engine>();
    let cases = 0;
    for (const id of ids) {
      const { body, text } = await quang.get(`/api/dossiers/${id}`);
      const { rulebook, digest } = body.engine_rules;
      if (!engines.has(digest)) {
        const rules = await quang.get(`/api/rulebooks/${rulebook}/engine/${digest}`);
        assert.match(rules.headers.get('cache-control') ?? '', /immutable/);
        engines.set(digest, await Engine.of(module, rules.text));
      }
      const told = engines.get(digest)!.tell(JSON.stringify(body.basis));
      if (!text.includes(`${BETWEEN}${told},`)) assert.fail(`differs for ${id}`);
      cases++;
    }
    refused(await quang.get('/api/rulebooks/tt124-2021/engine/0'), 404, 'engine_rules_absent');
    // 1,332 of them are in scope.
    assert.equal(cases, 1340);
    assert.equal(engines.size, 1);
  });
});

async function dossierIds(person: Person): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ; ) {
    const { body } = await person.get(`/api/dossiers?year=2022&place=62&limit=500${after}`);
    ids.push(...body.dossiers.map(({ id }: Json) => id));
    if (!body.has_more) return ids;
    const last = body.dossiers.at(-1);
    after = `&after_sort_key=${encodeURIComponent(last.sort_key)}&after_id=${last.id}`;
  }
}
