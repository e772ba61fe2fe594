/** What differs and what is lacking, as those who deliberate and sign read it: named, in full. */
import './departures.css';
import { formatClause, formatDate } from '../text/format.ts';
import { useWords } from '../text/words.ts';

interface Named {
  criterion: string;
  clause: string;
  caption_vi: string;
  caption_en: string;
}

interface Departure extends Named {
  /** What the facts say, where that does not stand beside it. */
  facts?: string;
  finding: 'met' | 'not_met' | 'not_enough_known' | 'not_applicable';
  reason: string;
  person_name: string;
  given_on: string;
  second_person_name: string | null;
  second_reason: string | null;
}

function useCaption(): (named: Named) => string {
  const { language } = useWords();
  return ({ caption_vi, caption_en }) => (language === 'vi' ? caption_vi : caption_en);
}

/** Verdicts of an appraisal against the facts on record. */
export function Departures({ departures }: { departures: Departure[] }) {
  const { committee, dossier, outcome, language } = useWords();
  const captionOf = useCaption();
  return (
    <ul className="departures">
      {departures.map((one) => (
        <li key={one.criterion}>
          <p>
            <b>{captionOf(one)}</b>{' '}
            <span className="clause">{formatClause(one.clause, language)}</span>
          </p>
          {one.facts !== undefined && (
            <p>
              <span className="soft">{dossier.engine}:</span> {one.facts}
            </p>
          )}
          <p>
            {committee.departed(one.person_name, outcome[one.finding], formatDate(one.given_on))}
          </p>
          <p>
            <span className="soft">{committee.reason}:</span> {one.reason}
          </p>
          {one.second_person_name === null ? (
            <p className="departure-open">{committee.noSecond}</p>
          ) : (
            <p>
              <span className="soft">{committee.second(one.second_person_name)}:</span>{' '}
              {one.second_reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The criteria that are not met, each with its clause. */
export function LackingList({ lacking }: { lacking: Named[] }) {
  const { language } = useWords();
  const captionOf = useCaption();
  return (
    <ul className="lacking">
      {lacking.map((one) => (
        <li key={one.criterion}>
          {captionOf(one)} <span className="clause">{formatClause(one.clause, language)}</span>
        </li>
      ))}
    </ul>
  );
}
