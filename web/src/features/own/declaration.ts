/** What a form of the subject's nature holds, and what is asked or sent of it. Pure. */
import { countTyped, isNoCount } from '../../text/typed-count.ts';
import type { DeclarationGiven, ScopeShown } from '../../api/shapes.ts';

export interface DeclarationForm {
  levels: string[];
  sector: string;
  workers: string;
  /** In million đồng, as typed. */
  revenue: string;
  capital: string;
  flags: Record<string, 'yes' | 'no'>;
}

const typed = (figure: number | null): string => (figure === null ? '' : String(figure));

export function formOf(scope: ScopeShown): DeclarationForm {
  return {
    levels: scope.levels.filter(({ is_taught: isTaught }) => isTaught).map(({ level }) => level),
    sector: scope.sector,
    workers: typed(scope.insured_workers),
    revenue: typed(scope.revenue),
    capital: typed(scope.capital),
    flags: Object.fromEntries(
      scope.flags.flatMap(({ flag, answer }) => (answer === 'unknown' ? [] : [[flag, answer]])),
    ),
  };
}

const figure = (text: string): number | null => countTyped(text) ?? null;

/** Whether a box holds what is no count, and says so. */
export const hasNoCount = ({ workers, revenue, capital }: DeclarationForm): boolean =>
  [workers, revenue, capital].some(isNoCount);

/** Only what differs from what is known, so that nothing the office said is said again. */
export function declarationOf(form: DeclarationForm, known: ScopeShown): DeclarationGiven {
  const before = formOf(known);
  const changed = (name: 'workers' | 'revenue' | 'capital'): number | null =>
    form[name] === before[name] ? null : figure(form[name]);
  return {
    levels: same(form.levels, before.levels) ? [] : form.levels,
    sector: form.sector === before.sector || form.sector === '' ? null : form.sector,
    insured_workers: changed('workers'),
    revenue: changed('revenue'),
    capital: changed('capital'),
    flags: Object.fromEntries(
      Object.entries(form.flags)
        .filter(([flag, answer]) => before.flags[flag] !== answer)
        .map(([flag, answer]) => [flag, answer === 'yes']),
    ),
  };
}

const same = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

export function isEmpty(given: DeclarationGiven): boolean {
  return (
    given.levels.length === 0 &&
    [given.sector, given.insured_workers, given.revenue, given.capital].every(
      (each) => each === null,
    ) &&
    Object.keys(given.flags).length === 0
  );
}

/** Whether the page has to ask at all: of areas and communes nothing is open. */
export const hasScopeQuestions = (scope: ScopeShown): boolean =>
  scope.levels.length > 0 || scope.sizes.length > 0 || scope.flags.some(({ excludes }) => excludes);

export const isScopeKnown = (scope: ScopeShown): boolean =>
  scope.outcome !== 'not_enough_known' && scope.flags.every(({ answer }) => answer !== 'unknown');
