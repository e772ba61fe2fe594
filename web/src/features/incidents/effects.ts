/** What an incident does in each window it falls into, and what the forms make of it. Pure. */
import type { EventRules, IncidentRules, IncidentWindow } from '../../api/incidents.ts';
import { routeOf, type ExceptionFacts } from '../../ui/exception.ts';

export type Effect =
  | 'no_year'
  | 'no_weight'
  | 'compared'
  | 'excepted'
  | 'open'
  | 'claimed'
  | 'weighs';

/** Of one window: whether it counts there, by itself or in the comparison, or is excepted. */
export function effectIn(window: IncidentWindow, event: string, facts: ExceptionFacts): Effect {
  if (window.year === 0) return 'no_year';
  const rules = window.events.find((each) => each.event === event);
  if (!rules) return 'no_weight';
  const route = routeOf(facts, rules);
  if (route.way === 'counted') return 'compared';
  if (route.way === 'timely_done' || route.way === 'force_done') return 'excepted';
  if (route.way === 'none') return 'weighs';
  return route.isForce && facts.force_majeure === 'claimed' ? 'claimed' : 'open';
}

/** Every event that one of the windows knows, each once, in the order of the first. */
export function eventsOf(rules: IncidentRules | undefined): EventRules[] {
  const all = new Map<string, EventRules>();
  for (const window of rules?.windows ?? [])
    for (const each of window.events) if (!all.has(each.event)) all.set(each.event, each);
  return [...all.values()];
}

/** Of the window that knows it first: the subject's own before the commune's. */
export const rulesOf = (rules: IncidentRules | undefined, event: string): EventRules | undefined =>
  eventsOf(rules).find((each) => each.event === event);

const WITHDRAWALS = ['recorded_twice', 'wrong_subject', 'wrong_day', 'did_not_happen'] as const;
export type Withdrawal = (typeof WITHDRAWALS)[number];
export const withdrawals: readonly Withdrawal[] = WITHDRAWALS;
