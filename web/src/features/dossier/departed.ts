/** Verdicts that the facts on record contradict, as a reader is told of them. Pure. */
import type { HistoryEntry, Reason, Verdict } from '../../api/shapes.ts';
import { decisive } from './tree.ts';

export interface Departed {
  verdict: Verdict;
  /** What the facts say. */
  reason: Reason;
  /** Empty while the history is not here. */
  by: string;
  /** Absent until somebody confirmed. */
  second?: string;
}

const leavesOf = (reasons: Reason[]): Reason[] =>
  reasons.flatMap((reason) => {
    const below = (reason.children ?? []).filter(({ role }) => role === 'criterion');
    return below.length > 0 ? leavesOf(below) : [reason];
  });

/** Who did it last; nobody is named where it could have been either of two. */
function whoDid(history: HistoryEntry[], act: string): string {
  const names = new Set(history.filter((one) => one.act === act).map((one) => one.person_name));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

export function departedOf(
  reasons: Reason[],
  verdicts: Verdict[],
  history: HistoryEntry[],
): Departed[] {
  const leaves = leavesOf(reasons);
  return verdicts.flatMap((verdict) => {
    const reason = leaves.find(({ code }) => code === verdict.criterion);
    if (verdict.stage !== 'appraisal' || !verdict.is_against_facts || !reason) return [];
    const isConfirmed = verdict.second_person_id !== null;
    const second = isConfirmed ? { second: whoDid(history, 'verdict_seconded') } : {};
    return [{ verdict, reason, by: whoDid(history, 'dossier_appraised'), ...second }];
  });
}

/** What still holds the subject back: not what a confirmed verdict says otherwise. */
export function holding(
  reasons: Reason[],
  verdicts: Verdict[],
  outcome: Reason['outcome'],
): Reason[] {
  const settled = new Set(
    verdicts
      .filter((one) => one.stage === 'appraisal' && one.is_against_facts)
      .filter((one) => one.second_person_id !== null && one.finding !== outcome)
      .map(({ criterion }) => criterion),
  );
  return decisive(reasons, outcome).filter(({ code }) => !settled.has(code ?? ''));
}
