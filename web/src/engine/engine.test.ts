import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Engine, NotUnderstood } from './engine.ts';

// The module as the page fetches it. That it says what the server says is shown by tests/engine.
const module = new WebAssembly.Module(readFileSync(join(import.meta.dirname, 'engine.wasm')));

/** One kind, one criterion: at least two compost heaps. */
const rules = {
  id: 'club',
  version: '1',
  facts: [{ code: 'heaps', caption: { vi: 'Đống phân ủ', en: 'Compost heaps' }, type: 'count' }],
  sets: [{ code: 'set', caption: { vi: '', en: '' }, criterion_count: 1 }],
  criteria: [
    {
      code: '1.1',
      caption: { vi: 'Có “phân ủ”', en: 'Compost' },
      clause: '1.1',
      set: 0,
      test: 'count_at_least',
      fact: 0,
      minimum: 2,
    },
  ],
  kinds: [
    {
      code: 'garden',
      caption: { vi: 'Vườn', en: 'Garden' },
      set: 0,
      window: { from: { year_offset: -1, month: 11 }, to: { month: 10, day: 31 } },
      registration: { from: {}, to: { month: 3, day: 31 } },
    },
  ],
};

const garden = (heaps: number) => ({
  kind: 'garden',
  year: 2022,
  facts: [{ fact: 'heaps', number: heaps }],
});

describe('the engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await Engine.of(module, JSON.stringify(rules));
  });

  it('asks the page for nothing', () => {
    expect(WebAssembly.Module.imports(module)).toEqual([]);
  });

  it('judges and says why in both languages', () => {
    const reasons = engine.judge(garden(1));

    expect(reasons.outcome).toBe('not_met');
    expect(reasons.window).toEqual({ from: '2021-11-01', to: '2022-10-31' });
    expect(reasons.criteria[0]).toMatchObject({
      code: '1.1',
      caption: { vi: 'Có “phân ủ”' },
      text: { vi: '1, chưa đạt mức 2; còn thiếu 1.', en: '1, 2 is missed; 1 more needed.' },
    });
    expect(engine.judge(garden(2)).outcome).toBe('met');
  });

  it('takes what a form holds besides, and codes nobody knows', () => {
    const odd = {
      ...garden(2),
      facts: [
        { fact: 'heaps', number: 2, paper: 'số 1', reason: '\u{1f331} "tốt"\n', dated_on: null },
        { fact: 'gnomes', number: 7 },
      ],
    };

    expect(engine.judge(odd).outcome).toBe('met');
  });

  it.each([
    ['', 'nothing'],
    ['{"kind":"garden","year":2022', 'half of it'],
    ['{"kind":"castle","year":2022}', 'a kind it does not know'],
    ['{"kind":"garden","year":2022,"facts":[{"fact":"heaps","number":1.5}]}', 'a broken number'],
    ['{"kind":"garden","year":2022,"incidents":[{"occurred_on":"2022-02-31"}]}', 'no such day'],
    ['['.repeat(100_000), 'a deep hole'],
  ])('does not understand %s and goes on', (basis) => {
    expect(() => engine.tell(basis)).toThrow(NotUnderstood);
    expect(engine.judge(garden(2)).outcome).toBe('met');
  });

  it.each([
    ['not JSON', 'rules'],
    ['a fact that is not there', JSON.stringify(rules).replace('"fact":0', '"fact":1')],
    ['a fact of another type', JSON.stringify(rules).replace('"type":"count"', '"type":"date"')],
    ['more criteria than there are', JSON.stringify(rules).replace('count":1', 'count":2')],
    ['a test it does not know', JSON.stringify(rules).replace('count_at_least', 'guess')],
  ])('refuses rules with %s', async (_, text) => {
    await expect(Engine.of(module, text)).rejects.toThrow(NotUnderstood);
  });
});
