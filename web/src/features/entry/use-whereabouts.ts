import { useEffect, useRef } from 'react';
import { editedNow } from '../../api/outbox/deciding.ts';
import { findByKey } from '../../api/outbox/shelf.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import type { OnTheirWay, Whereabouts } from './on-their-way.ts';

/** Tells, whenever the outbox has changed, where those acts are that left the grid for it. */
export function useWhereabouts(
  onTheirWay: OnTheirWay,
  tell: (found: ReadonlyMap<string, Whereabouts>) => void,
): void {
  const outbox = useOutbox();
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    let isOver = false;
    const keys = Object.values(onTheirWay).flatMap((sent) => sent.map(({ key }) => key));
    const looking = keys.map(async (key) => [key, await whereaboutsOf(key)] as const);
    void Promise.all(looking).then((found) => {
      if (!isOver && found.length > 0) latest.current(new Map(found));
    });
    return () => {
      isOver = true;
    };
  }, [outbox, onTheirWay]);
}

async function whereaboutsOf(key: string): Promise<Whereabouts> {
  const { act, sent } = await findByKey(key);
  if (act !== undefined) return { state: editedNow()?.key === key ? 'open' : 'held' };
  if (sent === undefined) return { state: 'dropped' };
  const { version } = (sent.reply ?? {}) as { version?: unknown };
  return { state: 'sent', version: typeof version === 'number' ? version : undefined };
}

/** The rows with something the server did not take, or not yet: a person decides in the outbox. */
export function useStuckRows(onTheirWay: OnTheirWay): ReadonlySet<string> {
  const stuck = new Set(
    useOutbox()
      .acts.filter(({ state }) => state === 'refused' || state === 'conflict')
      .map(({ key }) => key),
  );
  const rows = Object.entries(onTheirWay).filter(([, sent]) =>
    sent.some(({ key }) => stuck.has(key)),
  );
  return new Set(rows.map(([row]) => row));
}
