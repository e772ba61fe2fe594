/** What the frame knows of the line to the server, and what it does when there is one again. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { keepAllOf } from '../api/kept-answers.ts';
import { onChange, startSending } from '../api/outbox/outbox.ts';
import { listSent } from '../api/outbox/shelf.ts';
import { onAnotherPerson } from '../api/person.ts';
import { reach } from '../api/reach.ts';

/** From when it is known who is signed in, what this person left unsent is sent. */
export function useSendingOf(person: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (person === undefined) return undefined;
    keepAllOf(queries);
    startSending();
    const stops = [
      readAgainAfterSending(queries),
      askUntilReached(queries),
      onAnotherPerson(() => location.reload()),
    ];
    return () => stops.forEach((stop) => stop());
  }, [person, queries]);
}

const SETTLING_MS = 400;

/** What went while nobody watched has changed what the pages show. */
function readAgainAfterSending(queries: QueryClient): () => void {
  let known = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const latest = Math.max(0, ...(await listSent()).map((act) => act.sent_at));
    if (latest <= known) return;
    known = latest;
    await queries.invalidateQueries();
  };
  const stop = onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => undefined), SETTLING_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

const FIRST_LOOK_MS = 2_000;
const LONGEST_LOOK_MS = 30_000;

/** While the server is not reached, one small question now and then finds out when it is. */
function askUntilReached(queries: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_LOOK_MS;
  const look = async (): Promise<void> => {
    pause = Math.min(LONGEST_LOOK_MS, pause * 1.5);
    const status = await fetch('/api/installation').then(
      (reply) => reply.status,
      () => 0,
    );
    reach.note(status);
    if (!reach.isReached()) timer = setTimeout(() => void look(), pause);
  };
  const change = (): void => {
    clearTimeout(timer);
    pause = FIRST_LOOK_MS;
    if (reach.isReached()) void queries.invalidateQueries({ type: 'active' });
    else timer = setTimeout(() => void look(), pause);
  };
  const stop = reach.subscribe(change);
  // A page that opens without the server has found that out before it comes here.
  if (!reach.isReached()) change();
  const hurry = (): void => {
    if (!reach.isReached()) void look();
  };
  addEventListener('online', hurry);
  return () => {
    clearTimeout(timer);
    removeEventListener('online', hurry);
    stop();
  };
}

export const useIsReached = (): boolean => useSyncExternalStore(reach.subscribe, reach.isReached);

/** The oldest answer on the page; undefined while nothing on it came from the server. */
export function useShownAt(): number | undefined {
  const cache = useQueryClient().getQueryCache();
  const [shownAt, setShownAt] = useState<number>();
  useEffect(() => {
    const look = (): void => {
      const times = cache
        .getAll()
        .filter((query) => query.isActive() && query.state.data !== undefined)
        .filter((query) => !LASTING.has(String(query.queryKey[0])))
        .map((query) => query.state.dataUpdatedAt);
      setShownAt(times.length === 0 ? undefined : Math.min(...times));
    };
    look();
    return cache.subscribe(look);
  }, [cache]);
  return shownAt;
}

/** What hardly changes says nothing of how old a page is. */
const LASTING = new Set(['installation', 'session', 'place', 'places', 'jobs']);
