/**
 * Many acts of one kind, a few at a time, each refused or done by itself. An act that was done is
 * never sent again; one that was refused keeps its key, so that trying again after a lost reply
 * repeats the same intention.
 */
import { useCallback, useRef, useState } from 'react';
import { send, type Act, type AnyAct, type PathOf } from './acts.ts';
import { newKey } from './client.ts';

export interface BatchItem {
  id: string;
  act: AnyAct;
}

export type BatchResult =
  | { state: 'done'; reply: unknown }
  /** In the outbox, under this key. */
  | { state: 'waiting'; key: string }
  | { state: 'refused'; error: unknown };

export const PARALLEL = 4;

type Deliver = (item: BatchItem) => Promise<BatchResult>;

/** Ends when every item has ended, or nothing more is begun after `isStopped`. */
export async function sendEach(
  items: BatchItem[],
  deliver: Deliver,
  onEnd: (id: string, result: BatchResult) => void,
  isStopped: () => boolean = () => false,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined && !isStopped(); item = items[next++])
      onEnd(item.id, await deliver(item));
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, work));
}

export interface Batch {
  results: ReadonlyMap<string, BatchResult>;
  total: number;
  isRunning: boolean;
  /** Of those begun in this run. */
  counts: Record<BatchResult['state'], number>;
  run: (items: BatchItem[]) => Promise<ReadonlyMap<string, BatchResult>>;
  stop: () => void;
  forget: (id?: string) => void;
}

export function useBatch(): Batch {
  const [results, setResults] = useState<ReadonlyMap<string, BatchResult>>(new Map());
  const [total, setTotal] = useState(0);
  const [isRunning, setRunning] = useState(false);
  const keys = useRef(new Map<string, { content: string; key: string }>());
  const isStopped = useRef(false);

  const run = useCallback(async (items: BatchItem[]) => {
    const ended = new Map<string, BatchResult>();
    isStopped.current = false;
    setRunning(true);
    setTotal(items.length);
    setResults(new Map());
    await sendEach(
      items,
      (item) => deliverOnce(item, keys.current),
      (id, result) => {
        ended.set(id, result);
        setResults(new Map(ended));
      },
      () => isStopped.current,
    );
    setRunning(false);
    return ended;
  }, []);
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  const forget = useCallback((id?: string) => {
    setResults((now) => {
      const next = new Map(id === undefined ? [] : now);
      if (id !== undefined) next.delete(id);
      return next;
    });
  }, []);
  return { results, total, isRunning, counts: countsOf(results), run, stop, forget };
}

async function deliverOnce(
  item: BatchItem,
  keys: Map<string, { content: string; key: string }>,
): Promise<BatchResult> {
  const content = JSON.stringify(item.act);
  const known = keys.get(item.id);
  const intention = known?.content === content ? known : { content, key: newKey() };
  keys.set(item.id, intention);
  try {
    const sent = await send(item.act as Act<'post', PathOf<'post'>>, intention.key);
    keys.delete(item.id);
    return sent.state === 'done'
      ? { state: 'done', reply: sent.reply }
      : { state: 'waiting', key: intention.key };
  } catch (error) {
    return { state: 'refused', error };
  }
}

function countsOf(results: ReadonlyMap<string, BatchResult>): Batch['counts'] {
  const counts = { done: 0, waiting: 0, refused: 0 };
  for (const { state } of results.values()) counts[state] += 1;
  return counts;
}
