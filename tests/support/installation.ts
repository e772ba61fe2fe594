// An installation of the real program for one test file, on the engine that BINHYEN_ENGINE names:
// the demonstration is made once for a build, then copied (SQLite) or restored (PostgreSQL).

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from './free_port.ts';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const binary = process.env.BINHYEN_BINARY ?? join(root, 'build/release/binhyen');
export type Engine = 'sqlite' | 'postgresql';
export const engine: Engine = process.env.BINHYEN_ENGINE === 'postgresql' ? 'postgresql' : 'sqlite';
export const otherEngine: Engine = engine === 'sqlite' ? 'postgresql' : 'sqlite';

/** Where the data lie: a folder and, with PostgreSQL, a database. */
export interface Where {
  folder: string;
  database: string;
}

export interface Told {
  code: number;
  out: string;
  err: string;
}

export function run(...words: string[]): Told {
  const ended = spawnSync(binary, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { code: ended.status ?? -1, out: ended.stdout, err: ended.stderr };
}

/** The words that tell any command where the data lie. */
export function at(where: Where): string[] {
  const database = where.database === '' ? [] : ['--database', where.database];
  return ['--data', where.folder, ...database];
}

/** What the command printed; a command that was refused fails the test with its own words. */
export function must(...words: string[]): string {
  const told = run(...words);
  if (told.code !== 0) throw new Error(`${words.join(' ')}: ${told.code}\n${told.out}${told.err}`);
  return told.out;
}

// In memory where there is room: a year is 15,000 acts, each of them made to last.
function scratch(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 6 * 1024 ** 3 ? memory : tmpdir();
}

const folder = mkdtempSync(join(scratch(), 'binhyen-stories-'));
const databases: string[] = [];
const servers = new Set<Server>();
let count = 0;

after(async () => {
  for (const server of servers) await server.end();
  for (const name of databases) sql(`drop database if exists ${name} with (force)`);
  rmSync(folder, { recursive: true, force: true });
});

function postgres(): string {
  const address = process.env.BINHYEN_POSTGRES;
  if (!address) throw new Error('BINHYEN_POSTGRES=postgresql://… names the server of the tests');
  return address;
}

function sql(statement: string, address = postgres()): string {
  return execFileSync('psql', ['-qAtX', address, '-c', statement], { encoding: 'utf8' });
}

export function freshFolder(): string {
  return join(folder, `${++count}`);
}

/** Nothing yet: an empty place for `init`, `demo` and `restore`. */
export function nowhere(on: Engine = engine): Where {
  if (on === 'sqlite') return { folder: freshFolder(), database: '' };
  const name = `binhyen_stories_${process.pid}_${++count}`;
  sql(`create database ${name} encoding 'UTF8' lc_collate 'C' lc_ctype 'C' template template0`);
  databases.push(name);
  const address = new URL(postgres());
  address.pathname = `/${name}`;
  return { folder: freshFolder(), database: address.href };
}

/** Changes rows behind the program's back, past the triggers that keep the log as it is. */
export function tamper(where: Where, statement: string): void {
  if (where.database !== '') {
    sql(`set session_replication_role = replica; ${statement}`, where.database);
    return;
  }
  const triggers = ['entries', 'objects'].flatMap((table) =>
    ['update', 'delete'].map((act) => `drop trigger if exists audit_${table}_no_${act};`),
  );
  const file = join(where.folder, 'binhyen.sqlite');
  execFileSync('sqlite3', [file, `${triggers.join(' ')} ${statement}`]);
}

/** Reads a single value beside the program. */
export function look(where: Where, query: string): string {
  if (where.database !== '') return sql(query, where.database).trim();
  const file = join(where.folder, 'binhyen.sqlite');
  return execFileSync('sqlite3', [file, query], { encoding: 'utf8' }).trim();
}

/** One of the files that are made once for a build and then only read. */
export function prepared(name: 'demo' | 'demo.tar'): string {
  const made = statSync(binary);
  const home = join(dirname(binary), '..', 'stories');
  const mine = join(home, `${made.size}-${Math.trunc(made.mtimeMs)}`);
  const target = join(mine, name);
  if (existsSync(join(mine, 'demo.tar'))) return target;
  mkdirSync(mine, { recursive: true });
  for (const other of readdirSync(home))
    if (join(home, other) !== mine) rmSync(join(home, other), { recursive: true, force: true });
  const script = `test -e "$2/demo.tar" && exit 0
    "$1" demo --data "$3/demo" >/dev/null && cp -r "$3/demo" "$2/demo" &&
    "$1" backup --data "$3/demo" --out "$2/demo.tar" >/dev/null && rm -rf "$3/demo"`;
  // Files run side by side; the first one makes it, the others wait.
  execFileSync('flock', [mine, 'sh', '-c', script, 'sh', binary, mine, folder], { stdio: 'pipe' });
  return target;
}

export function demonstration(on: Engine = engine): Where {
  const where = nowhere(on);
  if (on === 'sqlite') cpSync(prepared('demo'), where.folder, { recursive: true });
  else must('restore', ...at(where), prepared('demo.tar'));
  return where;
}

/** A running server; it ends with the test file at the latest. */
export class Server {
  readonly url: string;
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.child = child;
    this.ended = new Promise((done) => child.once('exit', () => done()));
  }

  /** `today` stands still; without it the demonstration's own day. */
  static async start(where: Where, today?: string, more: string[] = []): Promise<Server> {
    const listen = `127.0.0.1:${await freePort()}`;
    const day = today ? ['--today', today] : [];
    const words = ['serve', ...at(where), '--listen', listen, ...day, ...more];
    const child = spawn(binary, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr?.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString()).slice(-4000);
    });
    const server = new Server(`http://${listen}`, child);
    servers.add(server);
    for (let tries = 0; tries < 300; ++tries) {
      const reply = await fetch(`${server.url}/healthz`).catch(() => null);
      if (reply?.ok) return server;
      if (child.exitCode !== null) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`the server did not start: ${said}`);
  }

  /** As a power cut does: nothing is said, nothing is finished. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
    servers.delete(this);
  }

  async end(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
    servers.delete(this);
  }
}
