import { useEffect, useRef } from 'react';
import { editedNow } from '../../api/outbox/correcting.ts';
import { findByKey } from '../../api/outbox/shelf.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import type { DossierRecord } from '../../api/records.ts';
import type { OnTheirWay, Whereabouts } from './on-their-way.ts';

/**
 * Tells where those acts are that left the grid for the outbox, whenever it has changed or the
 * records were read again: what was sent leaves only once it stands there.
 */
export function useWhereabouts(
  onTheirWay: OnTheirWay,
  byId: ReadonlyMap<string, DossierRecord>,
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
  }, [outbox, onTheirWay, byId]);
}

async function whereaboutsOf(key: string): Promise<Whereabouts> {
  const { act, sent, isDropped } = await findByKey(key);
  if (act !== undefined) return { state: editedNow()?.key === key ? 'open' : 'held' };
  if (sent === undefined) return { state: isDropped ? 'dropped' : 'gone' };
  const { version } = (sent.reply ?? {}) as { version?: unknown };
  const to = typeof version === 'number' ? version : undefined;
  return { state: 'sent', from: sent.version, to };
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
