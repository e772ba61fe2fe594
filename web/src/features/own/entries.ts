/** What a form holds while it is filled in, and what is sent of it. Pure. */
import type { Fact, FactEntry, FactQuestion } from '../../api/shapes.ts';
import { countTyped, isNoCount } from '../../text/typed-count.ts';
import { dayOf, inYear, isBlank, partsOf, type DayParts } from '../../text/days.ts';

export type ItemAnswer = 'yes' | 'no' | 'not_applicable';

/** Of one fact, as typed. What its shape does not use stays empty. */
export interface Typed {
  number: string;
  whole: string;
  day: DayParts;
  choice: string;
  isProvisional: boolean;
  paper: string;
  items: Record<string, { answer: ItemAnswer | ''; reason: string }>;
}

const blankTyped = (year: number): Typed => ({
  number: '',
  whole: '',
  day: inYear(year),
  choice: '',
  isProvisional: false,
  paper: '',
  items: {},
});

/** What a form shows of a fact. */
export type Recorded = Pick<
  Fact,
  'fact' | 'item' | 'state' | 'number' | 'denominator' | 'dated_on' | 'choice' | 'paper' | 'reason'
>;

/** What is on record, as somebody would have typed it. */
export function typedOf(question: FactQuestion, facts: Recorded[], year: number): Typed {
  const typed = blankTyped(year);
  const of = facts.filter((fact) => fact.fact === question.fact);
  const number = facts.find((fact) => fact.fact === question.number_fact);
  const [first] = of;
  if (question.shape === 'checklist')
    typed.items = Object.fromEntries(
      of.map((fact) => [fact.item, { answer: itemAnswer(fact), reason: fact.reason }]),
    );
  if (!first) return number ? { ...typed, paper: number.paper } : typed;
  typed.paper = first.paper || (number?.paper ?? '');
  if (first.dated_on) typed.day = partsOf(first.dated_on);
  if (first.denominator > 0) typed.whole = String(first.denominator);
  if (question.shape === 'share' || question.shape === 'count') typed.number = String(first.number);
  typed.choice = first.choice.replace('?', '');
  typed.isProvisional = first.choice.endsWith('?');
  return typed;
}

function itemAnswer(fact: Recorded): ItemAnswer {
  if (fact.state !== 'known') return 'not_applicable';
  return fact.number === 1 ? 'yes' : 'no';
}

export type Fault = 'day' | 'count' | 'above' | 'whole' | 'reason';

/** What keeps this from being sent; nothing typed is no fault, it is just not sent. */
export function faultOf(question: FactQuestion, typed: Typed): Fault | undefined {
  if (question.shape === 'date' && !isBlank(typed.day) && dayOf(typed.day) === undefined)
    return 'day';
  if (isNoCount(typed.number) || isNoCount(typed.whole)) return 'count';
  if (question.shape === 'share' && typed.number !== '' && typed.whole === '') return 'whole';
  const whole = countTyped(typed.whole) ?? Infinity;
  if (question.shape === 'share' && (countTyped(typed.number) ?? 0) > whole) return 'above';
  const isReasonless = Object.values(typed.items).some(
    ({ answer, reason }) => answer === 'not_applicable' && reason.trim() === '',
  );
  return isReasonless ? 'reason' : undefined;
}

/** Whether sending this would put something else in the place of what is on record. */
export function replaces(question: FactQuestion, typed: Typed, onRecord: Typed): boolean {
  const mine = entriesOf(question, typed);
  const theirs = entriesOf(question, onRecord);
  return mine.length > 0 && theirs.length > 0 && JSON.stringify(mine) !== JSON.stringify(theirs);
}

/** Only what was answered. */
export function entriesOf(question: FactQuestion, typed: Typed): FactEntry[] {
  const { fact } = question;
  const paper = typed.paper.trim();
  switch (question.shape) {
    case 'date': {
      const on = dayOf(typed.day);
      const number =
        question.number_fact !== '' && paper !== '' ? [{ fact: question.number_fact, paper }] : [];
      return on ? [{ fact, dated_on: on, paper }, ...number] : number;
    }
    case 'share': {
      const number = countTyped(typed.number);
      const denominator = countTyped(typed.whole);
      if (number === undefined || denominator === undefined) return [];
      return [{ fact, number, denominator, paper }];
    }
    case 'count': {
      const number = countTyped(typed.number);
      return number === undefined ? [] : [{ fact, number, paper }];
    }
    case 'rating':
      if (typed.choice === '') return [];
      return [{ fact, choice: typed.choice + (typed.isProvisional ? '?' : ''), paper }];
    case 'checklist':
      return question.items.flatMap(({ code: item }): FactEntry[] => {
        const { answer, reason } = typed.items[item] ?? { answer: '', reason: '' };
        if (answer === '') return [];
        if (answer === 'not_applicable')
          return [{ fact, item, state: 'not_applicable_claimed', reason: reason.trim() }];
        return [{ fact, item, number: answer === 'yes' ? 1 : 0 }];
      });
  }
}
