/** The reason tree as lines of a table, and what can be told of it as a whole. Pure. */
import type { Reason, Verdict } from '../../api/shapes.ts';

export interface Line {
  /** Its place in the tree: "0.2.1". */
  key: string;
  depth: number;
  reason: Reason;
  isOpen: boolean;
  hasChildren: boolean;
}

const childrenOf = (reason: Reason): Reason[] => reason.children ?? [];

/** The lines to show, parents first, of a tree of which `open` names the open ones. */
export function linesOf(reasons: Reason[], open: ReadonlySet<string>): Line[] {
  const walk = (below: Reason[], depth: number, prefix: string): Line[] =>
    below.flatMap((reason, i) => {
      const key = prefix === '' ? String(i) : `${prefix}.${i}`;
      const children = childrenOf(reason);
      const isOpen = open.has(key);
      const line = { key, depth, reason, isOpen, hasChildren: children.length > 0 };
      return isOpen ? [line, ...walk(children, depth + 1, key)] : [line];
    });
  return walk(reasons, 0, '');
}

/** The keys of all that can be opened. */
export function allKeys(reasons: Reason[]): Set<string> {
  return keysWhere(reasons, () => true);
}

/** Of those that hold the subject back, so that one sees why without looking for it. */
export function troubledKeys(reasons: Reason[]): Set<string> {
  return keysWhere(reasons, isTroubled);
}

export const isTroubled = (reason: Reason): boolean =>
  reason.outcome === 'not_met' || reason.outcome === 'not_enough_known';

function keysWhere(reasons: Reason[], keep: (reason: Reason) => boolean): Set<string> {
  const keys = new Set<string>();
  const walk = (below: Reason[], prefix: string): void =>
    below.forEach((reason, i) => {
      const key = prefix === '' ? String(i) : `${prefix}.${i}`;
      const children = childrenOf(reason);
      if (children.length > 0 && keep(reason)) keys.add(key);
      walk(children, key);
    });
  walk(reasons, '');
  return keys;
}

/** The criteria at the ends of the tree with that outcome: those that decide. */
export function decisive(reasons: Reason[], outcome: Reason['outcome']): Reason[] {
  return reasons.flatMap((reason) => {
    if (reason.outcome !== outcome) return [];
    const below = childrenOf(reason).filter((child) => child.role === 'criterion');
    return below.length > 0 ? decisive(below, outcome) : [reason];
  });
}

/** The codes of the criteria at the ends of the tree of which another outcome or reason is told. */
export function changedCriteria(before: Reason[], after: Reason[]): Set<string> {
  const told = new Map<string, string>();
  const changed = new Set<string>();
  const each = (reasons: Reason[], visit: (code: string, said: string) => void): void =>
    reasons.forEach((reason) => {
      const children = childrenOf(reason);
      const isEnd = !children.some((child) => child.role === 'criterion');
      if (reason.role === 'criterion' && reason.code && isEnd)
        visit(reason.code, `${reason.outcome} ${reason.text.vi}`);
      each(children, visit);
    });
  each(before, (code, said) => told.set(code, said));
  each(after, (code, said) => told.get(code) !== said && changed.add(code));
  return changed;
}

export interface Answers {
  self: Verdict | undefined;
  appraiser: Verdict | undefined;
}

/** What people said of one criterion. */
export function answersOf(verdicts: Verdict[], criterion: string | undefined): Answers {
  const of = (stage: Verdict['stage']): Verdict | undefined =>
    verdicts.find((each) => each.stage === stage && each.criterion === criterion);
  return { self: of('self_assessment'), appraiser: of('appraisal') };
}

/** Verdicts against the facts that no second person has confirmed yet, and this one may. */
export const awaitingSecond = (verdicts: Verdict[], person: string): Verdict[] =>
  verdicts.filter(
    (each) =>
      each.is_against_facts && each.second_person_id === null && each.person_id !== person,
  );
