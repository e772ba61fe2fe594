/** What is on record of one subject as values of cells; cells whose answer says why. Pure. */
import type { DossierRecord } from '../../api/records.ts';
import type { FactQuestion } from '../../api/shapes.ts';
import { readCell, showCell, type CellFault, type CellForm } from '../../ui/grid/cells.ts';

export type Span = 'base' | 'current';
export type ReviewField = 'held_on' | 'minutes_number' | 'chaired_by' | 'present_count';
export type FactField = 'day' | 'paper' | 'number' | 'whole' | 'choice';
export type BehalfField = 'who' | 'paper';

/** What a column stands for. */
export type Part =
  | { of: 'registered_on' }
  | { of: 'fact'; question: FactQuestion; field: FactField }
  | { of: 'item'; question: FactQuestion; item: string }
  | { of: 'figure'; category: string; span: Span }
  | { of: 'source'; span: Span }
  | { of: 'answer'; criterion: string }
  | { of: 'review'; field: ReviewField }
  | { of: 'seat'; role: string }
  | { of: 'behalf'; field: BehalfField };

/** An answer and why, in one cell: "not_met: 2 vụ trộm". */
const SIGN = ': ';
const withWhy = (code: string, why: string): string => (why === '' ? code : code + SIGN + why);

export function partsOf(value: string): { code: string; why: string } {
  const at = value.indexOf(SIGN);
  return at === -1
    ? { code: value, why: '' }
    : { code: value.slice(0, at), why: value.slice(at + SIGN.length) };
}

/** Empty where nothing is on record. */
export function onRecord(part: Part, record: DossierRecord): string {
  switch (part.of) {
    case 'registered_on':
      return record.dossier.registered_on ?? '';
    case 'fact':
      return factOnRecord(part.question, part.field, record);
    case 'item':
      return itemOnRecord(part.question.fact, part.item, record);
    case 'figure':
      return String(figureOf(record, part.category, part.span)?.declared ?? '');
    case 'source':
      return record.figures.find(({ span }) => span === part.span)?.source ?? '';
    case 'answer':
      return answerOnRecord(part.criterion, record);
    case 'review':
      return String(record.review?.[part.field] ?? '');
    case 'seat':
      if (!record.review) return '';
      return record.review.attended.split(',').includes(part.role) ? 'yes' : 'no';
    case 'behalf':
      return '';
  }
}

export const figureOf = ({ figures }: DossierRecord, category: string, span: Span) =>
  figures.find((each) => each.category === category && each.span === span);

export function factOf({ facts }: DossierRecord, fact: string, item = '') {
  return facts.find((each) => each.fact === fact && each.item === item);
}

function factOnRecord(question: FactQuestion, field: FactField, record: DossierRecord): string {
  const fact = factOf(record, question.fact);
  switch (field) {
    case 'day':
      return fact?.dated_on ?? '';
    case 'paper':
      return factOf(record, question.number_fact)?.paper || (fact?.paper ?? '');
    case 'number':
      return fact ? String(fact.number) : '';
    case 'whole':
      return fact ? String(fact.denominator) : '';
    case 'choice':
      return fact?.choice ?? '';
  }
}

function itemOnRecord(code: string, item: string, record: DossierRecord): string {
  const fact = factOf(record, code, item);
  if (!fact) return '';
  if (fact.state !== 'known') return withWhy('not_applicable', fact.reason);
  return fact.number === 1 ? 'yes' : 'no';
}

/** That something does not apply is the appraiser's to say, so it is no answer here. */
function answerOnRecord(code: string, { answers }: DossierRecord): string {
  const answer = answers.find(({ criterion }) => criterion === code);
  return !answer || answer.finding === 'not_applicable'
    ? ''
    : withWhy(answer.finding, answer.reason);
}

export interface AnswerForm extends CellForm {
  /** Answers behind which a reason may stand, after a colon. */
  withWhy?: string[];
  /** One of them, that may not stand without. */
  wantsWhy?: string;
}

export type Fault = CellFault | 'why';

export function readAnswer(form: AnswerForm, text: string): { value: string } | { fault: Fault } {
  const [head = '', ...rest] = form.withWhy ? text.split(':') : [text];
  const read = readCell(form, head);
  if ('fault' in read) return read;
  const why = rest.join(':').trim();
  if (why !== '' && !form.withWhy?.includes(read.value)) return { fault: 'choice' };
  if (why === '' && read.value !== '' && read.value === form.wantsWhy) return { fault: 'why' };
  return { value: withWhy(read.value, why) };
}

export function showAnswer(form: AnswerForm, value: string): string {
  if (!form.withWhy) return showCell(form, value);
  const { code, why } = partsOf(value);
  return withWhy(showCell(form, code), why);
}
