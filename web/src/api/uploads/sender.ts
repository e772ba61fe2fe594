/**
 * Sends what waits, one file after the other, for the whole page: it goes on after a lost line, a
 * reload or a restart. Pages look at what it tells; one tab of a browser sends at a time.
 */
import { Refused } from '../client.ts';
import { reach } from '../reach.ts';
import type { components } from '../schema.ts';
import { ask, begin, sendPiece } from './pieces.ts';
import {
  changeFile,
  filesOf,
  findFile,
  forgetFile,
  keepFile,
  type WaitingFile,
} from './waiting.ts';

export interface Line {
  file: WaitingFile;
  /** Bytes that have arrived. */
  sent: number;
  state: 'waiting' | 'sending' | 'offline' | 'refused';
}

export interface Arrived {
  file: WaitingFile;
  /** Where else the very same file serves as proof: names of files. */
  elsewhere: string[];
}

type Attached = components['schemas']['AttachedEvidence'];

let person = '';
let lines: Line[] = [];
let arrived: Arrived[] = [];
let isRunning = false;
let wake: (() => void) | undefined;
const watchers = new Set<() => void>();

function tell(): void {
  for (const watcher of watchers) watcher();
}

function change(key: string, part: Partial<Line>): void {
  lines = lines.map((line) => (line.file.key === key ? { ...line, ...part } : line));
  tell();
}

export function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
export const linesNow = (): Line[] => lines;
export const arrivedNow = (): Arrived[] => arrived;

/** Goes on with what this person left waiting; safe to call at every page. */
export async function goOn(of: string): Promise<void> {
  if (of === '' || of === person) return;
  person = of;
  arrived = [];
  lines = (await filesOf(of)).map((file) => ({
    file,
    sent: 0,
    state: file.refused ? 'refused' : 'waiting',
  }));
  tell();
  void run();
}

export async function enqueue(file: WaitingFile): Promise<void> {
  await keepFile(file);
  lines = [...lines, { file, sent: 0, state: 'waiting' }];
  tell();
  void run();
}

export async function giveUp(key: string): Promise<void> {
  await forgetFile(key);
  leave(key);
}

function leave(key: string): void {
  lines = lines.filter((line) => line.file.key !== key);
  tell();
}

export async function tryAgain(key: string): Promise<void> {
  const line = lines.find((each) => each.file.key === key);
  if (!line) return;
  const file = await changeFile(key, { refused: undefined });
  if (!file) return leave(key);
  change(key, { file, state: 'waiting' });
  void run();
}

const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  try {
    await alone(async () => {
      let failures = 0;
      for (let line = nextLine(); line; line = nextLine()) {
        const isDone = await one(line).catch(() => offline(line));
        failures = isDone ? 0 : failures + 1;
        if (!isDone) await pause(PAUSES_MS[Math.min(failures, PAUSES_MS.length) - 1] ?? 0);
      }
    });
  } finally {
    isRunning = false;
  }
  // Something may have come while the lock was given back.
  if (nextLine()) void run();
}

const nextLine = (): Line | undefined => lines.find(({ state }) => state !== 'refused');

/** Tabs of one browser take turns, so that a file is not sent by two. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request('binh-yen-files', work);
  else await work();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((next) => {
    const timer = setTimeout(next, milliseconds);
    wake = () => {
      clearTimeout(timer);
      next();
    };
  });
}

addEventListener('online', () => wake?.());
// Somebody else has found the server again: no more waiting for the pause to end.
reach.subscribe(() => {
  if (reach.isReached()) wake?.();
});

/** Whether it left the line: arrived, or refused. To be called alone. */
async function one({ file: { key } }: Line): Promise<boolean> {
  // While this tab waited for its turn another may have sent it, or its owner given it up.
  const file = await findFile(key);
  if (file === undefined) {
    leave(key);
    return true;
  }
  if (file.refused) {
    change(key, { file, state: 'refused' });
    return true;
  }
  change(key, { file, state: 'sending' });
  try {
    await bring(file);
    await forgetFile(key);
    leave(key);
    return true;
  } catch (error) {
    if (!(error instanceof Refused) || isPassing(error)) throw error;
    const { message, what_to_do: todo } = error.problem;
    const refused = await changeFile(key, { refused: { message, todo } });
    if (refused) change(key, { file: refused, state: 'refused' });
    return true;
  }
}

/** Not now: no line, or a storage of the browser that did not answer. */
function offline({ file: { key } }: Line): boolean {
  change(key, { state: 'offline' });
  return false;
}

/** The line or the machine, not the scheme: the same again later may do. */
const isPassing = ({ status, problem }: Refused): boolean =>
  status === 0 || status === 401 || status >= 500 || problem.code === 'another_person';

async function bring(file: WaitingFile): Promise<void> {
  if (file.upload !== undefined && (await isAttached(file, file.upload))) return;
  const { id, offset } = await begin(file);
  const begun = await changeFile(file.key, { upload: id });
  if (begun === undefined) return;
  let sent = offset;
  change(file.key, { sent, file: begun });
  while (sent < file.blob.size) {
    sent = await sendPiece(id, sent, file);
    change(file.key, { sent });
  }
  // Given up on the way: nothing is attached that nobody wants.
  if ((await findFile(file.key)) === undefined) return;
  await attach(file, id);
}

async function attach(file: WaitingFile, id: string): Promise<void> {
  const address = `/api/dossiers/${file.dossier}/uploads/${id}/evidence`;
  const { used_elsewhere: others } = (await ask('POST', address, undefined, file)) as Attached;
  arrived = [...arrived, { file, elsewhere: others.map((each) => each.name) }];
}

/**
 * The last request may have been carried out and its reply lost: asked again with its own key it is
 * told again. Whatever is refused here was not attached, and the file goes its usual way.
 */
async function isAttached(file: WaitingFile, id: string): Promise<boolean> {
  try {
    await attach(file, id);
    return true;
  } catch (error) {
    if (error instanceof Refused && !isPassing(error)) return false;
    throw error;
  }
}
