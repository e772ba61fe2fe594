/**
 * What a user does: one act, one entry in the log. Every write of a page goes through here, so that
 * each carries a key made once per intention, the version the person was looking at, and a sentence
 * that names it. Contents of files are not acts of this kind; see the evidence of a dossier.
 */
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { newKey } from './client.ts';
import { correctedBy } from './outbox/correcting.ts';
import { thingsOf, type OnBehalf, type WrittenAct } from './outbox/kept-act.ts';
import { keepAndSend, sendUnkept, type Sent } from './outbox/keep-and-send.ts';
import { mayWait } from './outbox/may-wait.ts';
import type { paths } from './schema.ts';
import { signedIn } from './signed-in.ts';

export type { OnBehalf, Sent, WrittenAct };

export type Method = 'post' | 'put' | 'patch' | 'delete';

export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

type Operation<M extends Method, P extends keyof paths> =
  paths[P] extends Record<M, infer O> ? O : never;

export type BodyOf<M extends Method, P extends keyof paths> =
  Operation<M, P> extends { requestBody: { content: { 'application/json': infer B } } }
    ? B
    : OptionalBodyOf<M, P>;

/** Of routes that take a body or none. */
type OptionalBodyOf<M extends Method, P extends keyof paths> =
  Operation<M, P> extends { requestBody?: infer R }
    ? [NonNullable<R>] extends [never]
      ? undefined
      : NonNullable<R> extends { content: { 'application/json': infer B } }
        ? B | undefined
        : undefined
    : undefined;

type ValuesOf<M extends Method, P extends keyof paths> =
  Operation<M, P> extends { parameters: { path: infer V } } ? V : undefined;

export type ReplyOf<M extends Method, P extends keyof paths> =
  Operation<M, P> extends { responses: { 200: { content: { 'application/json': infer R } } } }
    ? R
    : undefined;

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
  /**
   * What else it is about, where address and body do not say it: "dossiers/0abc". Acts about the
   * same thing are sent in the order of being made; others side by side.
   */
  about?: string[];
  /** The draft it was typed in, where its things do not name that: "incident-of/23524". */
  draft?: string;
}

/** Any act the server knows, told apart by method and address. */
export type AnyAct = { [M in Method]: { [P in PathOf<M>]: Act<M, P> }[PathOf<M>] }[Method];

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
    about: act.about,
    draft: act.draft,
  };
}

/** What the act said that this one would replace, being corrected on this page; as it was sent. */
export function beingCorrected(act: AnyAct): unknown {
  const one = written(act, '');
  const edited = correctedBy({ ...one, things: thingsOf(one), person: signedIn()?.id ?? '' });
  return edited?.body === undefined ? undefined : JSON.parse(edited.body);
}

/** What may wait is kept in this browser first; the answer tells whether it was sent already. */
export async function send<M extends Method, P extends PathOf<M>>(
  act: Act<M, P>,
  key: string = newKey(),
  isWatched: () => boolean = () => true,
): Promise<Sent<ReplyOf<M, P>>> {
  const one = written(act as AnyAct, key);
  const sent = mayWait(one.address) ? await keepAndSend(one, isWatched) : await sendUnkept(one);
  return sent as Sent<ReplyOf<M, P>>;
}

export interface Sending {
  /** What is asked for again after the act. */
  touches: QueryKey[];
  onSent?: (sent: Sent<unknown>) => void;
}

/** For a page: pressing again after a lost reply repeats the same intention and acts once. */
export function useSending({ touches, onSent }: Sending) {
  const queries = useQueryClient();
  const intention = useRef({ content: '', key: '' });
  const underWay = useRef(new Set<string>());
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const sending = useMutation({
    // Whether there is a network is for the outbox to find out.
    networkMode: 'always',
    mutationFn: (act: AnyAct): Promise<Sent<unknown>> => {
      const content = JSON.stringify(act);
      if (intention.current.content !== content) intention.current = { content, key: newKey() };
      const post = act as Act<'post', PathOf<'post'>>;
      return send(post, intention.current.key, () => isShown.current);
    },
    onSuccess: async (sent) => {
      intention.current = { content: '', key: '' };
      if (sent.state === 'done')
        await Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey })));
      onSent?.(sent);
    },
    onSettled: (_sent, _error, act) => void underWay.current.delete(JSON.stringify(act)),
  });
  return {
    perform: (act: AnyAct): void => {
      const content = JSON.stringify(act);
      // The second click of a double click is no second act.
      if (underWay.current.has(content)) return;
      underWay.current.add(content);
      sending.mutate(act);
    },
    isBusy: sending.isPending,
    error: sending.error,
    reset: sending.reset,
  };
}
