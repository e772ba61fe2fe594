/**
 * Which act another one corrects. It takes that one's place only where nothing else is lost by it:
 * done to the same things, and telling of all that the first told of. Else it stands beside it.
 */
import { draftName } from '../drafts.ts';
import type { KeptAct } from './kept-act.ts';

/** Of this tab: what is being corrected on its own page. */
const KEY = 'binh-yen-editing';

export function editedNow(): KeptAct | undefined {
  const text = sessionStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as KeptAct);
}

export function markEditing(act: KeptAct): void {
  sessionStorage.setItem(KEY, JSON.stringify(act));
}

export function endEditing(): void {
  sessionStorage.removeItem(KEY);
}

/** Whoever has left its page and does something later is not correcting it any more. */
export function endEditingUnlessAt(path: string): void {
  const page = editedNow()?.page;
  if (page !== undefined && page.split('?')[0] !== path) endEditing();
}

/** Whether its form holds something else that was begun since: another incident of that place. */
export function isAnotherBegun(
  store: Storage,
  act: Pick<KeptAct, 'person' | 'draft' | 'drafts'>,
): boolean {
  if (act.draft === undefined) return false;
  const name = draftName(act.person, act.draft);
  const now = store.getItem(name);
  return now !== null && now !== act.drafts?.[name];
}

type Compared = Pick<KeptAct, 'method' | 'address' | 'body' | 'person' | 'things'>;

/** The act being corrected that the one to be kept replaces, if it does. */
export function correctedBy(act: Compared): KeptAct | undefined {
  const edited = editedNow();
  return edited !== undefined && replaces(act, edited) ? edited : undefined;
}

/** Whether `act` may stand in the place of `edited`. */
export function replaces(act: Compared, edited: Compared): boolean {
  return (
    act.method === edited.method &&
    act.address === edited.address &&
    act.person === edited.person &&
    isSame(act.things, edited.things) &&
    tellsOfAll(act, edited)
  );
}

const isSame = (some: string[], others: string[]): boolean =>
  holdsAll(some, others) && holdsAll(others, some);

const holdsAll = (all: string[], some: string[]): boolean => {
  const found = new Set(all);
  return some.every((each) => found.has(each));
};

/** What tells of parts that are kept one by one, of which each act may bring others. */
interface Parts {
  facts?: { fact: string; item?: string }[];
  figures?: { category: string; span: string }[];
  papers?: { paper: string }[];
  events?: string[];
  confirmer?: string;
  criterion?: string;
}

const BY_PARTS = /^\/api\/dossiers\/[^/]+\/(facts|papers|second-verdicts)$/;

function tellsOfAll(act: Compared, edited: Compared): boolean {
  const [mine, theirs] = [partsIn(act), partsIn(edited)];
  // An event taken back is what is corrected; another list altogether is another word.
  if (act.address === '/api/confirmations')
    return (
      mine.confirmer === theirs.confirmer &&
      (theirs.events ?? []).some((event) => mine.events?.includes(event))
    );
  return !BY_PARTS.test(act.address) || holdsAll(namesOf(mine), namesOf(theirs));
}

const partsIn = ({ body }: Compared): Parts =>
  body === undefined ? {} : (JSON.parse(body) as Parts);

const namesOf = ({ facts = [], figures = [], papers = [], criterion }: Parts): string[] => [
  ...facts.map(({ fact, item = '' }) => `fact/${fact}/${item}`),
  ...figures.map(({ category, span }) => `figure/${category}/${span}`),
  ...papers.map(({ paper }) => `paper/${paper}`),
  ...(criterion === undefined ? [] : [`criterion/${criterion}`]),
];
