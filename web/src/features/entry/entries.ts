/** Columns that were typed in, as the entries of an act. Pure. */
import type { DossierRecord } from '../../api/records.ts';
import type { FactEntry, FactQuestion, FigureEntry } from '../../api/shapes.ts';
import type { EntryColumn } from './columns.ts';
import { factOf, figureOf, partsOf, type Span } from './values.ts';

export type ValueOf = (column: string) => string;

export interface Entries {
  entries: FactEntry[];
  /** The columns of each entry. */
  cells: string[][];
}

/** One entry for all columns of a fact: what was not typed goes along as it is on record. */
export function factEntries(
  columns: EntryColumn[],
  record: DossierRecord,
  valueOf: ValueOf,
): Entries {
  const made: Entries = { entries: [], cells: [] };
  const add = (entry: FactEntry, cells: string[]): void => {
    made.entries.push(entry);
    made.cells.push(cells);
  };
  const done = new Set<string>();
  for (const { id, part } of columns) {
    if (part.of === 'item') add(itemEntry(part.question.fact, part.item, valueOf(id)), [id]);
    if (part.of !== 'fact' || done.has(part.question.fact)) continue;
    done.add(part.question.fact);
    const { fact } = part.question;
    const cells = columns.filter((each) => each.id.startsWith(`fact/${fact}/`));
    const ids = cells.map((each) => each.id);
    for (const entry of entriesOfFact(part.question, record, valueOf)) add(entry, ids);
  }
  return made;
}

function itemEntry(fact: string, item: string, value: string): FactEntry {
  const { code, why } = partsOf(value);
  return code === 'not_applicable'
    ? { fact, item, state: 'not_applicable_claimed', reason: why }
    : { fact, item, number: code === 'yes' ? 1 : 0 };
}

function entriesOfFact(
  question: FactQuestion,
  record: DossierRecord,
  valueOf: ValueOf,
): FactEntry[] {
  const { fact, number_fact: numberFact } = question;
  const value = (field: string): string => valueOf(`fact/${fact}/${field}`);
  const paper = value('paper') || (factOf(record, fact)?.paper ?? '');
  switch (question.shape) {
    case 'date': {
      const day = value('day');
      const number = numberFact !== '' && paper !== '' ? [{ fact: numberFact, paper }] : [];
      return [...(day === '' ? [] : [{ fact, dated_on: day, paper }]), ...number];
    }
    case 'share':
      return [
        { fact, number: Number(value('number')), denominator: Number(value('whole')), paper },
      ];
    case 'count':
      return [{ fact, number: Number(value('number')), paper }];
    case 'rating':
      return [{ fact, choice: value('choice'), paper }];
    case 'checklist':
      return [];
  }
}

/** A new source is said of every figure of its year. */
export function figureEntries(
  columns: EntryColumn[],
  record: DossierRecord,
  valueOf: ValueOf,
  today: string,
): FigureEntry[] {
  const wanted = new Map<string, { category: string; span: Span }>();
  for (const { part } of columns) {
    if (part.of === 'figure') wanted.set(`${part.category}/${part.span}`, part);
    if (part.of === 'source')
      for (const { category, span } of record.figures)
        if (span === part.span) wanted.set(`${category}/${span}`, { category, span });
  }
  return [...wanted].map(([id, { category, span }]) => {
    const value = valueOf(`figure/${id}`);
    const declared =
      value === '' ? (figureOf(record, category, span)?.declared ?? null) : Number(value);
    return { category, span, declared, stated_on: today, source: valueOf(`source/${span}`) };
  });
}
