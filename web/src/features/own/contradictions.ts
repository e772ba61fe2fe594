/** Where what is on record and the subject's own word do not agree, before it is sent. Pure. */
import type { KeptAct } from '../../api/outbox/kept-act.ts';
import type { DossierView, EventQuestion, Incident, Questions } from '../../api/shapes.ts';
import { groupsOf, type Answer, type AskedGroup } from './answers.ts';
import { isOnItsWay } from './waiting.ts';
import { incidentsInWindow } from './year.ts';

type Happened = Pick<Incident, 'event' | 'occurred_on' | 'count'> & { isWaiting: boolean };

export interface Contradiction extends Happened {
  question: EventQuestion;
  /** What the subject said of it: that it met the criterion, that this did not happen. */
  isAnsweredMet: boolean;
  isSaidNotToHappen: boolean;
}

type Waiting = Pick<KeptAct, 'address' | 'body' | 'state'>[];

const bodiesTo = <Body>(acts: Waiting, address: string): Partial<Body>[] =>
  acts
    .filter((act) => isOnItsWay(act) && act.address === address && act.body !== undefined)
    .map(({ body = '{}' }) => JSON.parse(body) as Partial<Body>);

function incidentsOnTheirWay(acts: Waiting, { from, to }: DossierView['reasons']['window']) {
  return bodiesTo<Incident>(acts, '/api/incidents').flatMap(
    ({ event = '', occurred_on: on = '', count = 1 }): Happened[] =>
      on >= from && on <= to ? [{ event, occurred_on: on, count, isWaiting: true }] : [],
  );
}

function saidNotToHappen(view: DossierView, acts: Waiting): Set<string> {
  const onRecord = view.confirmations.filter(({ confirmer }) => confirmer === 'own_statement');
  const waiting = bodiesTo<{ events: string[]; confirmer: string }>(
    acts,
    '/api/confirmations',
  ).filter(({ confirmer }) => confirmer === 'own_statement');
  return new Set([
    ...onRecord.map(({ event }) => event),
    ...waiting.flatMap(({ events = [] }) => events),
  ]);
}

/** The law's ways out, already found to hold: the criterion may well be met. */
function isExcepted(incident: Incident, asked: EventQuestion): boolean {
  const limbs = [incident.detected_in_time, incident.harm_reduced, incident.reported_at_once];
  return (
    (asked.timely_response_excepts && limbs.every((limb) => limb === 'yes')) ||
    (asked.force_majeure_excepts && incident.force_majeure === 'accepted')
  );
}

/** Criteria of which one such event is enough; cases that are compared with a year are not. */
const looksForNone = (groups: AskedGroup[]): Set<string> =>
  new Set(
    groups.flatMap(({ asked }) =>
      asked.filter(({ means }) => means === 'none').map(({ criterion }) => criterion),
    ),
  );

/** Incidents of the window, each against what was said of it. */
export function contradictionsIn(
  view: DossierView,
  { events }: Pick<Questions, 'events'>,
  answers: Record<string, Answer>,
  acts: Waiting,
): Contradiction[] {
  const none = looksForNone(groupsOf(view.reasons.criteria));
  const denied = saidNotToHappen(view, acts);
  const onRecord = incidentsInWindow(view).map((each) => ({ ...each, isWaiting: false }));
  const happened = [...onRecord, ...incidentsOnTheirWay(acts, view.reasons.window)];
  return happened.flatMap((one): Contradiction[] => {
    const question = events.find(({ event }) => event === one.event);
    if (!question) return [];
    const isAnsweredMet =
      none.has(question.criterion) &&
      answers[question.criterion]?.said === 'met' &&
      !(isRecorded(one) && isExcepted(one, question));
    const isSaidNotToHappen = denied.has(one.event);
    if (!isAnsweredMet && !isSaidNotToHappen) return [];
    const { event, occurred_on, count, isWaiting } = one;
    return [{ event, occurred_on, count, isWaiting, question, isAnsweredMet, isSaidNotToHappen }];
  });
}

const isRecorded = (one: Happened | (Incident & Happened)): one is Incident & Happened =>
  'force_majeure' in one;
