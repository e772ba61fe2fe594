import type { Where } from '../../api/paths.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Figure } from '../../ui/Figure.tsx';
import { listLink, type LateFigure } from './stages.ts';

const BY_REGISTRATION = new Set(['unregistered', 'registered_late']);

export function LateList({ late, where }: { late: LateFigure[]; where: Where }) {
  const words = useWords();
  if (late.length === 0) return <p className="panel soft">{words.progress.nothingLate}</p>;
  return (
    <ul className="panel panel-flush lines late">
      {late.map(({ what, row, count, list }) => {
        const label = `${words.progress.lateOf[what]} – ${words.kind[row.kind]}`;
        const link = listLink(list);
        const day = BY_REGISTRATION.has(what) ? row.registration_ends_on : row.decide_by;
        return (
          <li key={what + row.kind}>
            <Figure
              value={count}
              label={label}
              to={link?.to}
              search={{ ...where, kind: row.kind, ...link?.search }}
            />
            <span>
              {words.progress.lateOf[what]}
              <span className="soft"> · {words.kind[row.kind]}</span>
            </span>
            {what !== 'returned' && (
              <span className="small soft late-day">
                {words.progress.lastDay} {formatDate(day)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
