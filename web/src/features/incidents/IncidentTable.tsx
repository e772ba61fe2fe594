import { Link } from '@tanstack/react-router';
import type { IncidentFilter, IncidentLine } from '../../api/incidents.ts';
import { formatDate, shortClause } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { LIMBS } from '../../ui/exception.ts';
import { IncidentStateTag, useEventName } from './parts.tsx';

interface TableProps {
  lines: IncidentLine[];
  filter: IncidentFilter;
}

/** Each line opens its incident, each subject narrows the list to itself. */
export function IncidentTable({ lines, filter }: TableProps) {
  const words = useWords().incidents;
  const { count } = useFormats();
  const nameOf = useEventName();
  const { year, place } = filter;
  return (
    <div className="panel panel-flush">
      <table className="figures incident-table">
        <thead>
          <tr>
            <th scope="col">{words.event}</th>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <th scope="col">{words.exception}</th>
            <th scope="col">{words.became}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const { incident, state, subject_code, subject_name, place_name } = line;
            const name = nameOf(incident.event, line);
            return (
              <tr key={incident.id} className={state === 'withdrawn' ? 'incident-gone' : undefined}>
                <th scope="row">
                  <Link to="/vu-viec/$id" params={{ id: incident.id }} search={{ year, place }}>
                    {name}
                  </Link>
                  {line.clause !== '' && <span className="clause">{shortClause(line.clause)}</span>}
                </th>
                <td data-label={words.day} className="nowrap">
                  {formatDate(incident.occurred_on)}
                </td>
                <td data-label={words.subject}>
                  {subject_code === '' ? (
                    words.onGround(place_name)
                  ) : (
                    <Link to="/vu-viec" search={{ ...filter, subject: subject_code } as object}>
                      {subject_name}
                    </Link>
                  )}
                </td>
                <td data-label={words.count} className="number">
                  <Link
                    className="figure"
                    to="/vu-viec/$id"
                    params={{ id: incident.id }}
                    search={{ year, place }}
                    aria-label={words.countOf(count(incident.count), name)}
                  >
                    {count(incident.count)}
                  </Link>
                </td>
                <td data-label={words.exception} className="small">
                  {state === 'compared' ? '–' : <Grounds incident={incident} />}
                </td>
                <td data-label={words.became}>
                  <IncidentStateTag state={state} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What has been said of the ways out; silence is told as silence. */
function Grounds({ incident }: { incident: IncidentLine['incident'] }) {
  const words = useWords();
  const said = LIMBS.filter((limb) => incident[limb] !== 'unknown').map(
    (limb) => `${words.dossier.limbs[limb]}: ${words.dossier.answer[incident[limb]]}`,
  );
  const claim = words.dossier.claim[incident.force_majeure];
  const all = [claim, ...said].filter(Boolean);
  if (all.length === 0) return <span className="soft">{words.incidents.nothingSaid}</span>;
  return <>{all.join(' · ')}</>;
}
