import type { RuleCriterion, RulebookView } from '../../api/rules.ts';
import { shortClause } from '../../text/format.ts';
import { exceptionWords, testWords } from '../../text/rule-words.ts';
import { useWords } from '../../text/words.ts';
import { Section } from '../../ui/Page.tsx';

/** Every criterion of every set: its clause, how it is tested, what excepts it. */
export function Criteria({ book }: { book: RulebookView }) {
  const words = useWords();
  return (
    <>
      {book.sets.map((set) => (
        <Section key={set.name.code} title={set.name.caption[words.language]}>
          <div className="panel panel-flush">
            <table className="figures rows texts criteria">
              <thead>
                <tr>
                  <th scope="col">{words.rulebooks.clause}</th>
                  <th scope="col">{words.rulebooks.criterion}</th>
                  <th scope="col">{words.rulebooks.test}</th>
                  <th scope="col">{words.rulebooks.exceptions}</th>
                </tr>
              </thead>
              <tbody>
                {set.criteria.map((criterion) => (
                  <Row key={criterion.name.code} criterion={criterion} book={book} />
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      ))}
    </>
  );
}

function Row({ criterion, book }: { criterion: RuleCriterion; book: RulebookView }) {
  const words = useWords();
  const { language } = words;
  const exceptions = exceptionWords(criterion, words);
  return (
    <tr className={criterion.depth === 0 ? 'criterion-top' : undefined}>
      <td className="nowrap soft" data-label={words.rulebooks.clause}>
        {shortClause(criterion.name.clause) || '–'}
      </td>
      <th scope="row" className={`criterion-depth-${Math.min(criterion.depth, 3)}`}>
        {criterion.name.caption[language]}
        <Conditions criterion={criterion} book={book} />
      </th>
      <td data-label={words.rulebooks.test}>{testWords(criterion, words)}</td>
      <td data-label={words.rulebooks.exceptions}>
        {exceptions.length === 0
          ? '–'
          : exceptions.map((each) => (
              <p key={each} className="small">
                {each}
              </p>
            ))}
      </td>
    </tr>
  );
}

function Conditions({ criterion, book }: { criterion: RuleCriterion; book: RulebookView }) {
  const words = useWords();
  const { language } = words;
  const settingOf = (code: string) => book.settings.find(({ name }) => name.code === code);
  const lines: string[] = [];
  if (criterion.applies_if)
    lines.push(words.rulebooks.onlyIf(criterion.applies_if.caption[language]));
  if (criterion.may_be_not_applicable) lines.push(words.rulebooks.mayBeNotApplicable);
  if (criterion.only_when) {
    const { setting, value } = criterion.only_when;
    const found = settingOf(setting);
    const said = found?.values.find(({ code }) => code === value)?.caption[language] ?? value;
    lines.push(words.rulebooks.onlyWhen(found?.name.caption[language] ?? setting, said));
  }
  if (criterion.settings.length > 0) {
    const names = criterion.settings.map((code) => settingOf(code)?.name.caption[language] ?? code);
    lines.push(words.rulebooks.settingOf(names.join('; ')));
  }
  if (criterion.supplement) lines.push(words.rulebooks.addedBy(criterion.supplement));
  return lines.map((line) => (
    <p key={line} className="small soft criterion-condition">
      {line}
    </p>
  ));
}
