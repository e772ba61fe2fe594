/** What may be recorded of a day; without the server, by what was kept of the year. */
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { incidentRules, ruleDay, type Ground, type IncidentRules } from '../../api/incidents.ts';
import { reach } from '../../api/reach.ts';

interface Known {
  rules: IncidentRules | undefined;
  /** They were told of another day of the year: the server says the last word when it is sent. */
  isStandIn: boolean;
  error: unknown;
}

interface Asked {
  ground: Ground;
  /** Empty until a day is typed: which events there are is known before. */
  on: string;
  year: number;
  today: string;
}

export function useIncidentRules({ ground, on, year, today }: Asked): Known {
  const isReached = useSyncExternalStore(reach.subscribe, reach.isReached);
  const asked = useQuery(incidentRules(ground, on || today));
  const middle = incidentRules(ground, ruleDay(year, today));
  const isLacking = asked.data === undefined && !isReached;
  const standIn = useQuery({ ...middle, enabled: middle.enabled && isLacking }).data;
  const isStandIn = isLacking && standIn !== undefined;
  return {
    rules: isStandIn ? standIn : asked.data,
    isStandIn,
    error: isStandIn ? null : asked.error,
  };
}

/** Of the rules told of another day: the windows that this day falls into as well. */
export const reaching = (rules: IncidentRules, on: string): IncidentRules => ({
  ...rules,
  windows: rules.windows.filter(({ from, to }) => from <= on && on <= to),
});
