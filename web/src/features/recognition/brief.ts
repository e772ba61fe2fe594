/** What the page says of a draft before it is signed: who departed, what is late. */
import type { DraftLine, DraftView } from '../../api/shapes.ts';

/** Those of which somebody's word stands against the facts, or the committee's against the
 * appraisal. */
export const departing = (lines: DraftLine[]): DraftLine[] =>
  lines.filter((line) => line.departures.length > 0 || isCommitteesOwn(line));

export const isCommitteesOwn = (line: DraftLine): boolean =>
  line.concluded_outcome !== line.appraised_outcome;

export const failing = (lines: DraftLine[]): DraftLine[] =>
  lines.filter(({ concluded_outcome }) => concluded_outcome !== 'met');

export const recognisedCount = ({ kinds }: Pick<DraftView, 'kinds'>): number =>
  kinds.reduce((sum, kind) => sum + kind.recognised_count, 0);

export const failedCount = ({ kinds }: Pick<DraftView, 'kinds'>): number =>
  kinds.reduce((sum, kind) => sum + kind.not_recognised_count, 0);

export interface Timing {
  /** The day the paper would bear. */
  day: string;
  late: DraftView['kinds'];
  early: DraftView['kinds'];
  isAhead: boolean;
  isPast: boolean;
}

export function timingOf({ draft, kinds }: DraftView, today: string): Timing {
  const day = draft.issued_on ?? today;
  return {
    day,
    late: kinds.filter(({ decide_by }) => day > decide_by),
    early: kinds.filter(({ window_ends_on }) => day <= window_ends_on),
    isAhead: day > today,
    isPast: day < today,
  };
}

export interface Appraisal {
  office: string;
  from: string;
  to: string;
}

/** By whom and when the list was appraised, office by office. */
export function appraisalsOf(lines: DraftLine[]): Appraisal[] {
  const found = new Map<string, Appraisal>();
  for (const { appraiser_name: office, appraised_on } of lines) {
    if (!appraised_on) continue;
    const known = found.get(office);
    if (!known) found.set(office, { office, from: appraised_on, to: appraised_on });
    else if (appraised_on < known.from) known.from = appraised_on;
    else if (appraised_on > known.to) known.to = appraised_on;
  }
  return [...found.values()];
}
