import { expect, test } from 'vitest';
import type {
  DossierView,
  FactQuestion,
  PaperState,
  Questions,
  ScopeShown,
} from '../../api/shapes.ts';
import type { KeptAct } from '../../api/outbox/kept-act.ts';
import { isSending, neededOf, ownYear, reaches, type StepName } from './year.ts';

const fact = (name: string, more: Partial<FactQuestion> = {}): FactQuestion => ({
  fact: name,
  shape: 'share',
  caption: { vi: name, en: name },
  criterion: '4.1',
  clause: '4.1',
  is_with_registration: false,
  number_fact: '',
  at_least: '1/1',
  items: [],
  ranks: [],
  ...more,
});

const questions: Questions = {
  facts: [
    fact('resolution_on', { shape: 'date', is_with_registration: true }),
    fact('registration_on', { shape: 'date', is_with_registration: true }),
    fact('households_registered'),
    fact('security_force_rating', { shape: 'rating' }),
  ],
  events: [
    { event: 'fire_serious', is_confirmed: true },
    { event: 'crime_other', is_confirmed: false },
  ] as Questions['events'],
  papers: [],
  seats: [],
  is_counts_only: false,
};

/** An area is judged in any case: nothing is asked of what it is. */
const scope = { outcome: 'in_scope', levels: [], sizes: [], flags: [] } as unknown as ScopeShown;
const asked = { questions, scope, waiting: [], files: [] };

type Part = Partial<Omit<DossierView, 'dossier'>> & { dossier?: Partial<DossierView['dossier']> };

/** An area as it stands on the first of March, but for what a test says. */
function view({ dossier, ...more }: Part): DossierView {
  return {
    dossier: {
      state: 'enrolled',
      registered_on: null,
      reviewed_on: null,
      submitted_on: null,
      self_outcome: null,
      ...dossier,
    },
    reasons: {
      window: { from: '2021-11-01', to: '2022-10-31' },
      registration: { from: '2022-01-01', to: '2022-03-31' },
    },
    decide_by: '2022-11-14',
    facts: [],
    incidents: [],
    confirmations: [],
    evidence: [],
    papers: [],
    permitted: ['register_subject', 'record_facts', 'confirm_none', 'attach_evidence'],
    ...more,
  } as unknown as DossierView;
}

const ALL = [
  'register_subject',
  'record_facts',
  'confirm_none',
  'attach_evidence',
  'assess',
  'hold_review',
  'submit',
] as DossierView['permitted'];
const registered = { state: 'registered', registered_on: '2022-03-08' } as const;
const rated = [{ fact: 'security_force_rating', item: '' }] as DossierView['facts'];
const paper = (name: string, more: Partial<PaperState> = {}): PaperState => ({
  paper: name,
  caption: { vi: name, en: name },
  clause: '9.2b',
  part: 'dossier',
  is_required: true,
  is_there: false,
  number: '',
  dated_on: null,
  absent_reason: '',
  ...more,
});
const papersMissing = [paper('resolution'), paper('request_letter')];
const papersThere = [
  paper('resolution', { absent_reason: 'Chi bộ ghép' }),
  paper('request_letter', { is_there: true }),
  paper('other_documents', { is_required: false }),
];
const stated = [
  { event: 'fire_serious', confirmer: 'own_statement', confirmed_on: '2022-11-02' },
] as DossierView['confirmations'];

const nextOf = (given: DossierView, today: string): StepName | undefined =>
  ownYear(given, asked, today).next?.step;
const taskOf = (given: DossierView, today: string, step: StepName) =>
  ownYear(given, asked, today).tasks.find((task) => task.step === step);

test('in the first quarter one registers, until its last day', () => {
  expect(nextOf(view({}), '2022-03-01')).toBe('dang-ky');
  expect(taskOf(view({}), '2022-03-01', 'dang-ky')?.due).toBe('2022-03-31');
  expect(taskOf(view({}), '2022-03-01', 'danh-gia')?.state).toBe('later');
});

test('once registered nothing presses until the last month of the window', () => {
  const given = view({ dossier: registered, permitted: ALL });

  expect(nextOf(given, '2022-09-30')).toBeUndefined();
  expect(nextOf(given, '2022-10-01')).toBe('so-lieu');
});

test('that nothing happened is asked once the window is over', () => {
  const given = view({ dossier: registered, permitted: ALL, facts: rated });

  expect(nextOf(given, '2022-10-31')).toBe('danh-gia');
  expect(nextOf(given, '2022-11-01')).toBe('vu-viec');
});

test('a word given before the window was over does not count', () => {
  const early = stated.map((each) => ({ ...each, confirmed_on: '2022-10-31' }));

  const given = view({ dossier: registered, permitted: ALL, confirmations: early });

  expect(taskOf(given, '2022-11-02', 'vu-viec')?.state).toBe('now');
});

test('one incident on record leaves nothing to be said of that event', () => {
  const incidents = [
    { event: 'fire_serious', occurred_on: '2022-05-01', withdrawn_reason: null },
  ] as DossierView['incidents'];

  const given = view({ dossier: registered, permitted: ALL, incidents });

  expect(taskOf(given, '2022-11-02', 'vu-viec')?.state).toBe('done');
});

test('answers, meeting, papers, and then it is sent', () => {
  const steps: StepName[] = [];
  const given = view({
    dossier: { ...registered },
    permitted: ALL,
    facts: rated,
    confirmations: stated,
    papers: papersMissing,
  });
  steps.push(nextOf(given, '2022-11-02') ?? 'dang-ky');
  given.dossier.self_outcome = 'met';
  steps.push(nextOf(given, '2022-11-02') ?? 'dang-ky');
  given.dossier.reviewed_on = '2022-11-02';
  steps.push(nextOf(given, '2022-11-02') ?? 'dang-ky');
  given.papers = papersThere;
  steps.push(nextOf(given, '2022-11-02') ?? 'dang-ky');

  expect(steps).toEqual(['danh-gia', 'hop', 'giay-to', 'gui']);
});

test('papers that are not there are counted and named, those "if any" are not', () => {
  const given = view({
    dossier: registered,
    permitted: ALL,
    papers: [paper('plan', { is_there: true }), ...papersMissing],
  });
  const extra = paper('other_documents', { is_required: false });

  const task = taskOf({ ...given, papers: [...given.papers, extra] }, '2022-11-02', 'giay-to');

  expect(task).toMatchObject({ state: 'now', have: 1, of: 3, lacks: papersMissing });
  expect(taskOf({ ...given, papers: papersThere }, '2022-11-02', 'giay-to')?.state).toBe('done');
});

test('what was sent asks nothing more, and is asked again when it comes back', () => {
  const whole = { ...registered, self_outcome: 'met', reviewed_on: '2022-11-02' } as const;
  const sent = view({
    dossier: { ...whole, state: 'submitted', submitted_on: '2022-11-03' },
    permitted: ['record_facts', 'confirm_none', 'attach_evidence'],
  });
  const back = view({
    dossier: { ...whole, state: 'returned', submitted_on: '2022-11-03' },
    permitted: ALL.slice(1),
  });

  expect(ownYear(sent, asked, '2022-11-04')).toMatchObject({ stage: 'sent', next: undefined });
  expect(ownYear(back, asked, '2022-11-04').stage).toBe('returned');
  expect(nextOf(back, '2022-11-04')).toBe('gui');
});

test('in a decided year the word that nothing happened is the police’s, or closed', () => {
  const decided = { ...registered, state: 'decided', self_outcome: 'met' } as const;
  const confirmer = 'competent_police' as const;
  const confirmations = stated.map((each) => ({ ...each, confirmer }));
  const silent = view({ dossier: decided, permitted: [] });
  const confirmed = view({ dossier: decided, permitted: [], confirmations });

  expect(taskOf(silent, '2023-01-10', 'vu-viec')?.state).toBe('closed');
  expect(taskOf(confirmed, '2023-01-10', 'vu-viec')).toMatchObject({
    state: 'done',
    isByOthers: true,
  });
  const asking = { ...confirmed, permitted: ALL };
  expect(taskOf(asking, '2022-11-02', 'vu-viec')?.state).toBe('now');
});

test('a share is reached in integers, never rounded', () => {
  expect(reaches(213, 214, '1/1')).toBe(false);
  expect(reaches(7, 10, '7/10')).toBe(true);
  expect(reaches(11, 16, '7/10')).toBe(false);
  expect(reaches(0, 0, '1/1')).toBe(false);
  expect(neededOf(16, '7/10')).toBe(12);
});

test('what was done here and waits is not asked again, and the next thing is', () => {
  const given = view({ dossier: registered, permitted: ALL, facts: rated });
  const acts = [{ address: '/api/dossiers/a/self-assessment', state: 'waiting' }];
  const waiting = acts as unknown as KeptAct[];

  const { tasks, next } = ownYear(given, { ...asked, waiting }, '2022-10-31');

  expect(tasks.find(({ step }) => step === 'danh-gia')?.state).toBe('waiting');
  expect(next?.step).toBe('hop');
});

test('papers on their way are not missing, and not there either', () => {
  const given = view({ dossier: registered, permitted: ALL, papers: papersMissing });
  const body = JSON.stringify({ papers: [{ paper: 'resolution' }, { paper: 'request_letter' }] });
  const acts = [{ address: '/api/dossiers/a/papers', body, state: 'waiting' }];
  const waiting = acts as unknown as KeptAct[];

  const { tasks } = ownYear(given, { ...asked, waiting }, '2022-10-31');

  expect(tasks.find(({ step }) => step === 'giay-to')).toMatchObject({ state: 'waiting', have: 2 });
});

const households = (number: number, denominator = 213) =>
  [{ fact: 'households_registered', item: '', number, denominator }] as DossierView['facts'];
const registering = (facts: DossierView['facts']) =>
  view({ dossier: registered, permitted: ALL, facts });

test('one household that did not register is told until the last day of registering', () => {
  const short = registering(households(212));

  expect(nextOf(short, '2022-03-09')).toBe('dang-ky');
  expect(taskOf(short, '2022-03-31', 'dang-ky')).toEqual({
    step: 'dang-ky',
    state: 'now',
    doneOn: '2022-03-08',
    due: '2022-03-31',
    short: { fact: 'households_registered', missing: 1, clause: '4.1' },
  });
});

test.each([
  ['all registered', households(213), '2022-03-09'],
  ['its days are over', households(212), '2022-04-01'],
  ['how many is not known', [], '2022-03-09'],
])('a registration is done where %s', (_, facts, today) => {
  expect(taskOf(registering(facts), today, 'dang-ky')).toEqual({
    step: 'dang-ky',
    state: 'done',
    doneOn: '2022-03-08',
  });
  expect(nextOf(registering(facts), today)).toBeUndefined();
});

test('what can no longer be sent again is not asked for', () => {
  const sent = view({ dossier: registered, permitted: [], facts: households(212) });

  expect(taskOf(sent, '2022-03-09', 'dang-ky')?.state).toBe('done');
});

test('a dossier that waits for the network is not said to be still to come', () => {
  const whole = { ...registered, self_outcome: 'met', reviewed_on: '2022-11-02' } as const;
  const given = view({
    dossier: whole,
    permitted: ALL,
    facts: rated,
    confirmations: stated,
    papers: papersThere,
  });
  const act = (state: string) =>
    [{ address: '/api/dossiers/a/submission', state }] as unknown as KeptAct[];

  const sent = ownYear(given, { ...asked, waiting: act('waiting') }, '2022-11-03');
  const refused = ownYear(given, { ...asked, waiting: act('refused') }, '2022-11-03');

  expect([sent.next, isSending(sent.tasks)]).toEqual([undefined, true]);
  expect([refused.next?.step, isSending(refused.tasks)]).toEqual(['gui', false]);
});
