import type {
  CategoryFigure,
  Confirmation,
  EventQuestion,
  Fact,
  Incident,
} from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords, type WordsOf } from '../../text/words.ts';
import { Exception } from '../../ui/Exception.tsx';
import { tellFact } from './facts.ts';

type Named = { nameOf: (code: string) => string };

interface IncidentsProps extends Named {
  incidents: Incident[];
  /** What the rulebook says of each kind of event. */
  asked: EventQuestion[];
}

export function Incidents({ incidents, nameOf, asked }: IncidentsProps) {
  const words = useWords();
  if (incidents.length === 0) return <p className="block-text soft">{words.dossier.noIncidents}</p>;
  return (
    <ul className="lines">
      {incidents.map((each) => (
        <li key={each.id}>
          <p>
            <span className="nowrap">{formatDate(each.occurred_on)}</span>{' '}
            <b>{nameOf(each.event)}</b>{' '}
            {words.dossier.cases(each.count)}
          </p>
          <p className="small soft">{tellIncident(each, words)}</p>
          {!each.withdrawn_reason && <Way incident={each} asked={asked} />}
        </li>
      ))}
    </ul>
  );
}

function Way({ incident, asked }: { incident: Incident; asked: EventQuestion[] }) {
  const rules = asked.find(({ event }) => event === incident.event);
  return rules ? <Exception incident={incident} rules={rules} /> : null;
}

function tellIncident(each: Incident, words: WordsOf): string {
  const limbs = (['detected_in_time', 'harm_reduced', 'reported_at_once'] as const)
    .filter((limb) => each[limb] !== 'unknown')
    .map((limb) => `${words.dossier.limbs[limb]}: ${words.dossier.answer[each[limb]]}`);
  const withdrawn = each.withdrawn_reason && `${words.dossier.withdrawn}: ${each.withdrawn_reason}`;
  return [withdrawn, words.dossier.claim[each.force_majeure], ...limbs, each.paper]
    .filter(Boolean)
    .join(' · ');
}

export function Figures({ figures, nameOf }: { figures: CategoryFigure[] } & Named) {
  const words = useWords();
  const { count } = useFormats();
  if (figures.length === 0) return <p className="block-text soft">{words.dossier.noFigures}</p>;
  const categories = [...new Set(figures.map((each) => each.category))];
  const cell = (category: string, span: CategoryFigure['span']): string => {
    const figure = figures.find((each) => each.category === category && each.span === span);
    if (!figure) return '–';
    return figure.declared === null ? words.dossier.figureFromIncidents : count(figure.declared);
  };
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{words.dossier.what}</th>
          <th scope="col" className="number">
            {words.dossier.figureThis}
          </th>
          <th scope="col" className="number">
            {words.dossier.figureBefore}
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map((category) => (
          <tr key={category}>
            <th scope="row">{nameOf(category)}</th>
            <td className="number" data-label={words.dossier.figureThis}>
              {cell(category, 'current')}
            </td>
            <td className="number" data-label={words.dossier.figureBefore}>
              {cell(category, 'base')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Facts({ facts, nameOf }: { facts: Fact[] } & Named) {
  const words = useWords();
  return (
    <dl className="pairs">
      {facts.map((fact) => (
        <div key={`${fact.fact}/${fact.item}`}>
          <dt>{fact.item === '' ? nameOf(fact.fact) : nameOf(fact.item)}</dt>
          <dd>
            {tellFact(fact, words)} {fact.paper && <span className="small soft">{fact.paper}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Confirmations({
  confirmations,
  nameOf,
}: { confirmations: Confirmation[] } & Named) {
  const words = useWords();
  if (confirmations.length === 0)
    return <p className="block-text soft">{words.dossier.noConfirmations}</p>;
  return (
    <ul className="lines">
      {confirmations.map((each) => (
        <li key={each.event + each.confirmer}>
          <p>{nameOf(each.event)}</p>
          <p className="small soft">
            {words.dossier.confirmer[each.confirmer]}, {formatDate(each.confirmed_on)}
            {each.paper && `, ${each.paper}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
