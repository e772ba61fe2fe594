/** What people type into a cell, and paste from a spreadsheet, as values; and back. Pure. */
import { countTyped } from '../../text/typed-count.ts';

export type CellKind = 'text' | 'day' | 'count' | 'choice';

export interface Choice {
  code: string;
  label: string;
  /** As it stands in a narrow column. */
  short?: string;
  /** Other ways of typing it: "đ", "x". */
  also?: string[];
}

export interface CellForm {
  kind: CellKind;
  choices?: Choice[];
  /** Of a day typed without its year. */
  year?: number;
}

export type CellFault = 'day' | 'count' | 'choice';

export type Read = { value: string } | { fault: CellFault };

/** Empty text is an empty value; else the value as the server takes it. */
export function readCell(form: CellForm, text: string): Read {
  const typed = text.normalize('NFC').trim();
  if (typed === '') return { value: '' };
  switch (form.kind) {
    case 'text':
      return { value: typed };
    case 'day':
      return readDay(typed, form.year);
    case 'count':
      return readCount(typed);
    case 'choice':
      return readChoice(typed, form.choices ?? []);
  }
}

/** "20/11/2022", "20-11-22", "20.11", "2022-11-20". */
function readDay(typed: string, year: number | undefined): Read {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(typed);
  const local = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(typed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!local) return { fault: 'day' };
  const said = local[3];
  const full = said === undefined ? year : said.length === 2 ? 2000 + Number(said) : Number(said);
  return full === undefined ? { fault: 'day' } : dayOf(full, Number(local[2]), Number(local[1]));
}

function dayOf(year: number, month: number, day: number): Read {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { value: date.toISOString().slice(0, 10) } : { fault: 'day' };
}

function readCount(typed: string): Read {
  const count = countTyped(typed);
  return count === undefined ? { fault: 'count' } : { value: String(count) };
}

/** Without diacritics, case and signs, as people type in a hurry. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9?]+/g, ' ')
    .trim();
}

function readChoice(typed: string, choices: Choice[]): Read {
  const wanted = folded(typed);
  const exact = choices.find(
    ({ code, label, also = [] }) =>
      code === typed || folded(label) === wanted || also.some((word) => folded(word) === wanted),
  );
  const begun = choices.filter(({ label }) => folded(label).startsWith(wanted));
  const found = exact ?? (wanted !== '' && begun.length === 1 ? begun[0] : undefined);
  return found ? { value: found.code } : { fault: 'choice' };
}

/** A value as it stands in its cell, and as it is copied. */
export function showCell(form: CellForm, value: string): string {
  if (form.kind === 'day') {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : value;
  }
  if (form.kind === 'choice')
    return form.choices?.find(({ code }) => code === value)?.label ?? value;
  return value;
}

/** What a spreadsheet puts on the clipboard: tabs and lines, quoted where they stand in a cell. */
export function tableOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    row.push(cell);
    cell = '';
  };
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < clean.length; i++) {
    const sign = clean[i] ?? '';
    if (isQuoted) {
      if (sign === '"' && clean[i + 1] === '"') cell += clean[++i];
      else if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === '\t') end();
    else if (sign === '\n') {
      end();
      rows.push(row);
      row = [];
    } else cell += sign;
  }
  end();
  rows.push(row);
  return rows;
}

export function tsvOf(table: string[][]): string {
  const quoted = (cell: string): string =>
    /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return table.map((row) => row.map(quoted).join('\t')).join('\n');
}
