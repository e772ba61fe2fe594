// The real program serving the demonstration year, for tests that look from outside.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const binary = process.env.BINHYEN_BINARY ?? join(root, 'build/release/binhyen');
/** Made once and only read: making the year takes longer than all journeys together. */
const data = process.env.BINHYEN_DEMONSTRATION ?? join(root, 'build/demonstration');

export interface Running {
  address: string;
  stop(): Promise<void>;
}

export async function serveDemonstration(): Promise<Running> {
  // For looking at a server that somebody else has started.
  const given = process.env.BINHYEN_ADDRESS;
  if (given !== undefined) return { address: given, stop: async () => undefined };
  if (!existsSync(data)) make();
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(binary, ['serve', '--data', data, '--listen', address], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answering(`http://${address}/healthz`, child);
  return { address: `http://${address}`, stop: () => stop(child) };
}

function make(): void {
  const { status, stderr } = spawnSync(binary, ['demo', '--data', data], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`binhyen demo ended with ${status}: ${stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
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

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
