import type { RulebookView } from '../../api/rules.ts';
import { formatCount, formatDate, shortClause } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Section } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';

/** Who appraises and who decides, by date; what may be handed down; who is out of scope. */
export function Authorities({ book }: { book: RulebookView }) {
  const words = useWords();
  const { language } = words;
  const tier = (code: string): string => words.rulebooks.tiers[code] ?? code;
  const kinds = (codes: string[]): string =>
    codes.map((code) => words.kind[code as keyof typeof words.kind] ?? code).join('; ');
  return (
    <>
      <Section title={words.rulebooks.authorities}>
        <div className="panel panel-flush">
          <table className="figures rows texts">
            <thead>
              <tr>
                <th scope="col">{words.rulebooks.authorityRole}</th>
                <th scope="col">{words.rulebooks.office}</th>
                <th scope="col">{words.rulebooks.authorityKinds}</th>
                <th scope="col">{words.rulebooks.managedBy}</th>
                <th scope="col">{words.rulebooks.validity}</th>
              </tr>
            </thead>
            <tbody>
              {book.authorities.map((each, i) => (
                <tr key={i}>
                  <th scope="row">{words.rulebooks.roles[each.role] ?? each.role}</th>
                  <td data-label={words.rulebooks.office}>
                    {each.name.caption[language]}
                    <span className="clause">{shortClause(each.name.clause)}</span>{' '}
                    {each.is_inferred && (
                      <Tag look="unknown" icon="unknown">
                        {words.rulebooks.inferred}
                      </Tag>
                    )}
                  </td>
                  <td data-label={words.rulebooks.authorityKinds}>{kinds(each.kinds)}</td>
                  <td data-label={words.rulebooks.managedBy}>{tier(each.managing_tier)}</td>
                  <td data-label={words.rulebooks.validity} className="nowrap">
                    {span(each.valid_from, each.valid_to)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title={words.rulebooks.delegations}>
        <ul className="panel panel-flush lines">
          {book.delegations.map((each, i) => (
            <li key={i}>
              {words.rulebooks.delegation(tier(each.from_tier), tier(each.to_tier))}:{' '}
              {kinds(each.kinds)}
              <span className="clause">{shortClause(each.clause)}</span>
              <span className="small soft"> {span(each.valid_from, each.valid_to)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.rulebooks.scope}>
        <ul className="panel panel-flush lines">
          {book.exclusions.map((each) => (
            <li key={each.name.code}>
              {each.name.caption[language]}
              <span className="clause">{shortClause(each.name.clause)}</span>
            </li>
          ))}
          {book.sizes.map((each) => (
            <li key={each.name.code}>
              {each.name.caption[language]}:{' '}
              {words.rulebooks.size(
                formatCount(each.workers_max, language),
                formatCount(each.revenue_max, language),
                formatCount(each.capital_max, language),
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function span(from: string, to: string | null): string {
  return to === null ? `${formatDate(from)} –` : `${formatDate(from)} – ${formatDate(to)}`;
}
