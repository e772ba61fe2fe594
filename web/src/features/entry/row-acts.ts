/** What was typed of one subject, read: what is wrong with it, and the acts it comes to. Pure. */
import type { AnyAct, OnBehalf } from '../../api/acts.ts';
import type { DossierRecord } from '../../api/records.ts';
import { formatDate } from '../../text/format.ts';
import type { WordsOf } from '../../text/words.ts';
import type { EntryColumn, SetName } from './columns.ts';
import { factEntries, figureEntries, type Entries, type ValueOf } from './entries.ts';
import { onRecord, partsOf, readAnswer, type Fault, type Part } from './values.ts';

export type EntryFault = Fault | 'future' | 'above' | 'missing' | 'cleared' | 'long' | 'behalf';

export interface RowAct {
  /** Also what orders the acts of a row. */
  name: SetName | 'facts';
  act: AnyAct;
  /** The edited cells it carries. */
  columns: string[];
  /** The cells that a fault told by the server speaks of. */
  cellsOf: (path: string) => string[];
}

export interface RowReading {
  /** What cannot be sent as it stands. */
  faults: Record<string, EntryFault>;
  /** What must still be filled in before an act of the row can go. */
  lacking: Record<string, EntryFault>;
  acts: RowAct[];
}

export interface Reader {
  /** Of every set, whichever is shown. */
  columns: EntryColumn[];
  words: WordsOf;
  year: number;
  today: string;
  /** For the lines that name nobody of their own. */
  spoken: OnBehalf | undefined;
}

const TEXT_MAX = 200;

export class RowDraft {
  readonly record: DossierRecord;
  readonly faults: Record<string, EntryFault> = {};
  readonly lacking: Record<string, EntryFault> = {};
  private readonly values = new Map<string, string>();
  /** Sent already and not yet on record: newer than the record, older than what is typed. */
  private readonly onItsWay = new Map<string, string>();
  private readonly columns: Map<string, EntryColumn>;
  /** Columns with something new in them. */
  readonly edited: EntryColumn[];

  constructor(
    record: DossierRecord,
    edits: Record<string, string>,
    columns: EntryColumn[],
    waiting: Record<string, string>,
  ) {
    this.record = record;
    this.columns = new Map(columns.map((column) => [column.id, column]));
    this.edited = [...this.columns.values()].filter(({ id }) => edits[id] !== undefined);
    for (const column of this.edited) this.read(column, edits[column.id] ?? '');
    for (const [id, text] of Object.entries(waiting)) {
      const column = this.columns.get(id);
      const read = column && readAnswer(column.form, text);
      if (read && 'value' in read) this.onItsWay.set(id, read.value);
    }
  }

  private read(column: EntryColumn, text: string): void {
    const read = readAnswer(column.form, text);
    if ('fault' in read) this.faults[column.id] = read.fault;
    else if (read.value === '' && onRecord(column.part, this.record) !== '')
      this.faults[column.id] = 'cleared';
    else if (column.form.kind === 'text' && read.value.length > TEXT_MAX)
      this.faults[column.id] = 'long';
    else this.values.set(column.id, read.value);
  }

  /** As typed, else as sent, else as on record. */
  value(id: string): string {
    const column = this.columns.get(id);
    return (
      this.values.get(id) ??
      this.onItsWay.get(id) ??
      (column ? onRecord(column.part, this.record) : '')
    );
  }

  fault(id: string, fault: EntryFault): void {
    this.faults[id] ??= fault;
  }

  lack(id: string, fault: EntryFault = 'missing'): void {
    this.lacking[id] ??= fault;
  }

  ofParts(...kinds: Part['of'][]): EntryColumn[] {
    return this.edited.filter(({ part }) => kinds.includes(part.of));
  }

  /** A fact goes as a whole: what is wrong with one of its columns holds the others. */
  isWrong(columns: EntryColumn[]): boolean {
    const wrong = Object.keys({ ...this.faults, ...this.lacking });
    return columns.some(({ id, part }) =>
      wrong.some(
        (each) =>
          each === id || (part.of === 'fact' && each.startsWith(`fact/${part.question.fact}/`)),
      ),
    );
  }
}

export function readRow(
  record: DossierRecord,
  edits: Record<string, string>,
  reader: Reader,
  waiting: Record<string, string> = {},
): RowReading {
  const row = new RowDraft(record, edits, reader.columns, waiting);
  checkDays(row, reader.today);
  checkFacts(row);
  const acts = [
    ...recordActs(row, reader),
    ...assessmentActs(row, reader),
    ...reviewActs(row, reader),
  ];
  return { faults: row.faults, lacking: row.lacking, acts };
}

function checkDays(row: RowDraft, today: string): void {
  for (const { id, form } of row.edited)
    if (form.kind === 'day' && row.value(id) > today) row.fault(id, 'future');
}

function checkFacts(row: RowDraft): void {
  for (const { part } of row.edited) {
    if (part.of !== 'fact') continue;
    const id = (field: string): string => `fact/${part.question.fact}/${field}`;
    const lackUnlessGiven = (field: string): void => {
      if (row.value(id(field)) === '') row.lack(id(field));
    };
    if (part.question.shape === 'rating') lackUnlessGiven('choice');
    if (part.question.shape !== 'share') continue;
    lackUnlessGiven('number');
    lackUnlessGiven('whole');
    const isKnown = !row.faults[id('whole')] && row.value(id('whole')) !== '';
    if (isKnown && Number(row.value(id('number'))) > Number(row.value(id('whole'))))
      row.fault(id('number'), 'above');
  }
}

interface Words {
  on?: OnBehalf | undefined;
  isWhole: boolean;
}

/** Whose word the line is: its own column, else that of all lines. Said half, it is not said. */
function spokenOf(row: RowDraft, { spoken }: Reader): Words {
  const who = row.value('behalf/who') || (spoken?.who ?? '');
  const paper = row.value('behalf/paper') || (spoken?.paper ?? '');
  if (who === '') row.lack('behalf/who', 'behalf');
  if (paper === '') row.lack('behalf/paper', 'behalf');
  return who !== '' && paper !== '' ? { on: { who, paper }, isWhole: true } : { isWhole: false };
}

const valueIn =
  (row: RowDraft): ValueOf =>
  (id) =>
    row.value(id);

/** A registration takes the facts typed beside it along; without it they are facts like others. */
function recordActs(row: RowDraft, reader: Reader): RowAct[] {
  const registering = row.ofParts('registered_on');
  const facts = row.ofParts('fact', 'item');
  const counted = row.ofParts('figure', 'source');
  if (registering.length === 0) return factActs(row, facts, counted, reader);
  const beside = facts.filter(({ set }) => set === 'registration');
  const inYear = facts.filter(({ set }) => set !== 'registration');
  return [
    ...registrationActs(row, registering, beside, reader),
    ...factActs(row, inYear, counted, reader),
  ];
}

function registrationActs(
  row: RowDraft,
  registering: EntryColumn[],
  beside: EntryColumn[],
  reader: Reader,
): RowAct[] {
  const { dossier } = row.record;
  const spoken = spokenOf(row, reader);
  const carried = [...registering, ...beside];
  if (!spoken.isWhole || row.isWrong(carried)) return [];
  const made = factEntries(beside, row.record, valueIn(row));
  const day = row.value('registered_on');
  return [
    {
      name: 'registration',
      columns: idsOf(carried),
      cellsOf: cellsOfEntries(made),
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/registration',
        values: { id: dossier.id },
        version: dossier.version,
        onBehalf: spoken.on,
        title: reader.words.own.register.ask(dossier.subject_name, reader.year, formatDate(day)),
        body: { registered_on: day, facts: made.entries },
      },
    },
  ];
}

function factActs(
  row: RowDraft,
  facts: EntryColumn[],
  counted: EntryColumn[],
  reader: Reader,
): RowAct[] {
  const carried = [...facts, ...counted];
  if (carried.length === 0 || row.isWrong(carried)) return [];
  const { dossier } = row.record;
  const made = factEntries(facts, row.record, valueIn(row));
  const figures = figureEntries(counted, row.record, valueIn(row), reader.today);
  return [
    {
      name: 'facts',
      columns: idsOf(carried),
      cellsOf: cellsOfEntries(made),
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/facts',
        values: { id: dossier.id },
        version: dossier.version,
        onBehalf: softlySpoken(row, reader),
        title: reader.words.own.facts.saveAsk(dossier.subject_name),
        body: { facts: made.entries, figures },
      },
    },
  ];
}

/** Facts may be the officer's own; whose word they are is carried where it is said. */
function softlySpoken(row: RowDraft, { spoken }: Reader): OnBehalf | undefined {
  const who = row.value('behalf/who') || (spoken?.who ?? '');
  const paper = row.value('behalf/paper') || (spoken?.paper ?? '');
  return who !== '' && paper !== '' ? { who, paper } : undefined;
}

function assessmentActs(row: RowDraft, reader: Reader): RowAct[] {
  const columns = row.ofParts('answer');
  if (columns.length === 0) return [];
  const spoken = spokenOf(row, reader);
  if (!spoken.isWhole || row.isWrong(columns)) return [];
  const answers = columns.flatMap(({ id, part }) => {
    if (part.of !== 'answer') return [];
    const { code, why } = partsOf(row.value(id));
    const finding = code as 'met' | 'not_met' | 'not_enough_known';
    return [{ criterion: part.criterion, finding, reason: why }];
  });
  const count = (said: string): number => answers.filter(({ finding }) => finding === said).length;
  const { dossier } = row.record;
  const title = reader.words.own.assess.ask(
    dossier.subject_name,
    count('met'),
    count('not_met'),
    count('not_enough_known'),
  );
  return [
    {
      name: 'assessment',
      columns: idsOf(columns),
      cellsOf: (path) => [`answer/${path}`],
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/self-assessment',
        values: { id: dossier.id },
        version: dossier.version,
        onBehalf: spoken.on,
        title,
        body: { answers },
      },
    },
  ];
}

const REVIEW_FIELDS = ['held_on', 'minutes_number', 'chaired_by', 'present_count'] as const;

function reviewActs(row: RowDraft, reader: Reader): RowAct[] {
  const columns = row.ofParts('review', 'seat');
  if (columns.length === 0) return [];
  for (const field of REVIEW_FIELDS)
    if (row.value(`review/${field}`) === '' && !row.faults[`review/${field}`])
      row.lack(`review/${field}`);
  const count = Number(row.value('review/present_count'));
  if (count < 1) row.lack('review/present_count');
  const spoken = spokenOf(row, reader);
  const all = reader.columns.filter(({ set, part }) => set === 'review' && part.of !== 'behalf');
  if (!spoken.isWhole || row.isWrong(all)) return [];
  const { dossier } = row.record;
  const day = row.value('review/held_on');
  return [
    {
      name: 'review',
      columns: idsOf(columns),
      cellsOf: () => [],
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/review-minutes',
        values: { id: dossier.id },
        version: dossier.version,
        onBehalf: spoken.on,
        title: reader.words.own.review.ask(dossier.subject_name, formatDate(day), count),
        body: {
          held_on: day,
          minutes_number: row.value('review/minutes_number'),
          chaired_by: row.value('review/chaired_by'),
          present_count: count,
          attended: all.flatMap(({ id, part }) =>
            part.of === 'seat' && row.value(id) === 'yes' ? [part.role] : [],
          ),
        },
      },
    },
  ];
}

const idsOf = (columns: EntryColumn[]): string[] => columns.map(({ id }) => id);

/** "facts[2]" is the third entry; what names none speaks of the whole act. */
const cellsOfEntries =
  ({ cells }: Entries) =>
  (path: string): string[] =>
    cells[Number(/^facts\[(\d+)\]/.exec(path)?.[1] ?? NaN)] ?? [];
