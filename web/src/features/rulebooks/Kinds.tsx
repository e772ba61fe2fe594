import type { RuleKind, RulebookView } from '../../api/rules.ts';
import { shortClause } from '../../text/format.ts';
import { dayWords } from '../../text/rule-words.ts';
import { useWords } from '../../text/words.ts';
import { Section } from '../../ui/Page.tsx';

/** Windows, deadlines, papers and who attends, kind by kind. */
export function Kinds({ book }: { book: RulebookView }) {
  const words = useWords();
  return (
    <>
      {book.kinds.map((kind) => (
        <Section key={kind.name.code} title={kind.name.caption[words.language]}>
          <Kind kind={kind} />
        </Section>
      ))}
    </>
  );
}

function Kind({ kind }: { kind: RuleKind }) {
  const words = useWords();
  const { language } = words;
  const papers = (stage: string): string =>
    kind.papers
      .filter((paper) => paper.stage === stage)
      .map(({ name }) => name.caption[language])
      .join('; ') || '–';
  const lines = [
    [
      words.rulebooks.registration,
      `${dayWords(kind.registration_from, words)} – ${dayWords(kind.registration_to, words)}`,
      kind.registration_clause,
    ],
    [
      words.rulebooks.window,
      `${dayWords(kind.window_from, words)} – ${dayWords(kind.window_to, words)}`,
      kind.window_clause,
    ],
    [words.rulebooks.decidedBefore, dayWords(kind.decided_before, words), kind.deadline_clause],
    [words.rulebooks.papersRegistration, papers('registration'), ''],
    [words.rulebooks.papersDossier, papers('dossier'), ''],
    [
      words.rulebooks.reviewers,
      kind.reviewers
        .map(({ name, is_chair: isChair, is_if_any: isIfAny }) => {
          const notes = [isChair && words.rulebooks.chairs, isIfAny && words.rulebooks.ifAny];
          const note = notes.filter(Boolean).join(', ');
          return note ? `${name.caption[language]} (${note})` : name.caption[language];
        })
        .join('; '),
      '',
    ],
  ] as const;
  return (
    <div className="panel panel-flush">
      <table className="figures rows texts">
        <tbody>
          {lines.map(([label, text, clause]) => (
            <tr key={label}>
              <th scope="row" className="kind-label">
                {label}
              </th>
              <td>
                {text}
                {clause && <span className="clause">{shortClause(clause)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
