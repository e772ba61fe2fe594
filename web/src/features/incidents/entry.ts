/** What is typed about one incident before it is recorded, and what is wrong with it. Pure. */
import { countTyped } from '../../text/typed-count.ts';
import type { EventRules, Ground } from '../../api/incidents.ts';
import type { Found } from '../../api/finding.ts';
import type { ExceptionFacts } from '../../ui/exception.ts';

export interface Entry extends ExceptionFacts {
  subject: Found | null;
  /** It befell no subject in particular: on the ground of the place. */
  isNobodys: boolean;
  /** "2022-11-02", or empty. */
  on: string;
  event: string;
  count: string;
  paper: string;
}

export const blankEntry = (code?: string): Entry => ({
  subject: code === undefined ? null : { value: code, label: code },
  isNobodys: false,
  on: '',
  event: '',
  count: '1',
  paper: '',
  force_majeure: 'not_claimed',
  detected_in_time: 'unknown',
  harm_reduced: 'unknown',
  reported_at_once: 'unknown',
});

export const groundOf = (entry: Entry, place: string): Ground =>
  entry.isNobodys ? { place } : { subject: entry.subject?.value };

export type Faults = Partial<Record<'subject' | 'on' | 'event' | 'count' | 'paper', string>>;

export function faultsOf(entry: Entry, told: EventRules | undefined, today: string): Faults {
  const faults: Faults = {};
  if (!entry.isNobodys && entry.subject === null) faults.subject = 'subject';
  if (entry.on === '') faults.on = 'day';
  else if (entry.on > today) faults.on = 'future';
  if (told === undefined) faults.event = 'event';
  if (!countTyped(entry.count)) faults.count = 'count';
  if (told?.needs_paper && entry.paper.trim() === '') faults.paper = 'paper';
  return faults;
}
