/**
 * Where acts wait: two stores of this browser, unsent and sent. An act is put here before it is
 * sent for the first time, and leaves the unsent in the same transaction that keeps its reply.
 */
import { asked, Indexed, type Stores } from '../indexed.ts';
import { thingAt, type KeptAct, type SentAct } from './kept-act.ts';
import { DAY_MS, followed, rebased, stepOf, whyFull } from './order.ts';
import type { Full, VersionStep } from './order.ts';

const database = new Indexed({
  name: 'binh-yen-outbox',
  version: 2,
  upgrade: (made, from) => {
    if (from < 2) made.createObjectStore('dropped', { keyPath: 'key' });
    if (from >= 1) return;
    const acts = made.createObjectStore('acts', { keyPath: 'id', autoIncrement: true });
    acts.createIndex('key', 'key', { unique: true });
    const sent = made.createObjectStore('sent', { keyPath: 'id' });
    sent.createIndex('key', 'key', { unique: true });
    made.createObjectStore('steps', { keyPath: ['person', 'thing', 'from'] });
  },
});

const SENT_MAX = 300;

/** `held`: it was here before. Storage of the browser itself may also be at its end. */
export type Kept = { state: 'kept' | 'held'; act: KeptAct } | { state: Full };

/** On the disk before it returns; the same key is kept once. `replacing` leaves in its place. */
export async function keep(
  act: Omit<KeptAct, 'id'>,
  replacing?: Pick<KeptAct, 'id' | 'key'>,
): Promise<Kept | undefined> {
  return database.within(
    ['acts', 'sent', 'steps'],
    { mode: 'readwrite', durability: 'strict' },
    async (store) => {
      if (await asked(store('sent').index('key').getKey(act.key))) return undefined;
      const before = (await asked(store('acts').index('key').get(act.key))) as KeptAct | undefined;
      if (before !== undefined) return { state: 'held', act: before };
      const full = whyFull(await all(store), act.body);
      if (full !== undefined) return { state: full };
      const made = { ...act, ...(await placeOf(store, replacing)) };
      made.version = await versionFor(store, made);
      const id = (await asked(store('acts').put(made))) as number;
      return { state: 'kept', act: { ...made, id } };
    },
  );
}

async function versionFor(store: Stores, act: Omit<KeptAct, 'id'>): Promise<number | undefined> {
  if (act.version === undefined) return undefined;
  const thing = thingAt(act.address);
  return followed(act.version, async (from) => {
    const step = store('steps').get([act.person, thing, from]);
    return (await asked<VersionStep | undefined>(step))?.to;
  });
}

/** A correction takes the place of what it corrects, so that later acts keep waiting for it. */
async function placeOf(
  store: Stores,
  replacing: Pick<KeptAct, 'id' | 'key'> | undefined,
): Promise<{ id?: number }> {
  if (replacing === undefined) return {};
  const { id, key } = replacing;
  const old = await asked<KeptAct | undefined>(store('acts').get(id));
  // Another tab may have corrected it meanwhile.
  return old?.key !== key || old.state === 'sending' ? {} : { id };
}

const all = (store: Stores): Promise<KeptAct[]> => asked(store('acts').getAll());

/** Those not sent yet, in the order of being made. */
export const listActs = (): Promise<KeptAct[]> =>
  database.within(['acts'], { mode: 'readonly' }, all);

export const listSent = (): Promise<SentAct[]> =>
  database.within(['sent'], { mode: 'readonly' }, (store) => asked(store('sent').getAll()));

export const countActs = (): Promise<number> =>
  database.within(['acts'], { mode: 'readonly' }, (store) => asked(store('acts').count()));

interface Found {
  act?: KeptAct;
  sent?: SentAct;
  isDropped: boolean;
}

/** Where an act is now; nothing is known of one that was sent and swept, or replaced. */
export function findByKey(key: string): Promise<Found> {
  const stores = ['acts', 'sent', 'dropped'];
  return database.within(stores, { mode: 'readonly' }, async (store) => ({
    act: await asked<KeptAct | undefined>(store('acts').index('key').get(key)),
    sent: await asked<SentAct | undefined>(store('sent').index('key').get(key)),
    isDropped: (await asked(store('dropped').getKey(key))) !== undefined,
  }));
}

/** Changes an act that is still here and still the same; `change` sees it as it is now. */
export function changeAct(
  { id, key }: Pick<KeptAct, 'id' | 'key'>,
  change: (act: KeptAct) => Partial<KeptAct>,
): Promise<KeptAct | undefined> {
  return database.within(['acts'], { mode: 'readwrite' }, async (store) => {
    const act = await asked<KeptAct | undefined>(store('acts').get(id));
    if (act?.key !== key) return undefined;
    const changed = { ...act, ...change(act) };
    await asked(store('acts').put(changed));
    return changed;
  });
}

/** Only while nobody else sends: whoever did has died. */
export async function wakeInterrupted(): Promise<void> {
  await database.within(['acts'], { mode: 'readwrite' }, async (store) => {
    for (const act of await all(store))
      if (act.state === 'sending')
        await asked(store('acts').put({ ...act, state: 'waiting', is_unsure: true }));
  });
}

/** The reply is kept, the act leaves the unsent, and the acts made from the same view follow. */
export async function keepReply(act: KeptAct, reply: unknown, sentAt: number): Promise<void> {
  await database.within(['acts', 'sent', 'steps'], { mode: 'readwrite' }, async (store) => {
    const { state, refusal, tries, is_unsure, ...sent } = act;
    await asked(store('sent').put({ ...sent, sent_at: sentAt, reply } satisfies SentAct));
    const held = await asked<KeptAct | undefined>(store('acts').get(act.id));
    if (held?.key === act.key) await asked(store('acts').delete(act.id));
    const step = stepOf(act, reply, sentAt);
    if (step !== undefined) await asked(store('steps').put(step));
    for (const later of rebased(await all(store), act, reply))
      await asked(store('acts').put(later));
  });
}

/** A mark stays in its place, so that nobody takes for dropped what was sent long ago. */
export async function dropAct(id: number, now = Date.now()): Promise<void> {
  const manner = { mode: 'readwrite', durability: 'strict' } as const;
  await database.within(['acts', 'dropped'], manner, async (store) => {
    const act = await asked<KeptAct | undefined>(store('acts').get(id));
    if (act === undefined) return;
    await asked(store('dropped').put({ key: act.key, at: now } satisfies Dropped));
    await asked(store('acts').delete(id));
  });
}

interface Dropped {
  key: string;
  at: number;
}

/** Sent acts are kept for a day, and not too many of them; what they did to versions for longer. */
export async function sweepSent(now: number): Promise<void> {
  await database.within(['sent', 'steps', 'dropped'], { mode: 'readwrite' }, async (store) => {
    for (const { key, at } of (await asked(store('dropped').getAll())) as Dropped[])
      if (now - at > DROPPED_KEPT_MS) await asked(store('dropped').delete(key));
    const sent = (await asked(store('sent').getAll())) as SentAct[];
    const surplus = sent.sort((a, b) => a.sent_at - b.sent_at).slice(0, -SENT_MAX);
    const old = sent.filter((act) => now - act.sent_at > DAY_MS);
    for (const { id } of new Set([...surplus, ...old])) await asked(store('sent').delete(id));
    if ((await asked(store('steps').count())) < STEPS_MANY) return;
    for (const { person, thing, from, at } of (await asked(
      store('steps').getAll(),
    )) as VersionStep[])
      if (now - at > STEPS_KEPT_MS) await asked(store('steps').delete([person, thing, from]));
  });
}

/** What was sent, by whomever, with what the server said; what it did to versions stays. */
export const removeSent = (): Promise<void> =>
  database.within(['sent'], { mode: 'readwrite' }, async (store) => {
    await asked(store('sent').clear());
  });

/** As long as a page may stand open without having read again. */
const STEPS_KEPT_MS = 7 * DAY_MS;
const STEPS_MANY = 1_000;

/** As long as a draft that asks for it. */
const DROPPED_KEPT_MS = 30 * DAY_MS;
