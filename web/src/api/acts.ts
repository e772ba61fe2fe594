/**
 * What a user does: one act, one entry in the log. Every write of a page goes through here, so that
 * each carries a key made once per intention, the version the person was looking at, and a sentence
 * that names it. Contents of files are not acts of this kind; see the evidence of a dossier.
 */
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { chosenLanguage } from '../text/words.ts';
import { blank, csrfToken, goToSignIn, newKey, Refused } from './client.ts';
import type { paths } from './schema.ts';
import type { Problem } from './shapes.ts';

export type Method = 'post' | 'put' | 'patch' | 'delete';

export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

type Operation<M extends Method, P extends keyof paths> =
  paths[P] extends Record<M, infer O> ? O : never;

export type BodyOf<M extends Method, P extends keyof paths> =
  Operation<M, P> extends { requestBody: { content: { 'application/json': infer B } } }
    ? B
    : undefined;

type ValuesOf<M extends Method, P extends keyof paths> =
  Operation<M, P> extends { parameters: { path: infer V } } ? V : undefined;

export type ReplyOf<M extends Method, P extends keyof paths> =
  Operation<M, P> extends { responses: { 200: { content: { 'application/json': infer R } } } }
    ? R
    : undefined;

/** Whose word an officer types in, and from which paper. */
export interface OnBehalf {
  who: string;
  paper: string;
}

export interface Act<M extends Method, P extends PathOf<M>> {
  method: M;
  to: P;
  /** What stands for the braces of the address. */
  values: ValuesOf<M, P>;
  body: BodyOf<M, P>;
  /** Of what the person was looking at; another one on the server is a conflict. */
  version?: number;
  onBehalf?: OnBehalf;
  /** A sentence that names the act and its thing, for the list of what waits to be sent. */
  title: string;
}

/** Any act the server knows, told apart by method and address. */
export type AnyAct = { [M in Method]: { [P in PathOf<M>]: Act<M, P> }[PathOf<M>] }[Method];

/** An act as it is kept and sent: plain text, so that it can wait for the network. */
export interface WrittenAct {
  key: string;
  method: Method;
  address: string;
  body: string | undefined;
  version?: number;
  onBehalf?: OnBehalf;
  title: string;
}

/** `waiting`: kept in this browser, to be sent when the network is back. */
export type Sent<Reply> = { state: 'done'; reply: Reply } | { state: 'waiting' };

export function addressFor(to: string, values: Record<string, unknown> | undefined): string {
  return to.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values?.[name])));
}

export function written(act: AnyAct, key: string): WrittenAct {
  return {
    key,
    method: act.method,
    address: addressFor(act.to, act.values as Record<string, unknown> | undefined),
    body: act.body === undefined ? undefined : JSON.stringify(act.body),
    version: act.version,
    onBehalf: act.onBehalf,
    title: act.title,
  };
}

export function headersOf(act: WrittenAct, language: string, csrf: string): Headers {
  const headers = new Headers({
    'Accept-Language': language,
    'X-CSRF-Token': csrf,
    'Idempotency-Key': act.key,
  });
  if (act.body !== undefined) headers.set('Content-Type', 'application/json');
  if (act.version !== undefined) headers.set('If-Match', `"${act.version}"`);
  if (act.onBehalf) {
    headers.set('On-Behalf-Of', encodeURIComponent(act.onBehalf.who));
    headers.set('On-Behalf-Paper', encodeURIComponent(act.onBehalf.paper));
  }
  return headers;
}

/** The reply, or `Refused`; its status is 0 when the server was not reached. */
export async function deliver(act: WrittenAct): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(act.address, {
      method: act.method.toUpperCase(),
      headers: headersOf(act, chosenLanguage(), csrfToken(document.cookie)),
      body: act.body,
    });
  } catch {
    throw new Refused(blank('offline'), 0);
  }
  const text = await response.text();
  const told: unknown = text === '' ? undefined : JSON.parse(text);
  if (response.status === 401) goToSignIn();
  if (!response.ok)
    throw new Refused({ ...blank('unknown'), ...(told as Problem) }, response.status);
  return told;
}

export async function send<M extends Method, P extends PathOf<M>>(
  act: Act<M, P>,
  key: string = newKey(),
): Promise<Sent<ReplyOf<M, P>>> {
  return { state: 'done', reply: (await deliver(written(act as AnyAct, key))) as ReplyOf<M, P> };
}

interface Sending {
  /** What is asked for again after the act. */
  touches: QueryKey[];
  onSent?: (sent: Sent<unknown>) => void;
}

/** For a page: pressing again after a lost reply repeats the same intention and acts once. */
export function useSending({ touches, onSent }: Sending) {
  const queries = useQueryClient();
  const intention = useRef({ content: '', key: '' });
  const sending = useMutation({
    mutationFn: (act: AnyAct): Promise<Sent<unknown>> => {
      const content = JSON.stringify(act);
      if (intention.current.content !== content) intention.current = { content, key: newKey() };
      return send(act as Act<'post', PathOf<'post'>>, intention.current.key);
    },
    onSuccess: async (sent) => {
      intention.current = { content: '', key: '' };
      if (sent.state === 'done')
        await Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey })));
      onSent?.(sent);
    },
  });
  return {
    perform: (act: AnyAct): void => sending.mutate(act),
    isBusy: sending.isPending,
    error: sending.error,
    reset: sending.reset,
  };
}
