import { useFormats, useWords } from '../../text/words.ts';
import type { ToldFault } from './rows.ts';

interface FaultsProps {
  faults: ToldFault[];
  onGo: (fault: ToldFault) => void;
}

const SHOWN = 6;

/** What is wrong, cell by cell, each leading to its cell. */
export function Faults({ faults, onGo }: FaultsProps) {
  const words = useWords().entry;
  const { count } = useFormats();
  if (faults.length === 0) return null;
  const more = faults.length - SHOWN;
  return (
    <section className="entry-faults" aria-label={words.faults(count(faults.length))}>
      <h2>{words.faults(count(faults.length))}</h2>
      <ul>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={`${fault.row} ${fault.column}`}>
            <button type="button" className="quiet" onClick={() => onGo(fault)}>
              {fault.name} · {fault.label}
            </button>{' '}
            <span>{fault.message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="small">{words.faultsMore(count(more))}</p>}
    </section>
  );
}
