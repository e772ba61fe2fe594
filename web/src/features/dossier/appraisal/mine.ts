/**
 * The appraiser's own answers beside those of the subject and of the engine: which criteria there
 * are, what an answer means, what is still missing, and what is sent. Pure.
 */
import type { Caption, Reason, Verdict } from '../../../api/shapes.ts';

export type Finding = 'met' | 'not_met' | 'not_applicable';

export interface Answer {
  finding?: Finding;
  reason: string;
}

/** By criterion. */
export type Answers = Record<string, Answer>;

export interface CriterionRow {
  code: string;
  depth: number;
  /** Holds others, and is not answered itself. */
  isGroup: boolean;
  clause: string;
  law: string;
  caption: Caption | undefined;
  test: string;
  engine: Reason['outcome'];
  text: Caption;
  reason: Reason;
  self: Verdict | undefined;
}

const isCriterion = (reason: Reason): boolean => reason.role === 'criterion';

export function rowsOf(reasons: Reason[], verdicts: Verdict[]): CriterionRow[] {
  const walk = (below: Reason[], depth: number): CriterionRow[] =>
    below.filter(isCriterion).flatMap((reason) => {
      const children = (reason.children ?? []).filter(isCriterion);
      const code = reason.code ?? '';
      const row: CriterionRow = {
        code,
        depth,
        isGroup: children.length > 0,
        clause: reason.clause ?? '',
        law: reason.law ?? '',
        caption: reason.caption,
        test: reason.test ?? '',
        engine: reason.outcome,
        text: reason.text,
        reason,
        self: verdicts.find((one) => one.stage === 'self_assessment' && one.criterion === code),
      };
      return [row, ...walk(children, depth + 1)];
    });
  return walk(reasons, 0);
}

/** Those that ask for an answer, or could have one. */
export const answered = (rows: CriterionRow[]): CriterionRow[] =>
  rows.filter((row) => !row.isGroup && row.engine !== 'not_applicable');

/** What was said at an earlier appraisal of the same dossier stands until it is changed. */
export function firstAnswers(verdicts: Verdict[]): Answers {
  const answers: Answers = {};
  for (const { stage, criterion, finding, reason } of verdicts)
    if (stage === 'appraisal' && finding !== 'not_enough_known')
      answers[criterion] = { finding, reason };
  return answers;
}

/** Where the law leaves it to a person, their word is what the engine then says too. */
const isForPerson = (row: CriterionRow): boolean =>
  row.test === 'finding' ||
  row.reason.reason === 'reviewer_must_judge' ||
  (row.test === 'year_on_year' && row.engine === 'not_enough_known');

const isSame = (finding: Finding, outcome: CriterionRow['engine']): boolean =>
  finding === 'not_met' ? outcome === 'not_met' : outcome === 'met';

/** A word that the facts on record contradict: it counts once a second person confirmed it. */
export function isAgainst(row: CriterionRow, answer: Answer | undefined): boolean {
  if (answer?.finding === undefined || isForPerson(row)) return false;
  return !isSame(answer.finding, row.engine);
}

export function wantsReason(row: CriterionRow, answer: Answer | undefined): boolean {
  if (answer?.finding === undefined) return false;
  return (
    isAgainst(row, answer) || row.test === 'year_on_year' || answer.finding === 'not_applicable'
  );
}

export const REASON_MIN = 5;

export const isReasonMissing = (row: CriterionRow, answer: Answer | undefined): boolean =>
  wantsReason(row, answer) && (answer?.reason.trim().length ?? 0) < REASON_MIN;

/** What a row comes to now: the engine's word where nothing else counts yet. */
export function outcomeOf(row: CriterionRow, answer: Answer | undefined): CriterionRow['engine'] {
  if (answer?.finding === undefined || isAgainst(row, answer)) return row.engine;
  return isForPerson(row) ? answer.finding : row.engine;
}

export interface Whole {
  outcome: 'met' | 'not_met' | 'not_enough_known';
  /** Criteria that still want an answer or a reason; nothing is sent before. */
  open: CriterionRow[];
  notMet: CriterionRow[];
  against: CriterionRow[];
}

export function wholeOf(rows: CriterionRow[], answers: Answers): Whole {
  const all = answered(rows);
  const of = (row: CriterionRow) => outcomeOf(row, answers[row.code]);
  const notMet = all.filter((row) => of(row) === 'not_met');
  const unknown = all.filter((row) => of(row) === 'not_enough_known');
  const unreasoned = all.filter((row) => isReasonMissing(row, answers[row.code]));
  return {
    outcome: notMet.length > 0 ? 'not_met' : unknown.length > 0 ? 'not_enough_known' : 'met',
    open: all.filter((row) => unknown.includes(row) || unreasoned.includes(row)),
    notMet,
    against: all.filter((row) => isAgainst(row, answers[row.code])),
  };
}

export interface SentVerdict {
  criterion: string;
  finding: Finding;
  reason: string;
}

/** Findings, and words that differ from what was computed; all else stands as computed. */
export function verdictsOf(rows: CriterionRow[], answers: Answers): SentVerdict[] {
  return answered(rows).flatMap((row) => {
    const answer = answers[row.code];
    const finding = answer?.finding ?? assumed(row);
    if (finding === undefined) return [];
    const isSaid = isForPerson(row) || isAgainst(row, answer) || wantsReason(row, answer);
    return isSaid ? [{ criterion: row.code, finding, reason: answer?.reason.trim() ?? '' }] : [];
  });
}

/** The subject's own plain word, which the appraiser takes over by saying nothing. */
function assumed(row: CriterionRow): Finding | undefined {
  if (row.test !== 'finding') return undefined;
  return row.engine === 'met' || row.engine === 'not_met' ? row.engine : undefined;
}

/** Where one begins: at what is open, else where the facts hold the subject back. */
export function firstChosen(rows: CriterionRow[], open: CriterionRow[]): string {
  const all = answered(rows);
  const first = open[0] ?? all.find((row) => row.engine === 'not_met') ?? all[0];
  return first?.code ?? '';
}

/** The next row with something open, from this one on and round. */
export function nextOpen(rows: CriterionRow[], open: CriterionRow[], from: string): string {
  const all = answered(rows);
  const start = all.findIndex(({ code }) => code === from);
  const round = [...all.slice(start + 1), ...all.slice(0, start + 1)];
  return round.find((row) => open.includes(row))?.code ?? from;
}

export function neighbour(rows: CriterionRow[], code: string, step: 1 | -1): string {
  const all = answered(rows);
  const at = all.findIndex((row) => row.code === code);
  return all[Math.min(all.length - 1, Math.max(0, at + step))]?.code ?? code;
}
