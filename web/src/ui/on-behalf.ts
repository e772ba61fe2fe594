/** Whose word is typed in during one piece of work, kept in this tab until the work is over. */
import { useMemo, useSyncExternalStore } from 'react';

export interface SpokenWords {
  who: string;
  paper: string;
}

const PREFIX = 'binhyen.on-behalf.';
const listeners = new Set<() => void>();

/** Nothing unless both are said: one without the other is no entry on behalf. */
export function readWords(text: string | null): SpokenWords | undefined {
  if (text === null) return undefined;
  try {
    const { who, paper } = JSON.parse(text) as Partial<SpokenWords>;
    return who?.trim() && paper?.trim() ? { who, paper } : undefined;
  } catch {
    return undefined;
  }
}

export interface Spoken {
  /** For `send({ onBehalf })`; undefined while one acts for oneself. */
  words: SpokenWords | undefined;
  remember: (words: SpokenWords | undefined) => void;
}

/** `work` names what is being done: a dossier, or the grid of a commune. */
export function useOnBehalf(work: string): Spoken {
  const key = PREFIX + work;
  const text = useSyncExternalStore(listen, () => sessionStorage.getItem(key));
  return useMemo(
    () => ({
      words: readWords(text),
      remember: (words) => {
        if (words === undefined) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(words));
        for (const tell of listeners) tell();
      },
    }),
    [key, text],
  );
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
