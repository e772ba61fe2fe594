import { expect, it } from 'vitest';
import type { Reason, Verdict } from '../../api/shapes.ts';
import { captionsIn } from '../../api/captions.ts';
import {
  allKeys,
  answersOf,
  awaitingSecond,
  changedCriteria,
  decisive,
  linesOf,
  troubledKeys,
} from './tree.ts';

const caption = (vi: string) => ({ vi, en: vi });

const criterion = (code: string, outcome: Reason['outcome'], children: Reason[] = []): Reason => ({
  role: 'criterion',
  code,
  caption: caption(code),
  outcome,
  reason: 'happened',
  text: caption(''),
  children,
});

const fire: Reason = { ...criterion('fire', 'not_met'), role: 'event', caption: caption('Cháy') };

const tree = [
  criterion('register', 'met', [criterion('resolution', 'met')]),
  criterion('order', 'not_met', [
    criterion('crime', 'met'),
    criterion('accidents', 'not_met', [fire]),
  ]),
];

it('shows only the top of a closed tree', () => {
  expect(linesOf(tree, new Set()).map((line) => line.reason.code)).toEqual(['register', 'order']);
});

it('shows children below their parent, one deeper', () => {
  const lines = linesOf(tree, new Set(['1']));

  expect(lines.map((line) => [line.reason.code, line.depth])).toEqual([
    ['register', 0],
    ['order', 0],
    ['crime', 1],
    ['accidents', 1],
  ]);
});

it('opens what is not met down to the event, and nothing else', () => {
  const lines = linesOf(tree, troubledKeys(tree));

  expect(lines.map((line) => line.reason.code)).toEqual([
    'register',
    'order',
    'crime',
    'accidents',
    'fire',
  ]);
});

it('opens everything', () => {
  expect(linesOf(tree, allKeys(tree))).toHaveLength(6);
});

it('names the criterion that decides, not the group above or the event below it', () => {
  expect(decisive(tree, 'not_met').map((reason) => reason.code)).toEqual(['accidents']);
});

it('knows what an event is called', () => {
  expect(captionsIn(tree).get('fire')).toEqual(caption('Cháy'));
});

it('names what happened, not the criterion that it must not', () => {
  const plain = { ...criterion('4.4c', 'not_met'), about: 'hot_spot_new' };
  const asked = [{ event: 'hot_spot_new', caption: caption('Phát sinh tụ điểm') }];
  expect(captionsIn([plain], asked).get('hot_spot_new')).toEqual(caption('Phát sinh tụ điểm'));
  expect(captionsIn([plain]).get('criterion:4.4c')).toEqual(caption('4.4c'));
});

const verdict = (stage: Verdict['stage'], given: Partial<Verdict> = {}): Verdict => ({
  dossier_id: 'd1',
  version: 1,
  person_id: 'p1',
  criterion: 'crime',
  stage,
  finding: 'met',
  reason: '',
  given_on: '2022-11-16',
  is_against_facts: false,
  second_person_id: null,
  second_reason: null,
  ...given,
});

it('keeps the word of the subject apart from that of the appraiser', () => {
  const own = verdict('self_assessment');
  const theirs = verdict('appraisal', { finding: 'not_met' });

  expect(answersOf([theirs, own], 'crime')).toEqual({ self: own, appraiser: theirs });
  expect(answersOf([theirs, own], 'fire')).toEqual({ self: undefined, appraiser: undefined });
});

it('waits for a second person only where the verdict is against the facts', () => {
  const open = verdict('appraisal', { is_against_facts: true });
  const seconded = verdict('appraisal', { is_against_facts: true, second_person_id: 'p2' });

  expect(awaitingSecond([verdict('appraisal'), open, seconded], 'p2')).toEqual([open]);
  expect(awaitingSecond([open], 'p1')).toEqual([]);
});

it('names the criteria of which something else is said than before', () => {
  const ends = [criterion('plan', 'met'), criterion('act', 'met')];
  const before = [criterion('register', 'met', ends)];
  const plan = { ...criterion('plan', 'met'), text: caption('Ngày 02/03/2022, trong thời hạn.') };
  const after = [criterion('register', 'not_met', [plan, criterion('act', 'not_met')])];

  expect([...changedCriteria(before, after)]).toEqual(['plan', 'act']);
  expect(changedCriteria(after, after).size).toBe(0);
  expect(changedCriteria(tree, tree).size).toBe(0);
});
