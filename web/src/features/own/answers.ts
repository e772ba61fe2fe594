/** The criteria as questions, grouped as the law groups them, and what was answered. Pure. */
import type { Reason, Verdict } from '../../api/shapes.ts';

export type Said = 'met' | 'not_met' | 'not_enough_known';
export const SAID: readonly Said[] = ['met', 'not_met', 'not_enough_known'];

export interface Asked {
  criterion: string;
  reason: Reason;
  /** What kind of thing "met" means here. */
  means: 'finding' | 'none' | 'year_on_year' | 'other';
}

export interface AskedGroup {
  reason: Reason;
  asked: Asked[];
  /** Those that do not apply to this subject. */
  skipped: Reason[];
}

const criteriaBelow = (reason: Reason): Reason[] =>
  (reason.children ?? []).filter(({ role }) => role === 'criterion');

function leaves(reason: Reason): Reason[] {
  if (reason.outcome === 'not_applicable') return [reason];
  const below = criteriaBelow(reason);
  return below.length === 0 ? [reason] : below.flatMap(leaves);
}

function meansOf(test: string | undefined): Asked['means'] {
  if (test === 'none' || test === 'none_except') return 'none';
  return test === 'finding' || test === 'year_on_year' ? test : 'other';
}

export function groupsOf(criteria: Reason[]): AskedGroup[] {
  return criteria.map((reason) => {
    const all = leaves(reason);
    return {
      reason,
      asked: all
        .filter(({ outcome }) => outcome !== 'not_applicable')
        .map((leaf) => ({ criterion: leaf.code ?? '', reason: leaf, means: meansOf(leaf.test) })),
      skipped: all.filter(({ outcome }) => outcome === 'not_applicable'),
    };
  });
}

export interface Answer {
  said: Said | '';
  why: string;
}

/** What is on record of one's own. That something does not apply is the appraiser's to say. */
export function answersOnRecord(verdicts: Verdict[]): Record<string, Answer> {
  const own = verdicts.filter(({ stage }) => stage === 'self_assessment');
  return Object.fromEntries(
    own.map(({ criterion, finding, reason }) => [
      criterion,
      { said: finding === 'not_applicable' ? '' : finding, why: reason },
    ]),
  );
}

export function countSaid(
  groups: AskedGroup[],
  answers: Record<string, Answer>,
): Record<Said, number> & { open: string[]; all: number } {
  const asked = groups.flatMap((group) => group.asked.map(({ criterion }) => criterion));
  const count = (said: Said): number =>
    asked.filter((criterion) => answers[criterion]?.said === said).length;
  return {
    met: count('met'),
    not_met: count('not_met'),
    not_enough_known: count('not_enough_known'),
    open: asked.filter((criterion) => !answers[criterion]?.said),
    all: asked.length,
  };
}

/** Whether a word differs from what the figures on record already say. */
export const isAgainst = ({ reason }: Asked, said: Said | ''): boolean =>
  (said === 'met' && reason.outcome === 'not_met') ||
  (said === 'not_met' && reason.outcome === 'met');
