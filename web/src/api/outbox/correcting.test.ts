import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftsAbout, writeDraft } from '../drafts.ts';
import {
  correctedBy,
  editedNow,
  endEditingUnlessAt,
  isAnotherBegun,
  markEditing,
} from './correcting.ts';
import { thingsOf, type KeptAct } from './kept-act.ts';

function store(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

beforeEach(() => vi.stubGlobal('sessionStorage', store()));
afterEach(() => vi.unstubAllGlobals());

let count = 0;

function act(method: KeptAct['method'], address: string, body: object): KeptAct {
  const id = (count += 1);
  const one = { key: `key-${id}`, method, address, body: JSON.stringify(body), title: 'Một việc' };
  return {
    ...one,
    id,
    things: thingsOf(one),
    person: 'thin',
    page: '/vu-viec/moi?year=2022&place=23524',
    language: 'vi',
    made_at: 0,
    state: 'waiting',
    tries: 0,
  };
}

const incident = (subject: string, paper = ''): KeptAct =>
  act('post', '/api/incidents', { subject, place: '', event: 'fire', paper });
const put = (part: string, body: object): KeptAct => act('put', `/api/dossiers/0abc/${part}`, body);
const papers = (...names: string[]): KeptAct =>
  put('papers', { papers: names.map((paper) => ({ paper, number: '02' })) });
const facts = (...names: string[]): KeptAct =>
  put('facts', { facts: names.map((fact) => ({ fact, number: 1 })), figures: [] });
const figures = (...spans: string[]): KeptAct =>
  put('facts', { facts: [], figures: spans.map((span) => ({ category: 'crime', span })) });
const second = (criterion: string): KeptAct =>
  act('post', '/api/dossiers/0abc/second-verdicts', { criterion, reason: 'Đã xem' });
const said = (dossiers: string[], events: string[], confirmer = 'competent_police'): KeptAct =>
  act('post', '/api/confirmations', { dossiers, events, confirmer });
const minutes = (number: string): KeptAct => put('review-minutes', { minutes_number: number });

test.each([
  ['an incident of the same subject', incident('K07'), incident('K07', 'HS-79')],
  ['the same paper', papers('request_letter'), papers('request_letter')],
  ['the same facts and one more', facts('a', 'b'), facts('b', 'a', 'c')],
  ['a confirmation with one event less', said(['a'], ['fire', 'drugs']), said(['a'], ['fire'])],
  ['a confirmation in another order', said(['a', 'b'], ['fire']), said(['b', 'a'], ['fire'])],
  ['the second verdict on the same', second('4.1'), second('4.1')],
  ['what goes as a whole', minutes('01/BB'), minutes('02/BB')],
])('%s takes the place of the one being corrected', (_, edited, next) => {
  markEditing(edited);
  expect(correctedBy(next)?.key).toBe(edited.key);
});

test.each([
  ['an incident of another subject', incident('K07'), incident('K09')],
  ['another paper', papers('request_letter'), papers('report')],
  ['one of two papers', papers('request_letter', 'report'), papers('report')],
  ['other facts', facts('a', 'b'), facts('b', 'c')],
  ['figures of another span', figures('base', 'window'), figures('window')],
  ['figures in place of facts', facts('a'), figures('window')],
  ['a confirmation for another group', said(['a', 'b'], ['fire']), said(['a'], ['fire'])],
  ['a confirmation of another kind', said(['a'], ['fire']), said(['a'], ['drugs'])],
  [
    'somebody else’s confirmation',
    said(['a'], ['fire']),
    said(['a'], ['fire'], 'own_statement'),
  ],
  ['the second verdict on another', second('4.1'), second('4.2')],
  ['another person’s', incident('K07'), { ...incident('K07'), person: 'han' }],
])('%s stands beside the one being corrected', (_, edited, next) => {
  markEditing(edited);
  expect(correctedBy(next)).toBeUndefined();
  expect(editedNow()?.key).toBe(edited.key);
});

test('once its page is left, what is done there later corrects nothing', () => {
  markEditing(incident('K07'));
  endEditingUnlessAt('/vu-viec/moi');
  expect(correctedBy(incident('K07'))).toBeDefined();

  endEditingUnlessAt('/vu-viec');
  endEditingUnlessAt('/vu-viec/moi');
  expect(correctedBy(incident('K07'))).toBeUndefined();
});

test('a form that has begun something else is seen by the draft the act was typed in', () => {
  const here = store();
  writeDraft(here, 'thin', 'incident-of/23524', { on: '2022-10-20' }, 1);
  const made = { ...incident('K07'), draft: 'incident-of/23524' };
  const drafts = draftsAbout(here, 'thin', made.things, made.draft);
  expect(Object.keys(drafts)).toEqual(['binh-yen-draft/thin/incident-of/23524']);

  const kept = { ...made, drafts };
  expect(isAnotherBegun(here, kept)).toBe(false);
  expect(isAnotherBegun(store(), kept)).toBe(false);
  writeDraft(here, 'thin', 'incident-of/23524', { on: '2022-10-21' }, 2);
  expect(isAnotherBegun(here, kept)).toBe(true);
});
