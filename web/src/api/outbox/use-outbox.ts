import { useSyncExternalStore } from 'react';
import type { KeptAct } from './kept-act.ts';
import { onShown, shownNow, type Shown } from './outbox.ts';

export const useOutbox = (): Shown => useSyncExternalStore(onShown, shownNow);

/** What waits to be sent about one thing: "dossiers/0abc". */
export function useWaiting(thing: string): KeptAct[] {
  return useOutbox().acts.filter((act) => act.things.includes(thing));
}
