/**
 * The outbox of this page: keeps acts, wakes the sender when there may be a way to the server, and
 * tells the page what has changed, here or in another tab.
 */
import { csrfToken } from '../csrf.ts';
import { signedIn } from '../signed-in.ts';
import { reach } from '../reach.ts';
import type { KeptAct, SentAct } from './kept-act.ts';
import { pauseAfter } from './order.ts';
import { alone, sendAll, type Ended, type Means } from './sender.ts';
import { listActs, listSent } from './shelf.ts';

const channel = new BroadcastChannel('binh-yen-outbox');
const listeners = new Set<() => void>();

/** Here and in the other tabs. */
export function tellChange(): void {
  channel.postMessage('changed');
  hearChange();
}

function hearChange(): void {
  for (const heard of listeners) heard();
}

channel.onmessage = hearChange;

export function onChange(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

const means: Means = {
  person: async () => signedIn()?.id,
  csrf: async () => csrfToken(document.cookie),
  tell: tellChange,
};

let asked: Promise<Ended> | undefined;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let lastEnd: Ended = 'done';

/** Why the last sending ended; what waits after `sign_in` needs its person. */
export const howItEnded = (): Ended => lastEnd;

/** Sends what can be sent. It is kept when a sending that began after this call has ended. */
export function wake(): Promise<Ended> {
  asked ??= alone(async () => {
    asked = undefined;
    clearTimeout(timer);
    // The storage of the browser may fail as the network may; nothing is lost by trying later.
    const ended = await sendAll(means).catch((): Ended => 'put_off');
    note(ended);
    return ended;
  });
  return asked;
}

function note(ended: Ended): void {
  lastEnd = ended;
  failures = ended === 'put_off' ? failures + 1 : 0;
  if (ended === 'put_off') {
    timer = setTimeout(() => void wake(), pauseAfter(failures, Math.random()));
    void askForBackgroundSync();
  }
  tellChange();
}

interface SyncRegistration extends ServiceWorkerRegistration {
  sync?: { register: (tag: string) => Promise<void> };
}

export const SYNC_TAG = 'outbox';

/** Chromium's alone: the browser wakes the worker when there is a network, without any page. */
async function askForBackgroundSync(): Promise<void> {
  try {
    const found = (await navigator.serviceWorker?.getRegistration()) as
      | SyncRegistration
      | undefined;
    await found?.sync?.register(SYNC_TAG);
  } catch {
    // Not permitted here; the page tries by itself.
  }
}

/** Something says that there is a way again: no more waiting for the pause to end. */
function hurry(): void {
  failures = 0;
  void wake();
}

let isListening = false;

/** For a page, when it is known who is signed in. */
export function startSending(): void {
  if (!isListening) {
    isListening = true;
    addEventListener('online', hurry);
    addEventListener('pageshow', hurry);
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') hurry();
    });
    reach.subscribe(() => {
      if (reach.isReached()) hurry();
    });
  }
  hurry();
}

/** What the page shows of the outbox. */
export interface Shown {
  /** Of the person signed in, in the order of being made. */
  acts: KeptAct[];
  sent: SentAct[];
  /** How many acts of other people wait in this browser; nothing else of them is told. */
  countOfOthers: number;
  needsSignIn: boolean;
}

const NOTHING: Shown = { acts: [], sent: [], countOfOthers: 0, needsSignIn: false };

let shown = NOTHING;
let isReading = false;
let isStale = false;

export const shownNow = (): Shown => shown;

/** Reads again what is shown; many changes in a row are one reading. */
export async function readAgain(): Promise<void> {
  isStale = true;
  if (isReading) return;
  isReading = true;
  while (isStale) {
    isStale = false;
    const [acts, sent] = await Promise.all([listActs(), listSent()]);
    const person = signedIn()?.id;
    const own = acts.filter((act) => act.person === person);
    shown = {
      acts: own,
      sent: sent.filter((act) => act.person === person).sort((a, b) => b.sent_at - a.sent_at),
      countOfOthers: acts.length - own.length,
      needsSignIn: own.length > 0 && lastEnd === 'sign_in',
    };
    for (const heard of readers) heard();
    await new Promise((next) => setTimeout(next, READING_PAUSE_MS));
  }
  isReading = false;
}

const READING_PAUSE_MS = 100;
const readers = new Set<() => void>();

/** For a component: hears of each new reading, and has the first one made. */
export function onShown(heard: () => void): () => void {
  if (readers.size === 0) {
    stopReading = onChange(() => void readAgain());
    void readAgain();
  }
  readers.add(heard);
  return () => {
    readers.delete(heard);
    if (readers.size === 0) stopReading();
  };
}

let stopReading = (): void => undefined;
