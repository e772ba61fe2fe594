/** What the law leaves open beside an incident, and what of it is missing. */
export interface ExceptionFacts {
  force_majeure: 'not_claimed' | 'claimed' | 'accepted' | 'refused';
  detected_in_time: Answer;
  harm_reduced: Answer;
  reported_at_once: Answer;
}

type Answer = 'unknown' | 'yes' | 'no';

export interface ExceptionRules {
  timely_response_excepts: boolean;
  force_majeure_excepts: boolean;
  /** It weighs by itself; otherwise it only counts for the comparison. */
  is_confirmed: boolean;
}

export const LIMBS = ['detected_in_time', 'harm_reduced', 'reported_at_once'] as const;

export type Route =
  | { way: 'counted' }
  | { way: 'none' }
  | { way: 'timely_done' }
  | { way: 'force_done' }
  | { way: 'open'; isTimely: boolean; isForce: boolean };

export function routeOf(incident: ExceptionFacts, rules: ExceptionRules): Route {
  if (!rules.is_confirmed) return { way: 'counted' };
  if (rules.force_majeure_excepts && incident.force_majeure === 'accepted')
    return { way: 'force_done' };
  if (rules.timely_response_excepts && LIMBS.every((limb) => incident[limb] === 'yes'))
    return { way: 'timely_done' };
  // A limb that is "no" closes this way for good; a refused claim closes the other.
  const isTimely = rules.timely_response_excepts && LIMBS.every((limb) => incident[limb] !== 'no');
  const isForce = rules.force_majeure_excepts && incident.force_majeure !== 'refused';
  return isTimely || isForce ? { way: 'open', isTimely, isForce } : { way: 'none' };
}
