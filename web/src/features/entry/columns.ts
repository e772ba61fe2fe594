/** What is asked of the subjects of a page, as columns in a few sets that fit a screen. Pure. */
import {
  SET_BY_REGISTERING,
  type CriterionQuestion,
  type DossierRecord,
  type NamedChoice,
  type RecordsPage,
} from '../../api/records.ts';
import type { Caption, FactQuestion } from '../../api/shapes.ts';
import { formatClause, shortClause } from '../../text/format.ts';
import type { WordsOf } from '../../text/words.ts';
import { folded, type Choice } from '../../ui/grid/cells.ts';
import type { GridColumn } from '../../ui/grid/shape.ts';
import type { AnswerForm, FactField, Part, Span } from './values.ts';

export const SETS = ['registration', 'year', 'assessment', 'review'] as const;
export type SetName = (typeof SETS)[number];

type Step = DossierRecord['permitted'][number];

export interface EntryColumn extends GridColumn {
  set: SetName;
  part: Part;
  form: AnswerForm;
  /** Who may not do this may not write here. */
  step: Step;
  isAsked: (record: DossierRecord) => boolean;
}

export interface Texts {
  words: WordsOf;
  caption: (caption: Caption | undefined) => string;
  year: number;
}

export type Asked = Pick<RecordsPage, 'questions' | 'criteria' | 'categories'>;

const DAY = 104;
const COUNT = 84;
const SHARE = 132;
const PAPER = 140;
const TEXT = 192;
const NARROW = 46;

export function columnsOf(set: SetName, asked: Asked, texts: Texts): EntryColumn[] {
  switch (set) {
    case 'registration':
      return [...registration(asked, texts), ...behalf(set, texts)];
    case 'year':
      return [...inYear(asked, texts), ...figures(asked.categories, texts)];
    case 'assessment':
      return [...answers(asked.criteria, texts), ...behalf(set, texts)];
    case 'review':
      return [...review(asked, texts), ...behalf(set, texts)];
  }
}

/** Facts of a paper of the first quarter, and shares that the same clause asks for. */
function isWithRegistration(question: FactQuestion, all: FactQuestion[]): boolean {
  if (question.is_with_registration) return true;
  const clauses = all.filter((each) => each.is_with_registration).map(({ clause }) => clause);
  return question.shape === 'share' && clauses.includes(question.clause);
}

const factsAsked = ({ questions }: Asked): FactQuestion[] =>
  questions.facts.filter(({ fact }) => fact !== SET_BY_REGISTERING);

function registration(asked: Asked, texts: Texts): EntryColumn[] {
  const { entry } = texts.words;
  const facts = factsAsked(asked);
  const day: EntryColumn = {
    id: 'registered_on',
    set: 'registration',
    part: { of: 'registered_on' },
    step: 'register_subject',
    group: entry.registering,
    title: entry.registeredOn,
    label: entry.registeredOn,
    width: DAY,
    form: { kind: 'day', year: texts.year },
    isAsked: () => true,
  };
  const others = facts
    .filter((question) => isWithRegistration(question, facts))
    .flatMap((question) => factColumns('registration', question, texts));
  return [day, ...others];
}

function inYear(asked: Asked, texts: Texts): EntryColumn[] {
  const facts = factsAsked(asked);
  return facts
    .filter((question) => !isWithRegistration(question, facts))
    .flatMap((question) => factColumns('year', question, texts));
}

function factColumns(set: SetName, question: FactQuestion, texts: Texts): EntryColumn[] {
  const { words, caption, year } = texts;
  const { fact } = question;
  const group = caption(question.caption);
  const one = (field: FactField, title: string, width: number, form: AnswerForm): EntryColumn => ({
    id: `fact/${fact}/${field}`,
    set,
    part: { of: 'fact', question, field },
    step: 'record_facts',
    group,
    title,
    label: `${group} – ${title}`,
    width,
    form,
    isAsked: ({ asked_facts: asks }) => asks.includes(fact),
  });
  const paper = (): EntryColumn => one('paper', words.entry.paper, PAPER, { kind: 'text' });
  switch (question.shape) {
    case 'date':
      return [
        ...(question.number_fact === '' ? [] : [paper()]),
        one('day', words.entry.day, DAY, { kind: 'day', year }),
      ];
    case 'share': {
      const [done, whole] = words.shareParts[fact] ?? words.entry.shareParts;
      return [
        one('number', done, SHARE, { kind: 'count' }),
        one('whole', whole, SHARE, { kind: 'count' }),
      ];
    }
    case 'count':
      return [one('number', words.entry.count, COUNT, { kind: 'count' })];
    case 'rating':
      return [
        one('choice', words.entry.rank, TEXT, {
          kind: 'choice',
          choices: ranksOf(question.ranks, texts),
        }),
        paper(),
      ];
    case 'checklist':
      return question.items.map((item) => itemColumn(set, question, item, texts));
  }
}

/** "httnv" for "Hoàn thành tốt nhiệm vụ". */
const initials = (label: string): string =>
  folded(label)
    .split(' ')
    .map((word) => word[0])
    .join('');

function ranksOf(ranks: NamedChoice[], { words, caption }: Texts): Choice[] {
  const labels = ranks.map(({ code, caption: name }) => ({ code, label: caption(name) }));
  return [
    ...labels.map(({ code, label }) => ({ code, label, also: [initials(label)] })),
    // Said of what is not final yet; written so that its beginning tells it apart.
    ...labels.map(({ code, label }) => ({
      code: `${code}?`,
      label: words.entry.provisional(label),
    })),
  ];
}

function itemColumn(
  set: SetName,
  question: FactQuestion,
  item: NamedChoice,
  { words, caption }: Texts,
): EntryColumn {
  const { yes, no, not_applicable: none } = words.own.facts.item;
  return {
    id: `fact/${question.fact}/item/${item.code}`,
    set,
    part: { of: 'item', question, item: item.code },
    step: 'record_facts',
    group: caption(question.caption),
    title: caption(item.caption),
    label: `${caption(question.caption)} – ${caption(item.caption)}`,
    width: 108,
    form: {
      kind: 'choice',
      choices: [
        { code: 'yes', label: yes, also: ['x', '1'] },
        { code: 'no', label: no, also: ['k', '0'] },
        { code: 'not_applicable', label: none },
      ],
      withWhy: ['not_applicable'],
      wantsWhy: 'not_applicable',
    },
    takesWhy: [none],
    isAsked: ({ asked_facts: asks }) => asks.includes(question.fact),
  };
}

const SPANS: Span[] = ['base', 'current'];

function figures(categories: NamedChoice[], texts: Texts): EntryColumn[] {
  const { words, caption, year } = texts;
  if (categories.length === 0) return [];
  return SPANS.flatMap((span) => {
    const group = words.entry.figures[span](year);
    const common = { set: 'year', step: 'record_facts', group, isAsked: () => true } as const;
    const counts = categories.map(
      ({ code, caption: name }): EntryColumn => ({
        ...common,
        id: `figure/${code}/${span}`,
        part: { of: 'figure', category: code, span },
        title: caption(name),
        label: `${group} – ${caption(name)}`,
        ...(span === 'current' ? { hint: words.entry.figureHint } : {}),
        width: 64,
        form: { kind: 'count' },
      }),
    );
    const source: EntryColumn = {
      ...common,
      id: `source/${span}`,
      part: { of: 'source', span },
      title: words.entry.paper,
      label: `${group} – ${words.entry.paper}`,
      width: 104,
      form: { kind: 'text' },
    };
    return [...counts, source];
  });
}

function answers(criteria: CriterionQuestion[], { words, caption }: Texts): EntryColumn[] {
  const { met, not_met: not, not_enough_known: open } = words.entry.answer;
  const notMet = words.entry.notMetShort;
  const choices: Choice[] = [
    { code: 'met', label: met, also: ['x', '1'] },
    { code: 'not_met', label: not, short: notMet, also: [notMet, 'k', 'cd', '0'] },
    { code: 'not_enough_known', label: open, short: '?', also: ['?', 'cr'] },
  ];
  return criteria.map(({ criterion, clause, caption: name }) => ({
    id: `answer/${criterion}`,
    set: 'assessment',
    part: { of: 'answer', criterion },
    step: 'assess',
    group: shortClause(clause.replace(/[a-z]+$/, '')),
    title: caption(name),
    label: `${formatClause(clause, words.language)}: ${caption(name)}`,
    width: NARROW,
    isTall: true,
    form: { kind: 'choice', choices, withWhy: ['not_met', 'not_enough_known'] },
    takesWhy: [not, open],
    isAsked: ({ asked_criteria: asks }) => asks.includes(criterion),
  }));
}

function review({ questions }: Asked, { words, caption, year }: Texts): EntryColumn[] {
  const { entry } = words;
  const common = { set: 'review', step: 'hold_review', isAsked: () => true } as const;
  const one = (
    field: Extract<Part, { of: 'review' }>['field'],
    width: number,
    form: AnswerForm,
  ): EntryColumn => ({
    ...common,
    id: `review/${field}`,
    part: { of: 'review', field },
    group: entry.minutes,
    title: entry.review[field],
    label: `${entry.minutes} – ${entry.review[field]}`,
    width,
    form,
  });
  const seats = questions.seats.map(
    ({ role, caption: name }): EntryColumn => ({
      ...common,
      id: `review/seat/${role}`,
      part: { of: 'seat', role },
      group: entry.attended,
      title: caption(name),
      label: `${entry.attended} – ${caption(name)}`,
      width: 92,
      form: {
        kind: 'choice',
        choices: [
          { code: 'yes', label: entry.present, also: ['x', '1'] },
          { code: 'no', label: entry.absent, also: ['k', '0'] },
        ],
      },
    }),
  );
  return [
    one('held_on', DAY, { kind: 'day', year }),
    one('minutes_number', PAPER, { kind: 'text' }),
    one('chaired_by', 130, { kind: 'text' }),
    one('present_count', 64, { kind: 'count' }),
    ...seats,
  ];
}

const BEHALF = ['who', 'paper'] as const;
const BEHALF_STEP = { registration: 'register_subject', assessment: 'assess' } as const;

/** Whose word a line is, where it is not that of all the others. */
function behalf(set: Exclude<SetName, 'year'>, { words }: Texts): EntryColumn[] {
  return BEHALF.map((field) => ({
    id: `behalf/${field}`,
    set,
    part: { of: 'behalf', field },
    step: set === 'review' ? 'hold_review' : BEHALF_STEP[set],
    group: words.entry.behalf,
    title: words.onBehalf[field],
    label: `${words.entry.behalf} – ${words.onBehalf[field]}`,
    width: 132,
    form: { kind: 'text' },
    isAsked: () => true,
  }));
}
