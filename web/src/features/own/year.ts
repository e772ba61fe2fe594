/** What is asked of one subject in its year, in the order people do it. Pure. */
import { papersLacking } from '../../api/papers-lacking.ts';
import type {
  DossierView,
  FactQuestion,
  PaperState,
  Questions,
  ScopeShown,
} from '../../api/shapes.ts';
import type { KeptAct } from '../../api/outbox/kept-act.ts';
import type { Line } from '../../api/uploads/sender.ts';
import { yearEndOf } from '../../text/days.ts';
import { hasScopeQuestions, isScopeKnown } from './declaration.ts';
import { papersOnTheirWay, stepsOnTheirWay } from './waiting.ts';

/** The pages behind `/viec/…`; the name is also the last part of their address. */
export const STEPS = [
  'dien-xet',
  'dang-ky',
  'so-lieu',
  'vu-viec',
  'danh-gia',
  'hop',
  'giay-to',
  'gui',
] as const;
export type StepName = (typeof STEPS)[number];

export const isStep = (name: string): name is StepName =>
  (STEPS as readonly string[]).includes(name);

/**
 * `now` can and should be done; `open` can be done, nothing presses; `later` is not to be done yet;
 * `waiting` was done here, and the server does not have it yet.
 */
export type TaskState = 'done' | 'waiting' | 'now' | 'open' | 'later' | 'closed';

export interface Task {
  step: StepName;
  state: TaskState;
  doneOn?: string;
  /** Others have said what was asked, and nothing is left to say. */
  isByOthers?: true;
  /** The last day in time. */
  due?: string;
  /** From when it is asked. */
  from?: string;
  /** How many of how many are there, where a step has parts. */
  have?: number;
  of?: number;
  /** Registered, and of the whole that the law asks for some are missing. */
  short?: Short;
  /** Papers still to be handed in. */
  lacks?: PaperState[];
}

export interface Short {
  fact: string;
  missing: number;
  /** "4.1". */
  clause: string;
}

export type Stage = 'out_of_scope' | 'open' | 'returned' | 'sent' | 'decided';

export interface OwnYear {
  stage: Stage;
  tasks: Task[];
  /** The one to do now; none when nothing presses. */
  next: Task | undefined;
}

/** Asked with the registration although no criterion dates it: who registered is counted then. */
const COUNTED_AT_REGISTRATION = new Set(['households_registered']);
/** Set by the act of registering itself. */
const SET_BY_ACT = 'registration_on';

export const asksAtRegistration = (question: FactQuestion): boolean =>
  question.fact !== SET_BY_ACT &&
  (question.is_with_registration || COUNTED_AT_REGISTRATION.has(question.fact));

export const asksInYear = (question: FactQuestion): boolean =>
  question.fact !== SET_BY_ACT && !asksAtRegistration(question);

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));
}

/** Whether everything that a question asks is on record. */
export function isKnown(question: FactQuestion, facts: DossierView['facts']): boolean {
  const of = facts.filter((fact) => fact.fact === question.fact);
  return question.shape === 'checklist'
    ? question.items.every(({ code }) => of.some((fact) => fact.item === code))
    : of.length > 0;
}

/** The subject's own word, given once the window was over. */
const ownWords = ({ confirmations, reasons }: DossierView): DossierView['confirmations'] =>
  confirmations.filter(
    (each) => each.confirmer === 'own_statement' && each.confirmed_on > reasons.window.to,
  );

/** Events of which neither an incident nor the subject's own word is on record. */
export function eventsWithoutWord(view: DossierView, questions: Questions): string[] {
  const stated = new Set(ownWords(view).map((each) => each.event));
  const happened = new Set(incidentsInWindow(view).map((each) => each.event));
  return questions.events
    .filter(({ event, is_confirmed }) => is_confirmed && !stated.has(event) && !happened.has(event))
    .map(({ event }) => event);
}

export function incidentsInWindow(view: DossierView): DossierView['incidents'] {
  const { from, to } = view.reasons.window;
  return view.incidents.filter(
    (each) => each.withdrawn_reason === null && each.occurred_on >= from && each.occurred_on <= to,
  );
}

function stageOf({ dossier }: DossierView): Stage {
  if (dossier.state === 'out_of_scope') return 'out_of_scope';
  if (dossier.state === 'decided') return 'decided';
  if (dossier.state === 'returned') return 'returned';
  return dossier.state === 'enrolled' || dossier.state === 'registered' ? 'open' : 'sent';
}

/** Whoever registered short of what is asked may send it again while its days last. */
function registrationTask(view: DossierView, questions: Questions, today: string): Task {
  const { dossier, reasons, permitted } = view;
  const step = 'dang-ky';
  const due = reasons.registration.to;
  if (!dossier.registered_on) return { step, state: 'now', due };
  const done = { step, state: 'done', doneOn: dossier.registered_on } as const;
  const short =
    today <= due && permitted.includes('register_subject')
      ? shortAtRegistration(view, questions)
      : undefined;
  return short ? { ...done, state: 'now', due, short } : done;
}

function shortAtRegistration(view: DossierView, questions: Questions): Short | undefined {
  for (const { fact, at_least: atLeast, clause } of questions.facts.filter(
    (question) => question.shape === 'share' && asksAtRegistration(question),
  )) {
    const found = view.facts.find((each) => each.fact === fact);
    if (found && found.denominator > 0 && !reaches(found.number, found.denominator, atLeast))
      return { fact, clause, missing: neededOf(found.denominator, atLeast) - found.number };
  }
  return undefined;
}

function factsTask(view: DossierView, questions: Questions, isYearEnd: boolean): Task | undefined {
  const asked = questions.facts.filter(asksInYear);
  if (asked.length === 0) return undefined;
  const have = asked.filter((question) => isKnown(question, view.facts)).length;
  const task = { step: 'so-lieu', have, of: asked.length } as const;
  if (have === asked.length) return { ...task, state: 'done' };
  return { ...task, state: isYearEnd ? 'now' : 'open', due: view.reasons.window.to };
}

/** The word that nothing happened counts once the window is over. */
function incidentsTask(view: DossierView, questions: Questions, today: string): Task {
  const step = 'vu-viec';
  if (today <= view.reasons.window.to) return { step, state: 'open' };
  // Of what it is not sure the police know; having spoken once is enough.
  const isTold = ownWords(view).length > 0 || eventsWithoutWord(view, questions).length === 0;
  return { step, state: isTold ? 'done' : 'now' };
}

/** A word that can no longer be given is not wanting where the police have given theirs. */
function unlessTold(view: DossierView, { events }: Questions, task: Task): Task {
  if (task.state !== 'closed') return task;
  const told = new Set([...view.confirmations, ...incidentsInWindow(view)].map((one) => one.event));
  const isTold = events.every(({ event, is_confirmed }) => !is_confirmed || told.has(event));
  return isTold ? { ...task, state: 'done', isByOthers: true } : task;
}

/** The papers the law asks for; those "if any" are not counted. [law: tt124-2021/9.2] */
function papersTask(view: DossierView, onTheirWay: string[], isYearEnd: boolean): Task {
  const all = papersLacking(view);
  const lacks = all.filter(({ paper }) => !onTheirWay.includes(paper));
  const of = view.papers.filter((each) => each.is_required).length;
  const task = { step: 'giay-to', have: of - lacks.length, of, lacks } as const;
  if (lacks.length === 0) return { ...task, state: all.length === 0 ? 'done' : 'waiting' };
  return { ...task, state: isYearEnd ? 'now' : 'open' };
}

/** Closed once the dossier has left the subject's hands. */
function inState(view: DossierView, step: DossierView['permitted'][number], task: Task): Task {
  if (task.state === 'done' || task.state === 'waiting') return task;
  if (view.permitted.includes(step)) return task;
  return { ...task, state: view.dossier.state === 'enrolled' ? 'later' : 'closed' };
}

interface Asked {
  questions: Questions;
  scope: ScopeShown;
  /** Acts and files that the server does not have yet. */
  waiting: KeptAct[];
  files: Line[];
}

export function ownYear(view: DossierView, asked: Asked, today: string): OwnYear {
  const { questions, scope, waiting, files } = asked;
  const { dossier, reasons } = view;
  const onTheirWay = stepsOnTheirWay(waiting);
  const yearEnd = yearEndOf(reasons.window.to);
  const isYearEnd = today >= yearEnd;
  const endState: TaskState = isYearEnd ? 'now' : 'later';
  const facts = factsTask(view, questions, isYearEnd);
  const done = (on: string | null, whole: boolean): Partial<Task> =>
    whole ? { state: 'done', ...(on === null ? {} : { doneOn: on }) } : {};
  const nature: Task = { step: 'dien-xet', state: isScopeKnown(scope) ? 'done' : 'now' };
  const tasks: Task[] = [
    ...(hasScopeQuestions(scope) ? [nature] : []),
    inState(view, 'register_subject', registrationTask(view, questions, today)),
    ...(facts ? [inState(view, 'record_facts', facts)] : []),
    unlessTold(
      view,
      questions,
      inState(view, 'confirm_none', incidentsTask(view, questions, today)),
    ),
    inState(view, 'assess', {
      step: 'danh-gia',
      state: endState,
      from: yearEnd,
      ...done(null, dossier.self_outcome !== null),
    }),
    inState(view, 'hold_review', {
      step: 'hop',
      state: endState,
      from: yearEnd,
      ...done(dossier.reviewed_on, dossier.reviewed_on !== null),
    }),
    inState(view, 'attach_evidence', papersTask(view, papersOnTheirWay(waiting, files), isYearEnd)),
    inState(view, 'submit', {
      step: 'gui',
      state: dossier.state === 'returned' ? 'now' : endState,
      from: yearEnd,
      due: view.decide_by,
      ...done(dossier.submitted_on, stageOf(view) === 'sent' || stageOf(view) === 'decided'),
    }),
  ];
  const stage = stageOf(view);
  const shown = tasks.map(
    (task): Task => (onTheirWay.has(task.step) ? { step: task.step, state: 'waiting' } : task),
  );
  // What was asked for stands in the answer; the steps that are done cannot know it.
  const isNext = ({ step, state }: Task): boolean =>
    stage === 'returned'
      ? step === 'gui' && state !== 'waiting'
      : stage === 'open' && state === 'now';
  return { stage, tasks: shown, next: shown.find(isNext) };
}

/** Whether the dossier was sent here and waits for the server. */
export const isSending = (tasks: Task[]): boolean =>
  tasks.some(({ step, state }) => step === 'gui' && state === 'waiting');

/** Whether a share reaches what is asked, in integers. */
export function reaches(number: number, denominator: number, atLeast: string): boolean {
  const [p = 1, q = 1] = atLeast.split('/').map(Number);
  return denominator > 0 && number * q >= denominator * p;
}

/** The smallest numerator that is enough. */
export function neededOf(denominator: number, atLeast: string): number {
  const [p = 1, q = 1] = atLeast.split('/').map(Number);
  return Math.ceil((denominator * p) / q);
}
