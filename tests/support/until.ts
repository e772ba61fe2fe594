// A page turns in its own time: what it shows is asked for again until it is as it should be.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

const PAUSE_MS = 50;
const PATIENCE_MS = 30_000;

/** The first answer for which it holds; the last one when none came in time. */
export async function until<Value>(
  ask: () => Promise<Value>,
  holds: (told: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const told = await ask();
    if (holds(told) || Date.now() > end) return told;
    await pause(PAUSE_MS);
  }
}

/** Fails with what was told last. */
export async function becomes<Value>(ask: () => Promise<Value>, expected: Value): Promise<void> {
  assert.deepEqual(await until(ask, (told) => isDeepStrictEqual(told, expected)), expected);
}

/** The same of a text. */
export async function reads(ask: () => Promise<string>, expected: RegExp): Promise<void> {
  assert.match(await until(ask, (told) => expected.test(told)), expected);
}
