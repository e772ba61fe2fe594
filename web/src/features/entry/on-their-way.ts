/** What was sent from the grid and lies in the outbox, until it is on record or dropped. Pure. */
import type { DossierRecord } from '../../api/records.ts';
import type { Edits } from '../../ui/grid/model.ts';

export interface SentTexts {
  /** Of the act that carries them. */
  key: string;
  /** Of the row when the act was made. */
  version: number;
  texts: Record<string, string>;
}

/** By row, in the order of being sent. */
export type OnTheirWay = Record<string, SentTexts[]>;

/**
 * Where an act is now. `open` is for its page to correct, and the outbox still holds it; of one
 * that is `gone` nothing is known any more: it was sent, and that was swept, or it was replaced.
 * `from` and `to` are the versions of the row that a sent one led from and to.
 */
export type Whereabouts =
  | { state: 'held' | 'open' | 'dropped' | 'gone' }
  | { state: 'sent'; from: number | undefined; to: number | undefined };

/** The texts of a row that are on their way, the later ones over the earlier. */
export const textsOf = (sent: SentTexts[] = []): Record<string, string> =>
  Object.assign({}, ...sent.map(({ texts }) => texts)) as Record<string, string>;

export type Returned = 'open' | 'dropped';

export interface Settling {
  edits: Edits;
  seen: Record<string, number>;
  onTheirWay: OnTheirWay;
  /** Rows whose sending came to nothing, and why: what was typed is unsent again. */
  returned: Record<string, Returned>;
}

/**
 * What was recorded is on its way no longer, and what else there is of its row follows it to the
 * version it led to; what was dropped is an edit again, unless it stands on record by now or
 * something newer was typed or sent. The very same when nothing has changed.
 */
export function settled<S extends Settling>(
  before: S,
  whereabouts: ReadonlyMap<string, Whereabouts>,
  byId: ReadonlyMap<string, DossierRecord>,
  onRecord: (row: string, column: string) => string,
): S {
  let now = before;
  for (const [row, sent] of Object.entries(before.onTheirWay)) {
    const read = byId.get(row)?.dossier.version;
    if (read === undefined) continue;
    const leaves = sent.filter((one) => hasLeft(one, whereabouts.get(one.key), read));
    if (leaves.length === 0) continue;
    const steps = stepsOf(leaves, whereabouts);
    const stays = sent.filter((one) => !leaves.includes(one)).map((one) => led(one, steps));
    now = { ...now, onTheirWay: without(now.onTheirWay, row, stays) };
    const seen = now.seen[row];
    if (seen !== undefined) now = { ...now, seen: { ...now.seen, [row]: after(seen, steps) } };
    const lost = leaves.filter(({ key }) => whyReturned(whereabouts.get(key)) !== undefined);
    const kept = { ...textsOf(stays), ...now.edits[row] };
    const texts = Object.entries(textsOf(lost)).filter(
      ([column, text]) => kept[column] === undefined && text !== onRecord(row, column),
    );
    if (texts.length === 0) continue;
    const why = whyReturned(whereabouts.get(lost.at(-1)?.key ?? '')) ?? 'dropped';
    const version = Math.min(...lost.map((one) => led(one, steps).version));
    now = giveBack(now, { row, texts: Object.fromEntries(texts), version, why });
  }
  return now;
}

function hasLeft(one: SentTexts, where: Whereabouts | undefined, version: number): boolean {
  if (where === undefined || where.state === 'held') return false;
  // Sent and not read again yet: what is on record is older.
  return where.state !== 'sent' || version >= (where.to ?? one.version + 1);
}

const whyReturned = (where: Whereabouts | undefined): Returned | undefined =>
  where?.state === 'open' || where?.state === 'dropped' ? where.state : undefined;

/** From one version of a row to the next, by acts of one's own. */
type Steps = ReadonlyMap<number, number>;

function stepsOf(leaves: SentTexts[], whereabouts: ReadonlyMap<string, Whereabouts>): Steps {
  const steps = new Map<number, number>();
  for (const { key } of leaves) {
    const where = whereabouts.get(key);
    if (where?.state !== 'sent' || where.from === undefined || where.to === undefined) continue;
    if (where.to > where.from) steps.set(where.from, where.to);
  }
  return steps;
}

/** Where somebody else came between, it stops: that is for the person to see. */
function after(version: number, steps: Steps): number {
  const next = steps.get(version);
  return next === undefined ? version : after(next, steps);
}

const led = (one: SentTexts, steps: Steps): SentTexts => ({
  ...one,
  version: after(one.version, steps),
});

function without(all: OnTheirWay, row: string, stays: SentTexts[]): OnTheirWay {
  const { [row]: gone, ...others } = all;
  return stays.length === 0 ? others : { ...others, [row]: stays };
}

interface GivenBack {
  row: string;
  texts: Record<string, string>;
  version: number;
  why: Returned;
}

function giveBack<S extends Settling>(now: S, { row, texts, version, why }: GivenBack): S {
  return {
    ...now,
    edits: { ...now.edits, [row]: { ...texts, ...now.edits[row] } },
    seen: { ...now.seen, [row]: now.seen[row] ?? version },
    returned: { ...now.returned, [row]: why },
  };
}
