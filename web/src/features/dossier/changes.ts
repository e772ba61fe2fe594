/** What one entry of the history changed, as lines a person can read. Pure. */
import { formatDate } from '../../text/format.ts';
import type { Words } from '../../text/vi.ts';

export interface Change {
  name: string;
  before: string;
  after: string;
}

type Row = Record<string, unknown> | null | undefined;

/** Only what differs; members nobody reads (keys, versions) are left out. */
export function changesOf(before: Row, after: Row, words: Words): Change[] {
  const isNew = Object.keys(before ?? {}).length === 0;
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .filter((name) => name in words.member)
    .map((name) => ({
      name: words.member[name as keyof Words['member']],
      before: told(name, before?.[name], words),
      after: told(name, after?.[name], words),
    }))
    .filter((change) => change.before !== change.after && !(isNew && change.after === '0'));
}

/** Why something is out of scope is kept as a code: "too_small: micro_trade". */
function told(name: string, value: unknown, words: Words): string {
  if (name !== 'scope_reason' || typeof value !== 'string') return tell(value, words);
  const sentence = words.own.scope.reason[value.split(':')[0] ?? ''];
  return sentence?.split(/[.:]/)[0] ?? tell(value, words);
}

function tell(value: unknown, words: Words): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? words.dossier.answer.yes : words.dossier.answer.no;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  const known: Record<string, string> = { ...words.state, ...words.outcome, ...words.recognition };
  return known[value] ?? value;
}
