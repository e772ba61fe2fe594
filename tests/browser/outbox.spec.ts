import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { actMaker } from '../support/act_maker.ts';
import { inTheYear, server, theBrowser, Visitor } from '../support/browser.ts';
import { numbersFrom, Station, Trouble } from '../support/trouble.ts';
import { WeakLine } from '../support/weak_line.ts';

inTheYear({ until: '2022-06-01' });

interface Seen {
  id: string;
  version: number;
  kind: string;
}

const COUNT = 500;
const AT_ONCE = 5;

/** The nth of many acts: what is told of one of the dossiers, under a number of its own. */
function actOn({ id, version }: Seen, n: number) {
  const paper = `Sổ theo dõi, dòng ${n}`;
  return {
    key: `trouble-${String(n).padStart(4, '0')}`,
    method: 'put',
    to: '/api/dossiers/{id}/facts',
    values: { id },
    version,
    title: paper,
    body: { facts: [{ fact: 'households_registered', number: n, denominator: COUNT, paper }] },
  };
}

/** Made in order from what the pages saw, which is often old: they read again only sometimes. */
async function makeActs(stations: Station[], seen: Seen[], random: () => number): Promise<void> {
  for (let n = 0; n < COUNT; n += AT_ONCE) {
    const station = stations[Math.floor(stations.length * random())];
    const acts = Array.from({ length: AT_ONCE }, (_, i) =>
      actOn(seen[Math.floor(seen.length * random())], n + i),
    );
    await station.ask(`acting.make(${JSON.stringify(acts)})`);
    if (random() < 0.3) {
      const one = seen[Math.floor(seen.length * random())];
      const version = `fetch('/api/dossiers/${one.id}').then((r) => r.json())
        .then(({ dossier }) => dossier.version, () => 0)`;
      one.version = (await station.ask<number>(version)) || one.version;
    }
  }
}

const PATIENCE_MS = 60_000;

/** Waits as long as fewer and fewer are left. */
async function seesAllGo(station: Station): Promise<void> {
  let unsent = Infinity;
  for (let end = Date.now() + PATIENCE_MS; unsent > 0 && Date.now() < end; await pause(100)) {
    const left = await station.ask<number>('acting.unsent().then((acts) => acts.length)');
    if (left < unsent) end = Date.now() + PATIENCE_MS;
    unsent = left;
  }
}

interface Logged {
  n: number;
  object: string;
  count: number;
}

/** What the server's log says of the acts, in the order of being carried out. */
function logged(folder: string): Logged[] {
  const database = new DatabaseSync(join(folder, 'binhyen.sqlite'), { readOnly: true });
  const rows = database
    .prepare(
      `select cast(substr(entry.idempotency_key, 9) as integer) as n, entry.object,
              (select count(*) from audit_objects one
               where one.realm = entry.realm and one.seq = entry.seq
                 and one.object_table = 'facts') as count
       from audit_entries entry
       where entry.act = 'facts_recorded' and entry.idempotency_key like 'trouble-%'
       order by entry.realm, entry.seq`,
    )
    .all() as unknown as Logged[];
  database.close();
  return rows;
}

test('Whatever dies, each act is carried out once and in its order', async (t) => {
  const seed = Number(process.env.BINHYEN_SEED ?? Date.now() % 1_000_000);
  t.diagnostic(`BINHYEN_SEED=${seed} repeats this`);
  const random = numbersFrom(seed + 1);
  const line = await WeakLine.to(server().address);
  const context = await theBrowser().newContext({ locale: 'vi-VN' });
  t.after(async () => {
    await context.close();
    line.end();
  });
  await context.addInitScript(await actMaker());
  await new Visitor(await context.newPage(), line.address).signsIn('A Thin');
  const stations = [1, 2].map(() => new Station(context, `${line.address}/tai-khoan`));
  const { dossiers } = await stations[0].ask<{ dossiers: Seen[] }>(
    `fetch('/api/dossiers?year=2022&place=23524&limit=100').then((r) => r.json())`,
  );
  const areas = dossiers.filter(({ kind }) => kind === 'residential_area');
  assert.ok(areas.length > 5);

  const trouble = new Trouble({ seed, server: server(), line, context, stations });
  await makeActs(stations, areas, random);
  await trouble.end();
  await seesAllGo(stations[0]);

  t.diagnostic(
    Object.entries(trouble.counts)
      .map((each) => each.join(': '))
      .join(', '),
  );
  assert.deepEqual(await stations[0].ask('acting.unsent()'), [], `seed ${seed}`);
  const log = logged(server().folder);
  assert.deepEqual(
    log.map(({ n }) => n).sort((a, b) => a - b),
    Array.from({ length: COUNT }, (_, n) => n),
    `seed ${seed}: each once`,
  );
  assert.ok(log.every(({ count }) => count === 1));
  for (const { id } of areas) {
    const order = log.filter(({ object }) => object === id).map(({ n }) => n);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      `seed ${seed}: in order`,
    );
  }
});
