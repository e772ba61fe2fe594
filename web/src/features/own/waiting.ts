/** What was done here and the server does not have yet, as the steps of the year know it. Pure. */
import type { KeptAct, SentAct } from '../../api/outbox/kept-act.ts';
import { papersWaiting } from '../../api/papers-lacking.ts';
import type { FactEntry } from '../../api/shapes.ts';
import type { Line } from '../../api/uploads/sender.ts';
import type { Answer, Said } from './answers.ts';
import type { Recorded } from './entries.ts';
import type { StepName } from './year.ts';

/** By the last part of the address; what happened, and papers, have more parts than one act. */
const STEPS_BY_PART: Record<string, StepName> = {
  profile: 'dien-xet',
  registration: 'dang-ky',
  facts: 'so-lieu',
  'self-assessment': 'danh-gia',
  'review-minutes': 'hop',
  submission: 'gui',
};

/** The step that an act settles. */
export function stepOf({ address }: Pick<KeptAct | SentAct, 'address'>): StepName | undefined {
  if (address === '/api/confirmations') return 'vu-viec';
  const part = /^\/api\/dossiers\/[^/]+\/([a-z-]+)$/.exec(address)?.[1] ?? '';
  return STEPS_BY_PART[part];
}

export const isOfWhatHappened = ({ address }: Pick<KeptAct, 'address'>): boolean =>
  address === '/api/incidents' || address === '/api/confirmations';

export const isOfPapers = (act: Pick<KeptAct, 'address' | 'body'>): boolean =>
  papersWaiting([act]).length > 0;

/** On its way; one that was refused waits for a decision, and settles nothing. */
export const isOnItsWay = ({ state }: Pick<KeptAct, 'state'>): boolean =>
  state === 'waiting' || state === 'sending';

type Acts = Pick<KeptAct, 'address' | 'body' | 'state'>[];

export const stepsOnTheirWay = (acts: Acts): Set<StepName> =>
  new Set(acts.filter(isOnItsWay).flatMap((act) => stepOf(act) ?? []));

type Files = { state: Line['state']; file: Pick<Line['file'], 'paper'> }[];

export const papersOfFiles = (files: Files): string[] =>
  files.filter(({ state }) => state !== 'refused').map(({ file }) => file.paper);

/** Papers named by their number, or of which a photograph or file is to be sent. */
export const papersOnTheirWay = (acts: Acts, files: Files): string[] => [
  ...papersWaiting(acts.filter(isOnItsWay)),
  ...papersOfFiles(files),
];

interface Answers {
  answers: { criterion: string; finding: Said; reason: string }[];
}

/** The last answers that wait; none where those on record are the newest. */
export function answersOnTheirWay(acts: Acts): Record<string, Answer> | undefined {
  const last = acts.filter(isOnItsWay).findLast((act) => stepOf(act) === 'danh-gia');
  if (last?.body === undefined) return undefined;
  const { answers } = JSON.parse(last.body) as Answers;
  return Object.fromEntries(
    answers.map(({ criterion, finding, reason }) => [criterion, { said: finding, why: reason }]),
  );
}

const NOT_SAID: Omit<Recorded, 'fact'> = {
  item: '',
  state: 'known',
  number: 0,
  denominator: 0,
  dated_on: null,
  choice: '',
  paper: '',
  reason: '',
};

/**
 * What is on record, with what waits in its place: a form that showed the older would take the
 * newer back with the next thing that is saved.
 */
export function factsWithWaiting(acts: Acts, facts: Recorded[]): Recorded[] {
  const said = acts
    .filter((act) => isOnItsWay(act) && stepOf(act) === 'so-lieu')
    .flatMap(({ body = '{}' }) => (JSON.parse(body) as { facts?: FactEntry[] }).facts ?? [])
    .map((entry): Recorded => ({ ...NOT_SAID, ...entry }));
  return [...new Map([...facts, ...said].map((one) => [`${one.fact}/${one.item}`, one])).values()];
}

interface FileLeft {
  id: string;
  title: string;
  state: 'waiting' | 'refused';
}

/** Those that do not get on by themselves just now, as a page tells of acts. */
export const filesLeft = (files: Line[]): FileLeft[] =>
  files
    .filter(({ state }) => state !== 'sending')
    .map(({ file, state }) => ({
      id: file.key,
      title: file.title,
      state: state === 'refused' ? state : 'waiting',
    }));
