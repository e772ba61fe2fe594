/**
 * The service worker: opens the application without the server, and sends what waits when the
 * browser says that there is a network and no page is open. It answers for the application's own
 * files and addresses only; whatever the API says goes past it, save that a paper which the server
 * does not answer with is told of in our words.
 */
import { alone, sendAll, type Means } from '../api/outbox/sender.ts';
import { csrfToken } from '../api/csrf.ts';
import { isUnreached } from '../api/reach.ts';
import { belongsToApplication, isPaper, openPageAt } from './addresses.ts';
import { SHELL, TAKE_IN, TAKE_OVER, UNREACHED } from './addresses.ts';

/** Written in when it is built: the files of this build, and a name for all of them together. */
declare const BUILD: { version: string; files: string[] };

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetched extends Lasting {
  readonly request: Request;
  respondWith(reply: Promise<Response>): void;
}

interface WorkerEvents {
  install: Lasting;
  activate: Lasting;
  fetch: Fetched;
  sync: Lasting & { readonly tag: string };
  message: Lasting & { readonly data: unknown };
}

declare const self: {
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    heard: (event: WorkerEvents[Name]) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

const PREFIX = 'binh-yen-';
const CACHE = PREFIX + BUILD.version;

self.addEventListener('install', (event) => event.waitUntil(fetchAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function fetchAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(BUILD.files.map((file) => fetchOne(cache, file)));
}

/** What an earlier build has under the same name is the same, since names carry a digest. */
async function fetchOne(cache: Cache, file: string): Promise<void> {
  const before = file.startsWith('/assets/') ? await caches.match(file) : undefined;
  if (before !== undefined) await cache.put(file, before);
  else await cache.add(new Request(file, { cache: 'no-cache' }));
}

/** The build before stays: pages that are open go on with its files. Names come in their age. */
async function takeOver(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const old = ours.filter((name) => name !== CACHE).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    const open = openPageAt(pathname);
    if (belongsToApplication(pathname)) event.respondWith(kept(SHELL, request));
    else if (open !== undefined) event.respondWith(asked(request, open));
    else if (isPaper(pathname)) event.respondWith(drawn(request));
  } else if (pathname.startsWith('/assets/') || BUILD.files.includes(pathname)) {
    event.respondWith(kept(pathname, request));
  }
});

/** Of this build or the one before; what is not fetched beforehand is kept once it was. */
async function kept(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const found = (await cache.match(file)) ?? (await caches.match(file));
  if (found !== undefined) return found;
  const reply = await fetch(request);
  if (reply.ok && file.startsWith('/assets/')) await cache.put(file, reply.clone());
  return reply;
}

/** The server's own, so that an open page is always the newest; the kept one without a server. */
async function asked(request: Request, file: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const found = await caches.match(file);
    if (found === undefined) throw error;
    return found;
  }
}

/** The server's own; where nobody answers, our words and not the browser's or a proxy's. */
async function drawn(request: Request): Promise<Response> {
  const reply = await asked(request, UNREACHED);
  // On to signing in, which the browser follows by itself: its status cannot be seen from here.
  if (reply.type === 'opaqueredirect') return reply;
  return (isUnreached(reply.status) && (await caches.match(UNREACHED))) || reply;
}

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
  if (event.data === TAKE_IN) event.waitUntil(self.clients.claim());
});

/** A worker has no cookies of its own to read, but the browsers that wake it have this. */
interface Cookies {
  getAll(): Promise<{ name: string; value: string }[]>;
}

const means: Means = {
  person: async () => {
    const reply = await fetch('/api/session');
    return reply.ok ? ((await reply.json()) as { person: string }).person : undefined;
  },
  csrf: async () => {
    const cookies = await (globalThis as { cookieStore?: Cookies }).cookieStore?.getAll();
    return csrfToken((cookies ?? []).map(({ name, value }) => `${name}=${value}`).join('; '));
  },
  tell: () => new BroadcastChannel('binh-yen-outbox').postMessage('changed'),
};

self.addEventListener('sync', (event) => event.waitUntil(sendWaiting()));

async function sendWaiting(): Promise<void> {
  const ended = await alone(() => sendAll(means));
  // The browser asks again later.
  if (ended === 'put_off') throw new Error('the server was not reached');
}
