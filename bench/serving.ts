// The server from outside: how soon it answers, what it weighs, how many reads it gives.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

import { median } from './table.ts';

const RUNS = 3;
const LOAD_SECONDS = 3;
const CONNECTIONS = 32;

type Running = { process: ChildProcess; url: string; seconds: number };

/** On the first processor alone; whoever asks has the other one. */
async function start(command: string[]): Promise<Running> {
  const begun = performance.now();
  const child = spawn('taskset', ['-c', '0', ...command], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  for await (const piece of child.stdout) {
    said += piece;
    const port = said.match(/127\.0\.0\.1:(\d+)/)?.[1] ?? said.match(/^(\d+)$/m)?.[1];
    if (port) {
      const url = `http://127.0.0.1:${port}`;
      await fetch(url + '/healthz');
      return { process: child, url, seconds: (performance.now() - begun) / 1000 };
    }
  }
  throw new Error(`${command.join(' ')} did not come up: ${said}`);
}

async function stop({ process }: Running): Promise<void> {
  process.stdout?.resume();
  process.kill('SIGTERM');
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit');
}

function residentMebibytes(pid: number): number {
  const kibibytes = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+)/m)?.[1];
  return Number(kibibytes) / 1024;
}

export async function measureStart(data: string) {
  const seconds: number[] = [];
  const mebibytes: number[] = [];
  for (let run = 0; run < RUNS; ++run) {
    const server = await start(serve(data));
    await pause(500);
    seconds.push(server.seconds);
    mebibytes.push(residentMebibytes(server.process.pid!));
    await stop(server);
  }
  return { seconds: median(seconds), mebibytes: median(mebibytes) };
}

function serve(data: string): string[] {
  return ['build/release/binhyen', 'serve', '--data', data, '--listen', '127.0.0.1:0'];
}

function readsASecond(url: string, cookie: string): number {
  const said = execFileSync(
    'taskset',
    ['-c', '1', 'wrk', '-t', '1', '-c', `${CONNECTIONS}`, '-d', `${LOAD_SECONDS}s`].concat([
      '-H',
      `Cookie: ${cookie}`,
      '-H',
      'Accept: application/json',
      url,
    ]),
    { encoding: 'utf8' },
  );
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`${url} was refused:\n${said}`);
  return Number(said.match(/Requests\/sec:\s+([\d.]+)/)![1]);
}

/** The cookies of a persona of the demonstration. */
async function signIn(url: string, account: string): Promise<string> {
  const reply = await fetch(url + '/api/demonstration/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ account }),
  });
  if (!reply.ok) throw new Error(`signing in: ${reply.status} ${await reply.text()}`);
  return reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

async function someDossier(url: string, cookie: string): Promise<{ id: string; code: string }> {
  const reply = await fetch(url + '/api/dossiers?year=2022&place=62&limit=1', {
    headers: { Cookie: cookie },
  });
  if (!reply.ok) throw new Error(`dossiers: ${reply.status} ${await reply.text()}`);
  const page = (await reply.json()) as { dossiers: { id: string; subject_code: string }[] };
  return { id: page.dossiers[0].id, code: page.dossiers[0].subject_code };
}

export type Reads = { hello: number; session: number; subject: number; dossier: number };

/** Reads a second of four addresses, in turns, each median of several runs. */
export async function measureReads(data: string, folder: string): Promise<Reads> {
  const hello = await start(['build/release/product_bench', 'hello', folder]);
  const server = await start(serve(data));
  const cookie = await signIn(server.url, 'quang');
  const { id, code } = await someDossier(server.url, cookie);
  const addresses = {
    hello: hello.url + '/hello',
    session: server.url + '/api/session',
    subject: `${server.url}/api/subjects/${code}`,
    dossier: `${server.url}/api/dossiers/${id}`,
  };
  const names = Object.keys(addresses) as (keyof Reads)[];
  const rates: Record<string, number[]> = {};
  for (let run = 0; run < RUNS; ++run)
    for (const name of names) (rates[name] ??= []).push(readsASecond(addresses[name], cookie));
  await stop(server);
  await stop(hello);
  return Object.fromEntries(names.map((name) => [name, median(rates[name])])) as Reads;
}
