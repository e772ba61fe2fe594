import type { Milestone } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { INSTITUTIONS, isEveryInstitution, weekdayOf } from './tasks.ts';

/** The year's next days, nearest first. */
export function Milestones({ days }: { days: Milestone[] }) {
  const words = useWords();
  if (days.length === 0) return <p className="panel soft">{words.desk.noMilestones}</p>;
  return (
    <ol className="panel panel-flush lines milestones">
      {days.map((each) => (
        <li key={each.day + each.on}>
          <p>
            <b>{formatDate(each.on)}</b>{' '}
            <span className="small soft">{words.desk.weekday[weekdayOf(each.on)]}</span>
            <span className="days-left">{words.desk.left(each.days_left)}</span>
          </p>
          <p className="small">{words.desk.day[each.day]}</p>
          <Kinds kinds={each.kinds} />
        </li>
      ))}
    </ol>
  );
}

function Kinds({ kinds }: { kinds: Milestone['kinds'] }) {
  const words = useWords();
  const isAll = isEveryInstitution(kinds);
  const named = kinds
    .filter((kind) => !isAll || !INSTITUTIONS.includes(kind))
    .map((kind) => words.kind[kind]);
  const all = isAll ? [...named, words.desk.everyInstitution] : named;
  return <p className="small soft">{all.join('; ')}</p>;
}
