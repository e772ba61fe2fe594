import { Link } from '@tanstack/react-router';
import type { DraftLine } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { OutcomeTag } from '../../ui/Tag.tsx';

interface TableProps {
  lines: DraftLine[];
  /** Whether a line stands in the draft; a column of ticks when given. */
  isIn?: (dossier: string) => boolean;
  onToggle?: (dossier: string) => void;
}

/** The list of a decision, with what was said of each subject on the way. */
export function LineTable({ lines, isIn, onToggle }: TableProps) {
  const words = useWords();
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            {isIn && (
              <td>
                <span className="sr-only">{words.committee.chooseAll}</span>
              </td>
            )}
            <th scope="col">{words.signing.subject}</th>
            <th scope="col">{words.committee.self}</th>
            <th scope="col">{words.committee.engine}</th>
            <th scope="col">{words.committee.appraised}</th>
            <th scope="col">{words.signing.committee}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.dossier}>
              {isIn && (
                <td className="tick-cell">
                  <input
                    type="checkbox"
                    className="tick"
                    aria-label={words.signing.include(line.subject_name)}
                    checked={isIn(line.dossier)}
                    onChange={() => onToggle?.(line.dossier)}
                  />
                </td>
              )}
              <th scope="row">
                <Link to="/ho-so/$id" params={{ id: line.dossier }}>
                  {line.subject_name}
                </Link>
                <span className="under">
                  {words.kind[line.kind]}, {line.address}
                </span>
              </th>
              <Outcome of={line.self_outcome} label={words.committee.self} />
              <Outcome of={line.engine_outcome} label={words.committee.engine} />
              <Outcome of={line.appraised_outcome} label={words.committee.appraised} />
              <Outcome of={line.concluded_outcome} label={words.signing.committee} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Outcome({ of, label }: { of: DraftLine['self_outcome']; label: string }) {
  return <td data-label={label}>{of ? <OutcomeTag outcome={of} /> : '–'}</td>;
}
