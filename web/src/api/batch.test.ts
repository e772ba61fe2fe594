import { describe, expect, it } from 'vitest';
import { PARALLEL, sendEach, type BatchItem, type BatchResult } from './batch.ts';

const items = (count: number): BatchItem[] =>
  Array.from({ length: count }, (_, i) => ({ id: String(i), act: {} as BatchItem['act'] }));

const soon = () => new Promise<void>((done) => setTimeout(done, 1));

describe('a batch', () => {
  it('sends each once, a few at a time', async () => {
    let open = 0;
    let most = 0;
    const ended: string[] = [];
    await sendEach(
      items(11),
      async () => {
        most = Math.max(most, ++open);
        await soon();
        open -= 1;
        return { state: 'done', reply: undefined };
      },
      (id) => ended.push(id),
    );

    expect(ended.toSorted((a, b) => Number(a) - Number(b))).toEqual(items(11).map(({ id }) => id));
    expect(most).toBe(PARALLEL);
  });

  it('goes on past one that is refused', async () => {
    const ended = new Map<string, BatchResult['state']>();
    await sendEach(
      items(3),
      async ({ id }) =>
        id === '1' ? { state: 'refused', error: id } : { state: 'done', reply: undefined },
      (id, { state }) => ended.set(id, state),
    );

    expect([...ended.values()].toSorted()).toEqual(['done', 'done', 'refused']);
  });

  it('begins nothing more once it is stopped', async () => {
    let count = 0;
    await sendEach(
      items(20),
      async () => {
        count += 1;
        await soon();
        return { state: 'done', reply: undefined };
      },
      () => undefined,
      () => count >= PARALLEL,
    );

    expect(count).toBe(PARALLEL);
  });
});
