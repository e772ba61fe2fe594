// What ./dev bench prints: one table, measured in one run, and the same in build/bench.json.
// `node bench/bench.ts WORD…` measures only the parts called so.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { measureEngines } from './engines.ts';
import { pages } from './pages.ts';
import { measureReads, measureStart } from './serving.ts';
import { figure, tableText, type Line } from './table.ts';

const FOLDER = 'build/bench';
const DATA = `${FOLDER}/demo`;

type Figures = Record<string, number>;

function productBench(measure: string, around: string[] = []): Figures {
  const command = [...around, 'build/release/product_bench', measure, FOLDER];
  const said = execFileSync(command[0], command.slice(1), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: process.env.TMPDIR ?? '/tmp' },
  });
  return JSON.parse(
    said
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('{'))!,
  ) as Figures;
}

function evaluation(): Line[] {
  const said = execFileSync(
    'build/release/evaluate_bench',
    ['--benchmark_format=json', '--benchmark_repetitions=5', '--benchmark_min_time=0.2'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  type Run = { run_name: string; aggregate_name?: string; items_per_second: number };
  return (JSON.parse(said) as { benchmarks: Run[] }).benchmarks
    .filter((run) => run.aggregate_name === 'median')
    .map((run) => ({
      what: `judging one ${run.run_name.split('/')[1].replace('_', ' ')}, whole reason tree`,
      measured: `${figure(run.items_per_second)}/s`,
      beside: 'one core',
      limit: '≥ 200,000/s',
      isKept: run.items_per_second >= 200_000,
    }));
}

async function engines(): Promise<Line[]> {
  const { native, wasm, kilobytes } = await measureEngines();
  return [
    {
      what: 'a basis read, judged and told, in the program',
      measured: `${figure(native)}/s`,
      beside: 'one core, JSON on both sides',
      limit: '',
    },
    {
      what: '  the same in the page, as WebAssembly',
      measured: `${figure(wasm)}/s`,
      beside: `factor ${figure(native / wasm)}; ${figure(kilobytes)} KB brotli`,
      limit: '< 150 KB',
      isKept: kilobytes < 150,
    },
  ];
}

function year(): Line[] {
  const is = productBench('year');
  const each = is.safe_write_microseconds;
  const safeWrites = (is.act_count * each) / 1e6;
  return [
    {
      what: `the demonstration year, ${figure(is.act_count)} acts, each synced`,
      measured: `${figure(is.durable_seconds)} s`,
      beside: `bare syncs alone ${figure(safeWrites)} s, ${figure(each)} µs each`,
      limit: '< 30 s',
      isKept: safeWrites < 30 ? is.durable_seconds < 30 : 'not on this disk',
    },
    {
      what: '  the same, not synced',
      measured: `${figure(is.rehearsal_seconds)} s`,
      beside: `${figure(is.act_count / is.rehearsal_seconds)} acts/s`,
      limit: '',
    },
  ];
}

function table(): Line[] {
  const is = productBench('table');
  return [
    {
      what: 'result table of the province',
      measured: `${figure(is.whole_milliseconds)} ms`,
      beside: 'right after an act, uncached',
      limit: '≤ 2 ms',
      isKept: is.whole_milliseconds <= 2,
    },
    {
      what: '  and a row for each place',
      measured: `${figure(is.by_place_milliseconds)} ms`,
      beside: 'counted apart, not summed',
      limit: '',
    },
  ];
}

function certificates(): Line[] {
  const is = productBench('certificates');
  return [
    {
      what: `${figure(is.page_count)} certificates on two threads`,
      measured: `${figure(is.ratio)} × bare`,
      beside: `${figure(is.seconds)} s; bare Pango and Cairo ${figure(is.bare_seconds)} s`,
      limit: '≤ 1.2 × bare, aim < 1',
      isKept: is.ratio <= 1.2,
    },
  ];
}

function imports(): Line[] {
  const is = productBench('import');
  return [
    {
      what: `import of ${figure(is.subject_count)} subjects`,
      measured: `${figure(is.seconds)} s`,
      beside: `not synced ${figure(is.rehearsal_seconds)} s`,
      limit: '≤ 10 s',
      isKept: is.seconds <= 10,
    },
  ];
}

function submissions(): Line[] {
  // A cluster of its own that syncs, which pg_virtualenv by itself does not.
  const is = productBench('submissions', [
    ...['pg_virtualenv', '-t', '-i', '--locale=C --encoding=UTF8', '-o', 'fsync=on'],
    ...[
      'sh',
      '-c',
      'BINHYEN_TEST_POSTGRES="postgresql://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/' +
        '$PGDATABASE" exec "$@"',
      'sh',
    ],
  ]);
  const line = (engine: string, rate: number, bare: number): Line => ({
    what: `submissions, each synced, ${engine}`,
    measured: `${figure(rate)}/s`,
    beside: `the bare statements ${figure(bare)}/s; ratio ${figure(rate / bare)}`,
    limit: '',
  });
  return [
    line('SQLite', is.sqlite_a_second, is.bare_sqlite_a_second),
    line('PostgreSQL', is.postgres_a_second, is.bare_postgres_a_second),
  ];
}

async function starting(): Promise<Line[]> {
  const { seconds, mebibytes } = await measureStart(DATA);
  return [
    {
      what: 'server start, until it answers',
      measured: `${figure(seconds)} s`,
      beside: '',
      limit: '≤ 0.3 s',
      isKept: seconds <= 0.3,
    },
    {
      what: '  resident at rest, nobody signed in yet',
      measured: `${figure(mebibytes)} MiB`,
      beside: '',
      limit: '≤ 80 MiB',
      isKept: mebibytes <= 80,
    },
  ];
}

async function reads(): Promise<Line[]> {
  const { hello, ...rates } = await measureReads(DATA, FOLDER);
  const line = (name: keyof typeof rates, what: string): Line => ({
    what,
    measured: `${figure(rates[name])}/s`,
    beside: `hello through the same hop ${figure(hello)}/s; factor ${figure(hello / rates[name])}`,
    limit: '',
  });
  const judged = (name: keyof typeof rates, what: string): Line => ({
    ...line(name, what),
    limit: '≥ 30,000/s or factor ≤ 4.5',
    isKept: rates[name] >= 30_000 || hello / rates[name] <= 4.5,
  });
  return [
    judged('session', 'authorised reads on one core: who am I'),
    judged('subject', '  one subject'),
    // Not a read of what is stored: the rules judge anew and every reason is told, some 32 KB.
    line('dossier', '  one dossier, judged anew with all reasons'),
  ];
}

/** The year comes first: others use what it leaves behind. */
const parts: Record<string, () => Line[] | Promise<Line[]>> = {
  year,
  evaluation,
  engines,
  table,
  certificates,
  imports,
  starting,
  reads,
  submissions,
  pages,
};

const chosen = process.argv.slice(2);
if (chosen.length === 0 || chosen.includes('year'))
  rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const lines: Line[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stderr.write(`${name}…\n`);
  lines.push(...(await measure()));
}
console.log(`\n${tableText(lines)}`);
writeFileSync('build/bench.json', JSON.stringify(lines, null, 2) + '\n');
