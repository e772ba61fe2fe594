// Somebody at the page: a session, and acts as the page sends them.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Server } from './installation.ts';

export type Json = any;

export interface Reply {
  status: number;
  body: Json;
  text: string;
  headers: Headers;
}

export interface Manner {
  /** Of what one was looking at; none is sent when it is missing. */
  version?: number;
  /** A new one for every act when it is missing. */
  key?: string;
  onBehalf?: { who: string; paper: string };
  headers?: Record<string, string>;
}

/** Whether a reply is the refusal one expects; a failure shows the whole reply. */
export function refused(reply: Reply, status: number, code: string): void {
  assert.deepEqual({ status: reply.status, code: reply.body?.code }, { status, code }, reply.text);
}

/** What was answered; a refusal fails the test with its own words. */
export function done(reply: Reply): Json {
  assert.ok(reply.status >= 200 && reply.status < 300, `${reply.status} ${reply.text}`);
  return reply.body;
}

export class Person {
  private cookie = '';
  private csrf = '';

  readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static nobody(server: Server): Person {
    return new Person(server);
  }

  static async persona(server: Server, account: string): Promise<Person> {
    const person = new Person(server);
    const reply = await fetch(`${server.url}/api/demonstration/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account }),
    });
    const session = (await reply.json()) as Json;
    assert.equal(reply.status, 200, JSON.stringify(session));
    person.csrf = session.csrf_token;
    person.cookie = reply.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return person;
  }

  get(path: string): Promise<Reply> {
    return this.send('GET', path, undefined, {});
  }

  /** A file as it is. */
  async bytes(path: string): Promise<Uint8Array> {
    const reply = await fetch(this.server.url + path, { headers: { cookie: this.cookie } });
    assert.equal(reply.status, 200, path);
    return new Uint8Array(await reply.arrayBuffer());
  }

  act(method: string, path: string, body?: unknown, manner: Manner = {}): Promise<Reply> {
    return this.send(method, path, body === undefined ? undefined : JSON.stringify(body), {
      'content-type': 'application/json',
      ...this.headers(manner),
    });
  }

  /** A body as it stands, whether it is JSON or not. */
  post(path: string, body: string): Promise<Reply> {
    const type = { 'content-type': 'application/json' };
    return this.send('POST', path, body, { ...type, ...this.headers({}) });
  }

  /** A file as it is, or a piece of it; `name` is sent as it stands. */
  upload(path: string, bytes: Uint8Array, manner: Manner = {}, method = 'POST'): Promise<Reply> {
    const type = { 'content-type': 'application/octet-stream' };
    return this.send(method, path, bytes, { ...type, ...this.headers(manner) });
  }

  private headers(manner: Manner): Record<string, string> {
    const headers: Record<string, string> = {
      'idempotency-key': manner.key ?? randomUUID(),
      'x-csrf-token': this.csrf,
    };
    if (manner.version !== undefined) headers['if-match'] = `"${manner.version}"`;
    if (manner.onBehalf) {
      headers['on-behalf-of'] = encodeURIComponent(manner.onBehalf.who);
      headers['on-behalf-paper'] = encodeURIComponent(manner.onBehalf.paper);
    }
    return { ...headers, ...manner.headers };
  }

  async send(
    method: string,
    path: string,
    body: string | Uint8Array | undefined,
    headers: Record<string, string>,
  ): Promise<Reply> {
    const cookie: Record<string, string> = this.cookie === '' ? {} : { cookie: this.cookie };
    const init: RequestInit = { method, headers: { ...headers, ...cookie } };
    if (body !== undefined) init.body = body as BodyInit;
    const reply = await fetch(this.server.url + path, init);
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json') ?? false;
    const parsed = isJson && text !== '' ? JSON.parse(text) : null;
    return { status: reply.status, body: parsed, text, headers: reply.headers };
  }
}
