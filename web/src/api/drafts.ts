/**
 * What somebody has begun to fill in: kept in this browser at every keystroke, so that going back,
 * reloading or a dead battery loses nothing. A draft belongs to one person and to one key
 * ("registration/<dossier>"); nobody else who signs in here is shown it. It is gone when its act
 * was sent, when its owner throws it away, or a month after it was last touched.
 */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { session } from './queries.ts';

const PREFIX = 'binh-yen-draft';
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000;

interface Kept {
  value: unknown;
  savedAt: number;
}

export const draftName = (person: string, key: string): string => `${PREFIX}/${person}/${key}`;

function parsed(text: string | null): Kept | undefined {
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<Kept>;
    return typeof kept.savedAt === 'number'
      ? { value: kept.value, savedAt: kept.savedAt }
      : undefined;
  } catch {
    return undefined;
  }
}

export function readDraft(store: Storage, person: string, key: string): Kept | undefined {
  return parsed(store.getItem(draftName(person, key)));
}

/** Whether it could be kept: a full or forbidden store loses the draft, never the page. */
export function writeDraft(
  store: Storage,
  person: string,
  key: string,
  value: unknown,
  now: number,
): boolean {
  try {
    store.setItem(draftName(person, key), JSON.stringify({ value, savedAt: now } satisfies Kept));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(store: Storage, person: string, key: string): void {
  store.removeItem(draftName(person, key));
}

const namesIn = (store: Storage): string[] =>
  Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((name) =>
    name.startsWith(`${PREFIX}/`),
  );

/** Those of everybody that nobody touched for a month; done when the page opens. */
export function sweepDrafts(store: Storage, now: number): void {
  for (const name of namesIn(store)) {
    const kept = parsed(store.getItem(name));
    if (kept === undefined || now - kept.savedAt > KEPT_FOR_MS) store.removeItem(name);
  }
}

export const isDraftOf = (person: string, name: string): boolean =>
  name.startsWith(draftName(person, ''));

/**
 * What a person has typed about things ("dossiers/0abc"), as it lies here now, by its name; and
 * under `key`, where the form is of no thing that is known beforehand.
 */
export function draftsAbout(
  store: Storage,
  person: string,
  things: string[],
  key?: string,
): Record<string, string> {
  const ids = new Set(things.map((thing) => thing.split('/')[1]).filter(Boolean));
  // Of "<kind>/<id>"; those of many things at once ("grid/<year>/…") are no form of one.
  const idIn = (name: string): string =>
    name.slice(draftName(person, '').length).split('/')[1] ?? '';
  const own = key === undefined ? undefined : draftName(person, key);
  const names = namesIn(store).filter(
    (name) => name === own || (isDraftOf(person, name) && ids.has(idIn(name))),
  );
  return Object.fromEntries(names.map((name) => [name, store.getItem(name) ?? '']));
}

export function countDrafts(store: Storage, person: string): number {
  return namesIn(store).filter((name) => isDraftOf(person, name)).length;
}

/** All of one person on this device: what they do before they leave a machine others use. */
export function removeDrafts(store: Storage, person: string): void {
  for (const name of namesIn(store)) if (isDraftOf(person, name)) store.removeItem(name);
}

export interface Draft<Value> {
  value: Value;
  set: (next: Value | ((now: Value) => Value)) => void;
  /** Milliseconds; undefined while there is nothing to lose. */
  savedAt: number | undefined;
  /** After the act, or when it is thrown away; the form is then as `first` has it. */
  clear: () => void;
}

/**
 * `first` is what the form shows when nothing was begun. Members that a newer page added are taken
 * from it, since a draft may be older than the page.
 */
export function useDraft<Value extends object>(key: string, first: Value): Draft<Value> {
  const person = useQuery(session).data?.person ?? '';
  const [kept, setKept] = useState(() => {
    const found = readDraft(localStorage, person, key);
    return {
      value: found ? { ...first, ...(found.value as Partial<Value>) } : first,
      savedAt: found?.savedAt,
    };
  });
  const initial = useRef(first);
  const isTouched = useRef(false);
  useEffect(() => {
    if (!isTouched.current || kept.savedAt === undefined) return;
    writeDraft(localStorage, person, key, kept.value, kept.savedAt);
  }, [person, key, kept]);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const set = useCallback(
    (next: Value | ((now: Value) => Value)) => {
      isTouched.current = true;
      // What was sent goes on being answered after its page was left.
      if (isGone.current) {
        const found = readDraft(localStorage, person, key);
        const now = found ? { ...initial.current, ...(found.value as Partial<Value>) } : undefined;
        const value = typeof next === 'function' ? now && next(now) : next;
        if (value !== undefined) writeDraft(localStorage, person, key, value, Date.now());
        return;
      }
      setKept((now) => ({
        value: typeof next === 'function' ? next(now.value) : next,
        savedAt: Date.now(),
      }));
    },
    [person, key],
  );
  const clear = useCallback(() => {
    isTouched.current = false;
    removeDraft(localStorage, person, key);
    setKept({ value: initial.current, savedAt: undefined });
  }, [person, key]);
  return { value: kept.value, set, savedAt: kept.savedAt, clear };
}
