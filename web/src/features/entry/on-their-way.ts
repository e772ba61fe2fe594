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

/** Where an act is now: `open` is for its page to correct, and the outbox still holds it. */
export type Whereabouts =
  | { state: 'held' }
  | { state: 'sent'; version: number | undefined }
  | { state: 'open' | 'dropped' };

/** The texts of a row that are on their way, the later ones over the earlier. */
export const textsOf = (sent: SentTexts[] = []): Record<string, string> =>
  Object.assign({}, ...sent.map(({ texts }) => texts)) as Record<string, string>;

export interface Settling {
  edits: Edits;
  seen: Record<string, number>;
  onTheirWay: OnTheirWay;
  /** Rows whose sending came to nothing: what was typed is unsent again. */
  returned: Record<string, true>;
}

/**
 * What was recorded is on its way no longer; what was dropped is an edit again, unless it stands on
 * record by now or something newer was typed or sent. The very same when nothing has changed.
 */
export function settled<S extends Settling>(
  before: S,
  whereabouts: ReadonlyMap<string, Whereabouts>,
  byId: ReadonlyMap<string, DossierRecord>,
  onRecord: (row: string, column: string) => string,
): S {
  let now = before;
  for (const [row, sent] of Object.entries(before.onTheirWay)) {
    const version = byId.get(row)?.dossier.version;
    if (version === undefined) continue;
    const leaves = sent.filter((one) => hasLeft(one, whereabouts.get(one.key), version));
    if (leaves.length === 0) continue;
    const stays = sent.filter((one) => !leaves.includes(one));
    now = { ...now, onTheirWay: without(now.onTheirWay, row, stays) };
    const lost = leaves.filter(({ key }) => whereabouts.get(key)?.state !== 'sent');
    const kept = { ...textsOf(stays), ...now.edits[row] };
    const texts = Object.entries(textsOf(lost)).filter(
      ([column, text]) => kept[column] === undefined && text !== onRecord(row, column),
    );
    if (texts.length > 0) now = giveBack(now, row, Object.fromEntries(texts), lost);
  }
  return now;
}

function hasLeft(one: SentTexts, where: Whereabouts | undefined, version: number): boolean {
  if (where === undefined || where.state === 'held') return false;
  // Sent and not read again yet: what is on record is older.
  return where.state !== 'sent' || version >= (where.version ?? one.version + 1);
}

function without(all: OnTheirWay, row: string, stays: SentTexts[]): OnTheirWay {
  const { [row]: gone, ...others } = all;
  return stays.length === 0 ? others : { ...others, [row]: stays };
}

function giveBack<S extends Settling>(
  now: S,
  row: string,
  texts: Record<string, string>,
  lost: SentTexts[],
): S {
  const version = Math.min(...lost.map((one) => one.version));
  return {
    ...now,
    edits: { ...now.edits, [row]: { ...texts, ...now.edits[row] } },
    seen: { ...now.seen, [row]: now.seen[row] ?? version },
    returned: { ...now.returned, [row]: true },
  };
}
