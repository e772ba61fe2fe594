/** Rules of a rulebook as sentences: tests, windows, deadlines. Pure. */
import type { Words } from './vi.ts';

interface Said {
  vi: string;
  en: string;
}

interface Named {
  code: string;
  caption: Said;
  clause: string;
}

/** What a sentence about a criterion needs of it. */
export interface SaidCriterion {
  test: string;
  fact: Named | null;
  numerator: number;
  denominator: number;
  minimum: number;
  minimum_rank: Said | null;
  within: string;
  share_of: string;
  events: { event: Named; discipline: string }[];
  categories: Named[];
  items: Named[];
  is_excepted_by_force_majeure: boolean;
  is_excepted_by_timely_response: boolean;
}

export interface SaidDay {
  year_offset: number;
  month: number;
  day: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "01/11 năm trước". */
export function dayWords({ year_offset: offset, month, day }: SaidDay, words: Words): string {
  const year = offset < 0 ? words.rules.yearBefore : offset > 0 ? words.rules.yearAfter : '';
  return `${two(day)}/${two(month)}${year}`;
}

function listed(names: Named[], words: Words): string {
  return names.map(({ caption }) => caption[words.language]).join('; ');
}

function shareWords(criterion: SaidCriterion, words: Words): string {
  const percent = (100 * criterion.numerator) / criterion.denominator;
  const least = Number.isInteger(percent)
    ? `${percent} %`
    : `${criterion.numerator}/${criterion.denominator}`;
  const of = words.rules.shares[criterion.share_of] ?? '';
  return words.rules.share(least, of || (criterion.fact?.caption[words.language] ?? ''));
}

/** How a criterion is tested, without its exceptions. */
export function testWords(criterion: SaidCriterion, words: Words): string {
  const { rules, language } = words;
  const fact = criterion.fact?.caption[language] ?? '';
  const events = listed(
    criterion.events.map(({ event }) => event),
    words,
  );
  switch (criterion.test) {
    case 'dated_act':
      return rules.datedAct(fact, rules.within[criterion.within] ?? '');
    case 'share_at_least':
      return shareWords(criterion, words);
    case 'count_at_least':
      return rules.countAtLeast(fact, criterion.minimum);
    case 'none':
      return rules.none(events);
    case 'none_except':
      return rules.noneExcept(events);
    case 'year_on_year':
      return rules.yearOnYear(listed(criterion.categories, words));
    case 'rating_at_least':
      return rules.ratingAtLeast(fact, criterion.minimum_rank?.[language] ?? '');
    case 'checklist':
      return rules.checklist(listed(criterion.items, words));
    default:
      return rules.tests[criterion.test] ?? criterion.test;
  }
}

/** The exceptions that a criterion knows, each a sentence. */
export function exceptionWords(criterion: SaidCriterion, words: Words): string[] {
  const found: string[] = [];
  if (criterion.is_excepted_by_force_majeure) found.push(words.rules.forceMajeure);
  if (criterion.is_excepted_by_timely_response) found.push(words.rules.timelyResponse);
  for (const { event, discipline } of criterion.events) {
    const said = words.rules.disciplines[discipline];
    if (said) found.push(`${event.caption[words.language]}: ${said}`);
  }
  return found;
}
