/** One fact as a person reads it. Pure. */
import type { Fact } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import type { Words } from '../../text/vi.ts';

/** The kinds of fact differ in which of their members are filled. */
export function tellFact(fact: Fact, words: Words): string {
  const { number, denominator, choice, item, paper } = fact;
  if (fact.state !== 'known') return `${words.outcome.not_applicable}. ${fact.reason}`.trim();
  if (denominator > 0) return `${number}/${denominator}`;
  if (choice !== '') return words.rank[choice] ?? choice;
  if (fact.dated_on !== null) return formatDate(fact.dated_on);
  if (item !== '') return number === 1 ? words.dossier.answer.yes : words.dossier.answer.no;
  // The number of a paper, which stands beside it.
  return number === 0 && paper !== '' ? '' : String(number);
}
