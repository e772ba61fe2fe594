import { Link } from '@tanstack/react-router';
import type { DeliberationRow } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { Departures } from '../../ui/Departures.tsx';
import { StateTag } from '../../ui/Tag.tsx';

/** Dossiers of this authority that cannot be deliberated on, and why. */
export function HeldBackTable({ rows }: { rows: DeliberationRow[] }) {
  const words = useWords();
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.committee.subject}</th>
            <th scope="col">{words.dossiers.state}</th>
            <th scope="col">{words.committee.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.dossier}>
              <th scope="row">
                <Link to="/ho-so/$id" params={{ id: row.dossier }}>
                  {row.subject_name}
                </Link>
                <span className="under">{words.kind[row.kind]}</span>
              </th>
              <td data-label={words.dossiers.state}>
                <StateTag state={row.state} />
              </td>
              <td className="attention">
                {row.held_back && <p>{words.committee.held[row.held_back]}</p>}
                {row.departures.length > 0 && <Departures departures={row.departures} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
