// The real program serving the demonstration year, for tests that look from outside.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free_port.ts';

const build = join(import.meta.dirname, '../../build');
const binary = process.env.BINHYEN_BINARY ?? join(build, 'release/binhyen');

export interface Running {
  address: string;
  /** The folder of its data. */
  folder: string;
  stop(): Promise<void>;
  /** As when the power fails; `start` serves the same data at the same address again. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

export interface Stop {
  /** The last day that is performed; the whole year when left out. */
  until?: string;
  /** The day it is; that of `until` when left out. */
  today?: string;
  /** More for `binhyen serve`. */
  words?: string[];
}

/** A year of its own for each caller, who may change it. */
export async function serveDemonstration({
  until,
  today,
  words: more = [],
}: Stop = {}): Promise<Running> {
  // For looking at a server that somebody else has started.
  const given = process.env.BINHYEN_ADDRESS;
  if (given !== undefined) return notOurs(given);
  const folder = mkdtempSync(join(tmpdir(), 'binhyen-browser-'));
  const data = join(folder, 'data');
  cpSync(madeYear(until), data, { recursive: true });
  const listen = `127.0.0.1:${await freePort()}`;
  const address = `http://${listen}`;
  const day = today === undefined ? [] : ['--today', today];
  const words = ['serve', '--data', data, '--listen', listen, ...day, ...more];
  let child: ChildProcess | undefined;
  const running: Running = {
    address,
    folder: data,
    start: async () => {
      child = spawn(binary, words, { stdio: 'ignore' });
      await answering(`${address}/healthz`, child);
    },
    kill: async () => {
      if (child !== undefined) await end(child, 'SIGKILL');
    },
    stop: async () => {
      if (child !== undefined) await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true });
    },
  };
  await running.start();
  return running;
}

function notOurs(address: string): Running {
  const nothing = async (): Promise<void> => undefined;
  return { address, folder: '', stop: nothing, kill: nothing, start: nothing };
}

/** Made once for each build of the program, since it takes longer than a journey. */
function madeYear(until?: string): string {
  const version = `${Math.trunc(statSync(binary).mtimeMs)}`;
  const name = ['demonstration', version, ...(until === undefined ? [] : [until])].join('-');
  const made = join(build, name);
  if (existsSync(made)) return made;
  for (const other of readdirSync(build))
    if (/^demonstration-\d/.test(other) && !other.startsWith(`demonstration-${version}`))
      rmSync(join(build, other), { recursive: true, force: true });
  // Several test files may begin at once: each makes its own, the first to be done is kept.
  const making = `${made}.${process.pid}`;
  const day = until === undefined ? [] : ['--until', until];
  const words = ['demo', '--data', making, ...day];
  const { status, stderr } = spawnSync(binary, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`binhyen demo ended with ${status}: ${stderr}`);
  try {
    renameSync(making, made);
  } catch {
    rmSync(making, { recursive: true });
  }
  return made;
}

const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

async function answering(address: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && child.exitCode === null) {
    const reply = await fetch(address).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((next) => setTimeout(next, PAUSE_MS));
  }
  child.kill();
  throw new Error(`the server does not answer at ${address}`);
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });
}
