/** The rules of the outbox, pure: what may go now, what a reply means, when to try again. */
import { thingAt, type KeptAct } from './kept-act.ts';

/** How many go at a time; each about other things. */
const TOGETHER_MAX = 4;

/** In the order of being made, each with the earlier one that it waits for, if any. */
function* withThoseBefore(acts: KeptAct[], person: string): Generator<[KeptAct, KeptAct?]> {
  const holders = new Map<string, KeptAct>();
  for (const act of acts) {
    if (act.person !== person) continue;
    const before = act.things.map((thing) => holders.get(thing)).find(Boolean);
    for (const thing of act.things) if (!holders.has(thing)) holders.set(thing, act);
    yield [act, before];
  }
}

/** Of this person's acts those that may be sent now, while `busy` are on their way. */
export function readyToSend(acts: KeptAct[], person: string, busy: Set<number>): KeptAct[] {
  const free: KeptAct[] = [];
  for (const [act, before] of withThoseBefore(acts, person))
    if (before === undefined && act.state === 'waiting' && !busy.has(act.id)) free.push(act);
  return free.slice(0, Math.max(0, TOGETHER_MAX - busy.size));
}

/** The earlier act of the same person that must be sent or dropped before this one. */
export function heldUpBy(acts: KeptAct[], one: KeptAct): KeptAct | undefined {
  for (const [act, before] of withThoseBefore(acts, one.person))
    if (act.id === one.id) return before;
  return undefined;
}

interface Versioned {
  id?: unknown;
  version?: unknown;
}

type Sent = Pick<KeptAct, 'address' | 'person' | 'version'>;

/** What a reply says of the version of the thing the act was done to. */
function versionAfter(sent: Sent, reply: unknown): number | undefined {
  const told = reply as Versioned | null | undefined;
  const [collection] = thingAt(sent.address).split('/');
  const isOfIt = thingAt(sent.address) === `${collection}/${String(told?.id)}`;
  return isOfIt && typeof told?.version === 'number' ? told.version : undefined;
}

/** Whether `act` was made from the very state that `sent` was carried out on. */
function isMadeFromThat(act: Sent, sent: Sent): boolean {
  return (
    sent.version !== undefined &&
    act.version === sent.version &&
    act.person === sent.person &&
    thingAt(act.address) === thingAt(sent.address)
  );
}

/**
 * The later acts that were made from what the person saw before `sent`: for them the reply to
 * `sent` is the newer version, changed by nobody but this person, so they follow it.
 */
export function rebased(acts: KeptAct[], sent: KeptAct, reply: unknown): KeptAct[] {
  const version = versionAfter(sent, reply);
  if (version === undefined) return [];
  return acts
    .filter((act) => act.id > sent.id && isMadeFromThat(act, sent))
    .map((act) => ({ ...act, version }));
}

/** A person's own act that took a thing from one version to the next. */
export interface VersionStep {
  person: string;
  thing: string;
  from: number;
  to: number;
  at: number;
}

export function stepOf(sent: Sent, reply: unknown, at: number): VersionStep | undefined {
  const to = versionAfter(sent, reply);
  const { person, version: from } = sent;
  if (from === undefined || to === undefined) return undefined;
  return { person, thing: thingAt(sent.address), from, to, at };
}

/**
 * The version a new act follows, made from a page that has not read again since the person's last
 * acts went: their own steps, one after the other, up to where somebody else came between.
 */
export async function followed(
  version: number,
  stepFrom: (version: number) => Promise<number | undefined>,
): Promise<number> {
  const next = await stepFrom(version);
  return next === undefined || next <= version ? version : followed(next, stepFrom);
}

export type Verdict = 'sent' | 'put_off' | 'failed' | 'sign_in' | 'conflict' | 'refused';

/** Replies that say: not now. Whatever was sent has not been recorded, or will be told again. */
const NOT_NOW = new Set([0, 408, 425, 429, 502, 503, 504]);

/** `failed`: the server was reached and stumbled over this very act. */
export function verdictOf(status: number, code: string): Verdict {
  if (status >= 200 && status < 300) return 'sent';
  if (NOT_NOW.has(status)) return 'put_off';
  if (status >= 500 || code === 'csrf_missing') return 'failed';
  if (status === 401 || code === 'another_person') return 'sign_in';
  return code === 'version_conflict' ? 'conflict' : 'refused';
}

/** After so many stumbles a person is asked. */
export const TRIES_MAX = 5;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Doubles up to a minute; `chance` (0 to 1) keeps a commune's browsers from coming all at once. */
export function pauseAfter(failures: number, chance: number): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(pause * (0.75 + chance / 2));
}

export const DAY_MS = 24 * 60 * 60 * 1000;
/** An intention this old is asked for again before it is sent. */
export const AGE_MAX_MS = 30 * DAY_MS;

export const isTooOld = (act: KeptAct, now: number): boolean => now - act.made_at > AGE_MAX_MS;

export const COUNT_MAX = 2_000;
export const BODY_BYTES_MAX = 1024 * 1024;
export const BYTES_MAX = 20 * 1024 * 1024;

export type Full = 'outbox_full' | 'act_too_large';

/** Whether one more of this size may be kept. Sizes are of UTF-16, near enough for a limit. */
export function whyFull(acts: KeptAct[], body: string | undefined): Full | undefined {
  const size = (text: string | undefined): number => (text ?? '').length;
  if (size(body) > BODY_BYTES_MAX) return 'act_too_large';
  const bytes = acts.reduce((sum, act) => sum + size(act.body), size(body));
  return acts.length >= COUNT_MAX || bytes > BYTES_MAX ? 'outbox_full' : undefined;
}
