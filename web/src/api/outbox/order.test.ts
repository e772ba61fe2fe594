import { describe, expect, test } from 'vitest';
import type { KeptAct } from './kept-act.ts';
import {
  AGE_MAX_MS,
  COUNT_MAX,
  followed,
  heldUpBy,
  isTooOld,
  pauseAfter,
  readyToSend,
  rebased,
  stepOf,
  verdictOf,
  whyFull,
} from './order.ts';

function act(id: number, about: string, more: Partial<KeptAct> = {}): KeptAct {
  return {
    id,
    key: `key-${id}`,
    method: 'put',
    address: `/api/${about}/facts`,
    body: '{}',
    title: `Ghi số liệu ${id}`,
    person: 'han',
    things: [about],
    page: '/',
    language: 'vi',
    made_at: 0,
    state: 'waiting',
    tries: 0,
    ...more,
  };
}

const ids = (acts: KeptAct[]): number[] => acts.map(({ id }) => id);
const nobody = new Set<number>();

describe('which acts may go', () => {
  test('the first about each thing, the others wait for it', () => {
    const acts = [act(1, 'dossiers/a'), act(2, 'dossiers/b'), act(3, 'dossiers/a')];
    expect(ids(readyToSend(acts, 'han', nobody))).toEqual([1, 2]);
    expect(heldUpBy(acts, acts[2])?.id).toBe(1);
    expect(heldUpBy(acts, acts[1])).toBeUndefined();
  });

  test('an act about two things waits for both, and those after it wait for it', () => {
    const both = act(2, 'confirmations', { things: ['dossiers/a', 'dossiers/b'] });
    const acts = [act(1, 'dossiers/a'), both, act(3, 'dossiers/b')];
    expect(ids(readyToSend(acts, 'han', nobody))).toEqual([1]);
    expect(heldUpBy(acts, acts[2])?.id).toBe(2);
  });

  test.each(['refused', 'conflict', 'sending'] as const)(
    'none goes past one that is %s',
    (state) => {
      const acts = [act(1, 'dossiers/a', { state }), act(2, 'dossiers/a')];
      expect(readyToSend(acts, 'han', nobody)).toEqual([]);
    },
  );

  test('what other people left here neither goes nor holds anything up', () => {
    const acts = [act(1, 'dossiers/a', { person: 'vy', state: 'conflict' }), act(2, 'dossiers/a')];
    expect(ids(readyToSend(acts, 'han', nobody))).toEqual([2]);
  });

  test('no more than four at a time', () => {
    const acts = [1, 2, 3, 4, 5, 6].map((id) => act(id, `dossiers/${id}`));
    expect(ids(readyToSend(acts, 'han', nobody))).toEqual([1, 2, 3, 4]);
    expect(ids(readyToSend(acts, 'han', new Set([1, 2, 3])))).toEqual([4]);
  });
});

describe('the version an act was made from', () => {
  const sent = act(1, 'dossiers/a', { version: 5 });
  const reply = { id: 'a', version: 6 };

  test('follows the person’s own earlier act', () => {
    const later = [act(2, 'dossiers/a', { version: 5 }), act(3, 'dossiers/a', { version: 5 })];
    expect(rebased(later, sent, reply).map(({ version }) => version)).toEqual([6, 6]);
  });

  test.each([
    ['was another one', act(2, 'dossiers/a', { version: 4 })],
    ['is of another thing', act(2, 'dossiers/b', { version: 5 })],
    ['was seen by another person', act(2, 'dossiers/a', { version: 5, person: 'vy' })],
  ])('stays when it %s', (_, later) => {
    expect(rebased([later], sent, reply)).toEqual([]);
  });

  test('stays when the reply tells of something else', () => {
    const later = [act(2, 'dossiers/a', { version: 5 })];
    expect(rebased(later, sent, { id: 'b', version: 6 })).toEqual([]);
    expect(rebased(later, sent, undefined)).toEqual([]);
  });
});

describe('the version of an act made from a page that has not read again', () => {
  const steps = new Map([
    [5, 6],
    [6, 7],
    [9, 10],
  ]);
  const stepFrom = async (version: number) => steps.get(version);

  test('follows the acts that went meanwhile, one after the other', async () => {
    expect(await followed(5, stepFrom)).toBe(7);
  });

  test('stops where somebody else came between', async () => {
    expect(await followed(7, stepFrom)).toBe(7);
    expect(await followed(8, stepFrom)).toBe(8);
  });

  test('is a step only when the reply tells of the thing the act was done to', () => {
    const sent = act(1, 'dossiers/a', { version: 5 });
    const step = { person: 'han', thing: 'dossiers/a', from: 5, to: 6, at: 9 };
    expect(stepOf(sent, { id: 'a', version: 6 }, 9)).toEqual(step);
    expect(stepOf(sent, { id: 'b', version: 6 }, 9)).toBeUndefined();
    expect(stepOf(act(1, 'dossiers/a'), { id: 'a', version: 6 }, 9)).toBeUndefined();
  });
});

describe('what a reply means', () => {
  test.each([
    [200, '', 'sent'],
    [204, '', 'sent'],
    [0, '', 'put_off'],
    [503, 'breakdown', 'put_off'],
    [429, 'too_busy', 'put_off'],
    [500, 'bug', 'failed'],
    [403, 'csrf_missing', 'failed'],
    [401, 'not_signed_in', 'sign_in'],
    [409, 'another_person', 'sign_in'],
    [409, 'version_conflict', 'conflict'],
    [409, 'already_decided', 'refused'],
    [422, 'fields_invalid', 'refused'],
    [404, 'absent', 'refused'],
  ])('%i %s is %s', (status, code, verdict) => {
    expect(verdictOf(status, code)).toBe(verdict);
  });
});

test('the pause doubles from a second to a minute, and never all at once', () => {
  const middle = [1, 2, 3, 6, 7, 50].map((failures) => pauseAfter(failures, 0.5));
  expect(middle).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000]);
  expect(pauseAfter(1, 0)).toBeLessThan(pauseAfter(1, 1));
});

test('an act older than thirty days is asked for again', () => {
  expect(isTooOld(act(1, 'dossiers/a'), AGE_MAX_MS)).toBe(false);
  expect(isTooOld(act(1, 'dossiers/a'), AGE_MAX_MS + 1)).toBe(true);
});

test('the outbox takes so many acts and so much of each', () => {
  const many = Array.from({ length: COUNT_MAX }, (_, i) => act(i + 1, `dossiers/${i}`));
  expect(whyFull(many.slice(1), '{}')).toBeUndefined();
  expect(whyFull(many, '{}')).toBe('outbox_full');
  expect(whyFull([], 'x'.repeat(1024 * 1024 + 1))).toBe('act_too_large');
});
