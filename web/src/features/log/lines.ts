/** What one entry changed, as lines a person can read. Pure. */
import type { LogChange } from '../../api/log.ts';
import { formatDate, formatInstant } from '../../text/format.ts';
import type { WordsOf } from '../../text/words.ts';

export interface ChangedLine {
  column: string;
  name: string;
  before: string;
  after: string;
}

/** Keys for sorting and comparing, versions and digests: nothing a person reads. */
const HIDDEN = /^(?:id|version|.*_key|.*_hash|secret_digest|token|token_hash)$/;
const NO_END = '9999-12-31';

export function changedLines(
  { before, after }: LogChange,
  names: Record<string, string>,
  words: WordsOf,
): ChangedLine[] {
  const columns = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  const isWhole = before === null || after === null;
  return columns
    .filter((column) => !HIDDEN.test(column))
    .map((column) => ({
      column,
      name: words.log.columns[column] ?? column.replaceAll('_', ' '),
      before: tell(column, before?.[column], names, words),
      after: tell(column, after?.[column], names, words),
    }))
    .filter((line) => line.before !== line.after)
    .filter((line) => !isWhole || line.before !== '–' || line.after !== '–');
}

function tell(
  column: string,
  value: unknown,
  names: Record<string, string>,
  words: WordsOf,
): string {
  if (value === null || value === undefined || value === '') return '–';
  if (value === NO_END) return words.log.noEnd;
  if (typeof value === 'number') return tellNumber(column, value, words);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  return names[value] ?? known(column, value, words) ?? value;
}

function tellNumber(column: string, value: number, words: WordsOf): string {
  if (column.endsWith('_at')) return formatInstant(value);
  if (/^(?:is|has|may|awaiting)_/.test(column)) return value === 1 ? words.log.yes : words.log.no;
  return String(value);
}

function known(column: string, value: string, words: WordsOf): string | undefined {
  const dictionaries: Record<string, Record<string, string>> = {
    role: words.roles.names,
    tier: words.tiers,
    kind: words.kind,
    fact: words.fact,
  };
  const answers: Record<string, string> = {
    ...words.state,
    ...words.outcome,
    ...words.recognition,
    yes: words.log.yes,
    no: words.log.no,
  };
  return dictionaries[column]?.[value] ?? answers[value];
}
