/**
 * Sends what waits, one sender for all tabs and the worker. Whatever dies in between, an act is
 * either still unsent (and is sent again under its key, which the server carries out once) or sent.
 */
import { blank } from '../blank.ts';
import { reach } from '../reach.ts';
import type { Problem } from '../shapes.ts';
import type { KeptAct, Refusal } from './kept-act.ts';
import { mayWait } from './may-wait.ts';
import { isTooOld, readyToSend, TRIES_MAX, verdictOf, type Verdict } from './order.ts';
import { changeAct, keepReply, listActs, sweepSent, wakeInterrupted } from './shelf.ts';

/** What the page and the worker each have in their own way. */
export interface Means {
  /** Whose session the browser holds; without one nothing is sent. */
  person: () => Promise<string | undefined>;
  csrf: () => Promise<string>;
  /** Something has changed in the outbox. */
  tell: () => void;
}

/** Why sending ended: all that could go has gone; not now; somebody must sign in. */
export type Ended = 'done' | 'put_off' | 'sign_in';

const LOCK = 'binh-yen-outbox';

/** Waits until no other tab is sending. Without locks two may send the same act: it counts once. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = navigator as Partial<Navigator>;
  return locks === undefined ? work() : locks.request(LOCK, work);
}

/** To be called alone. */
export async function sendAll(means: Means): Promise<Ended> {
  const person = await means.person();
  if (person === undefined) return 'sign_in';
  await wakeInterrupted();
  await sweepSent(Date.now());
  const round = new Round(person, means);
  return round.run();
}

/** What binds an office goes only by a hand, also where an earlier version of the page kept it. */
export function whyNotSent(act: KeptAct, now: number): string | undefined {
  if (!mayWait(act.address)) return 'not_by_itself';
  return isTooOld(act, now) ? 'act_too_old' : undefined;
}

class Round {
  private readonly person: string;
  private readonly means: Means;
  private readonly busy = new Map<number, Promise<void>>();
  private ended: Ended = 'done';

  constructor(person: string, means: Means) {
    this.person = person;
    this.means = means;
  }

  async run(): Promise<Ended> {
    for (;;) {
      if (this.ended === 'done') await this.start();
      if (this.busy.size === 0) return this.ended;
      await Promise.race(this.busy.values());
    }
  }

  private async start(): Promise<void> {
    const acts = await listActs();
    for (const act of readyToSend(acts, this.person, new Set(this.busy.keys()))) {
      const sending = this.send(act).finally(() => this.busy.delete(act.id));
      this.busy.set(act.id, sending);
    }
  }

  private async send(act: KeptAct): Promise<void> {
    const why = whyNotSent(act, Date.now());
    const taken = await changeAct(act, ({ state }): Partial<KeptAct> => {
      // A person may have changed it since it was listed.
      if (state !== 'waiting') return {};
      if (why === undefined) return { state: 'sending' };
      return { state: 'refused', refusal: { status: 0, problem: blank(why) } };
    });
    this.means.tell();
    if (taken?.state !== 'sending') return;
    const wasOnline = navigator.onLine;
    const reply = await deliver(taken, await this.means.csrf());
    await this.settle(taken, reply, reply.status !== 0 || wasOnline || navigator.onLine);
    this.means.tell();
  }

  private async settle(act: KeptAct, reply: Reply, hasGoneOut: boolean): Promise<void> {
    const verdict = verdictOf(reply.status, codeOf(reply));
    if (verdict === 'sent') return keepReply(act, reply.body, Date.now());
    if (verdict === 'put_off' || verdict === 'sign_in') this.ended = verdict;
    if (verdict === 'failed' && act.tries + 1 < TRIES_MAX) this.ended = 'put_off';
    const isLost = hasGoneOut && UNSURE.has(reply.status);
    await changeAct(act, (kept) => ({
      is_unsure: isLost || kept.is_unsure === true,
      ...afterwards(kept, verdict, reply),
    }));
  }
}

/** No answer, or one of a proxy that heard none: the server may have carried it out. */
const UNSURE = new Set([0, 502, 504]);

function afterwards(act: KeptAct, verdict: Verdict, reply: Reply): Partial<KeptAct> {
  const tries = verdict === 'failed' ? act.tries + 1 : act.tries;
  const refusal = refusalOf(reply);
  // The server looks first whether it has carried out the key, so a refusal is the whole truth.
  if (verdict === 'conflict') return { state: 'conflict', tries, refusal, is_unsure: false };
  if (verdict === 'refused') return { state: 'refused', tries, refusal, is_unsure: false };
  return tries >= TRIES_MAX ? { state: 'refused', tries, refusal } : { state: 'waiting', tries };
}

export interface Reply {
  /** 0 when there was none. */
  status: number;
  body: unknown;
}

export const codeOf = ({ body }: Reply): string => (body as Problem | undefined)?.code ?? '';

export const refusalOf = ({ status, body }: Reply): Refusal => ({
  status,
  problem: { ...blank('unknown'), ...(body as Problem | undefined) },
});

/** Longer than a megabyte takes on a village's line. */
const PATIENCE_MS = 45_000;

/** Once; sending it again under its key is harmless. */
export async function deliver(act: Omit<KeptAct, 'id'>, csrf: string): Promise<Reply> {
  const reply = await ask(act, csrf);
  reach.note(reply.status);
  return reply;
}

async function ask(act: Omit<KeptAct, 'id'>, csrf: string): Promise<Reply> {
  try {
    const response = await fetch(act.address, {
      method: act.method.toUpperCase(),
      headers: headersOf(act, csrf),
      body: act.body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  } catch {
    // No connection, a reply that broke off, or words of a proxy in between.
    return { status: 0, body: undefined };
  }
}

export function headersOf(act: Omit<KeptAct, 'id'>, csrf: string): Headers {
  const headers = new Headers({
    'Accept-Language': act.language,
    'X-CSRF-Token': csrf,
    'Idempotency-Key': act.key,
    'Acting-Person': act.person,
  });
  if (act.body !== undefined) headers.set('Content-Type', 'application/json');
  if (act.version !== undefined) headers.set('If-Match', `"${act.version}"`);
  if (act.onBehalf) {
    headers.set('On-Behalf-Of', encodeURIComponent(act.onBehalf.who));
    headers.set('On-Behalf-Paper', encodeURIComponent(act.onBehalf.paper));
  }
  return headers;
}
