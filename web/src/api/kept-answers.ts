/**
 * What was read, kept in this browser for its person: shown when the server cannot be reached or
 * takes long. It never decides what may be done; each act is asked of the server. It is gone at
 * signing out, when another person signs in, and after a week.
 */
import type { Query, QueryClient, QueryFunctionContext } from '@tanstack/react-query';
import { blank } from './blank.ts';
import { asked, Indexed } from './indexed.ts';
import { signedIn } from './signed-in.ts';
import { isUnreached } from './reach.ts';
import { Refused } from './refused.ts';

interface KeptAnswer {
  hash: string;
  person: string;
  value: unknown;
  /** When the server said so. */
  at: number;
}

const database = new Indexed({
  name: 'binh-yen-kept',
  version: 1,
  upgrade: (made) => made.createObjectStore('answers', { keyPath: 'hash' }),
});

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** What changes with every second or is somebody's secret; nobody needs it without a network. */
const UNKEPT = new Set(['sessions', 'jobs', 'search', 'pins', 'now']);

const isKept = (query: Query): boolean => !UNKEPT.has(String(query.queryKey[0]));

async function find(query: Query): Promise<KeptAnswer | undefined> {
  const person = signedIn()?.id;
  if (person === undefined || !isKept(query)) return undefined;
  const kept = await database
    .within(['answers'], { mode: 'readonly' }, (store) =>
      asked<KeptAnswer | undefined>(store('answers').get(query.queryHash)),
    )
    // A browser that keeps nothing asks the server.
    .catch(() => undefined);
  return kept?.person === person && Date.now() - kept.at < KEPT_MS ? kept : undefined;
}

async function keep(query: Query, value: unknown, at: number): Promise<void> {
  const person = signedIn()?.id;
  if (person === undefined || !isKept(query)) return;
  const kept: KeptAnswer = { hash: query.queryHash, person, value, at };
  await database
    .within(['answers'], { mode: 'readwrite' }, (store) => asked(store('answers').put(kept)))
    .catch(() => undefined);
}

/** What the server refuses now is not shown any more. */
async function forget(query: Query): Promise<void> {
  await database
    .within(['answers'], { mode: 'readwrite' }, (store) =>
      asked(store('answers').delete(query.queryHash)),
    )
    .catch(() => undefined);
}

export const removeKeptAnswers = (): Promise<void> => database.remove().catch(() => undefined);

export async function sweepKeptAnswers(now: number): Promise<void> {
  await database
    .within(['answers'], { mode: 'readwrite' }, async (store) => {
      const kept = (await asked(store('answers').getAll())) as KeptAnswer[];
      for (const { hash, at } of kept)
        if (now - at > KEPT_MS) await asked(store('answers').delete(hash));
    })
    .catch(() => undefined);
}

/** Until all that was to be kept has been. */
export const allKept = (): Promise<number> =>
  database.within(['answers'], { mode: 'readwrite' }, (store) => asked(store('answers').count()));

/** The first answers came before it was known whose they are. */
export function keepAllOf(queries: QueryClient): void {
  for (const query of queries.getQueryCache().getAll())
    if (query.state.status === 'success')
      void keep(query as Query, query.state.data, query.state.dataUpdatedAt);
}

/** How long the server is waited for before the page shows what it said last time. */
const PATIENCE_MS = 1_500;
/** Who is signed in is never shown from memory while the server may still answer. */
const PATIENCE_FOR_SESSION_MS = 12_000;

const statusOf = (error: unknown): number | undefined => (error as { status?: number }).status;

type Ask<Value> = (context: QueryFunctionContext) => Value | Promise<Value>;

/** The server's answer, or, without one, the last that was kept. */
export async function keptAnswers<Value>(
  ask: Ask<Value>,
  context: QueryFunctionContext,
  query: Query,
): Promise<Value> {
  const asking = answered(ask, context, query);
  // It may fail before anybody waits for it.
  asking.catch(() => undefined);
  if (query.state.data !== undefined) return orElse(asking, query, shownOf<Value>(query));
  const kept = await find(query);
  if (kept === undefined) return isKept(query) ? asking.catch(notKept) : asking;
  const before: Shown<Value> = { value: kept.value as Value, at: kept.at };
  const isSession = query.queryKey[0] === 'session';
  const late = pause(isSession ? PATIENCE_FOR_SESSION_MS : PATIENCE_MS);
  const first = await Promise.race([asking.then(told, failed), late]);
  if (first === 'told') return asking;
  if (first === 'failed') return orElse(asking, query, before);
  // Whatever comes later takes the place of what is shown meanwhile.
  asking.then(
    (value) => {
      // Unless it was asked for again meanwhile, and that answer is the newer one.
      if (query.state.dataUpdatedAt === before.at) query.setData(value);
    },
    () => undefined,
  );
  return show(query, before);
}

/** Opened once, it would be here now; what is never kept just has no server. */
function notKept(error: unknown): never {
  const status = statusOf(error) ?? -1;
  // A server that is busy says so in its own words.
  if (error instanceof Refused && error.problem.message !== '') throw error;
  throw isUnreached(status) ? new Refused(blank('not_kept'), status) : error;
}

const told = () => 'told' as const;
const failed = () => 'failed' as const;

async function answered<Value>(
  ask: Ask<Value>,
  context: QueryFunctionContext,
  query: Query,
): Promise<Value> {
  try {
    const value = await ask(context);
    void keep(query, value, Date.now());
    return value;
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) void forget(query);
    throw error;
  }
}

interface Shown<Value> {
  value: Value;
  at: number;
}

const shownOf = <Value>(query: Query): Shown<Value> => ({
  value: query.state.data as Value,
  at: query.state.dataUpdatedAt,
});

async function orElse<Value>(
  asking: Promise<Value>,
  query: Query,
  before: Shown<Value>,
): Promise<Value> {
  try {
    return await asking;
  } catch (error) {
    if (!isUnreached(statusOf(error) ?? -1)) throw error;
    return show(query, before);
  }
}

/** It is as old as it is, however often it is shown. */
function show<Value>(query: Query, { value, at }: Shown<Value>): Value {
  setTimeout(() => query.setState({ dataUpdatedAt: at }));
  return value;
}

const pause = (milliseconds: number): Promise<'late'> =>
  new Promise((next) => setTimeout(() => next('late'), milliseconds));
