// A world of its own for each story: an installation made by the program itself, served by the
// program itself, on the engine that BINHYEN_ENGINE names.
import { spawn, execFileSync, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

const BINARY = process.env.BINHYEN_BINARY ?? 'build/release/binhyen';
const IS_POSTGRES = process.env.BINHYEN_ENGINE === 'postgresql';
/** What `./dev test --long` moves; only a demonstration can be told what day it is. */
const TODAY = process.env.BINHYEN_NOW?.slice(0, 10);

export type Said = { code: number; out: string; err: string };
export type Answer = {
  status: number;
  body: any;
  headers: Headers;
};

/** A test in a served world of its own. */
export function story(
  title: string,
  body: (world: World) => Promise<void>,
  made: MadeWith = {},
): void {
  test(title, async () => {
    const world = await World.served(made);
    try {
      await body(world);
    } finally {
      await world.end();
    }
  });
}

export type Kind = 'real' | 'demonstration';
export type MadeWith = { kind?: Kind; name?: string };

export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'binhyen-story-'));
  readonly data = join(this.folder, 'data');
  readonly kind: Kind;
  /** The one-time link's token of the first administrator. */
  link = '';
  address = '';
  #database = '';
  #server: ChildProcess | null = null;

  private constructor(kind: Kind) {
    this.kind = kind;
  }

  static async made({ kind = 'real', name = 'Tỉnh Kon Tum' }: MadeWith = {}): Promise<World> {
    const world = new World(kind);
    if (IS_POSTGRES) world.#database = createDatabase();
    const flags = kind === 'demonstration' ? ['--demonstration'] : [];
    const made = world.binhyen('init', '--name', name, '--format', 'json', ...flags);
    if (made.code !== 0) throw new Error(made.err);
    world.link = JSON.parse(made.out).link.split('lien-ket=')[1];
    return world;
  }

  static async served(options: MadeWith = {}): Promise<World> {
    const world = await World.made(options);
    await world.serve();
    return world;
  }

  /** Runs `binhyen <words>` at this world's data. */
  binhyen(...words: string[]): Said {
    const where = ['--data', this.data, ...this.databaseOption()];
    const { status, stdout, stderr } = spawnSync(BINARY, [...words, ...where], {
      encoding: 'utf8',
    });
    return { code: status ?? -1, out: stdout, err: stderr };
  }

  /** A file for a command to read. */
  file(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  async serve(...options: string[]): Promise<void> {
    const day = TODAY && this.kind === 'demonstration' ? ['--today', TODAY] : [];
    const words = ['serve', '--data', this.data, '--listen', '127.0.0.1:0', ...day, ...options];
    const server = spawn(BINARY, [...words, ...this.databaseOption()], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#server = server;
    this.address = await addressSaid(server);
  }

  /** SIGTERM, as systemd sends it; gives the exit code. */
  async stop(): Promise<number | null> {
    const server = this.#server;
    this.#server = null;
    if (!server || server.exitCode !== null) return server?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    return ended;
  }

  browser(): Browser {
    return new Browser(this.address);
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
    if (this.#database) dropDatabase(this.#database);
  }

  private databaseOption(): string[] {
    return this.#database ? ['--database', addressOf(this.#database)] : [];
  }
}

/** Keeps cookies and sends what our page sends. */
export class Browser {
  readonly address: string;
  readonly cookies = new Map<string, string>();

  constructor(address: string) {
    this.address = address;
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body, more);
  }

  put(path: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> {
    return this.send('PUT', path, body, more);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const headers: Record<string, string> = {
      origin: this.address,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    };
    if (method !== 'GET') {
      headers['idempotency-key'] = randomUUID();
      headers['x-csrf-token'] = this.cookies.get('csrf') ?? '';
    }
    if (body !== undefined) headers['content-type'] = 'application/json';
    const reply = await fetch(this.address + path, {
      method,
      headers: { ...headers, ...more },
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: 'manual',
    });
    this.keep(reply.headers.getSetCookie());
    return { status: reply.status, body: await contentOf(reply), headers: reply.headers };
  }

  signIn(account: string, password: string): Promise<Answer> {
    return this.post('/api/session', { account, password });
  }

  /** One of the nine personas, in a demonstration. */
  be(account: string): Promise<Answer> {
    return this.post('/api/demonstration/session', { account });
  }

  private keep(cookies: string[]): void {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

async function contentOf(reply: Response): Promise<unknown> {
  const text = await reply.text();
  return reply.headers.get('content-type')?.startsWith('application/json')
    ? JSON.parse(text)
    : text;
}

function addressSaid(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`binhyen serve ended with ${code}`)));
    createInterface(server.stdout!).on('line', (line) => {
      if (line.startsWith('http')) resolve(line);
    });
  });
}

let databaseCount = 0;

function createDatabase(): string {
  const name = `binhyen_story_${process.pid}_${++databaseCount}`;
  psql(`create database ${name} template template0 encoding 'UTF8' locale 'C'`);
  return name;
}

function dropDatabase(name: string): void {
  psql(`drop database if exists ${name} with (force)`);
}

function addressOf(name: string): string {
  const server = new URL(process.env.BINHYEN_POSTGRES!);
  server.pathname = `/${name}`;
  return server.href;
}

function psql(sql: string): void {
  execFileSync('psql', ['-qX', '-d', process.env.BINHYEN_POSTGRES!, '-c', sql]);
}
