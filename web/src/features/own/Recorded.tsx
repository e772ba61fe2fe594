import type { Fact } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { incidentsInWindow } from './year.ts';
import type { Own } from './useOwn.ts';

/** What the server holds of this subject, in a few lines. */
export function Recorded({ own: { view, questions } }: { own: Own }) {
  const words = useWords();
  const { caption } = useFormats();
  const asked = questions.facts.filter(({ shape }) => shape !== 'checklist');
  const rows = asked.flatMap((question) => {
    const fact = view.facts.find((each) => each.fact === question.fact);
    if (!fact) return [];
    const rank = question.ranks.find(({ code }) => code === fact.choice.replace('?', ''));
    return [
      { name: caption(question.caption), text: tell(fact, rank ? caption(rank.caption) : '') },
    ];
  });
  const incidents = incidentsInWindow(view).length;
  if (incidents > 0) rows.push({ name: words.dossier.incidents, text: String(incidents) });
  return (
    <section className="panel recorded" aria-labelledby="recorded">
      <h2 id="recorded">{words.own.recorded}</h2>
      {rows.length === 0 ? (
        <p className="soft">{words.own.nothingRecorded}</p>
      ) : (
        <dl>
          {rows.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function tell(fact: Fact, rank: string): string {
  if (rank !== '') return rank;
  if (fact.denominator > 0) return `${fact.number} / ${fact.denominator}`;
  if (fact.dated_on) return [fact.paper, formatDate(fact.dated_on)].filter(Boolean).join(', ');
  return String(fact.number);
}
