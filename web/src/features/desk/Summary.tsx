import type { Where } from '../../api/paths.ts';
import type { Desk } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { Figure } from '../../ui/Figure.tsx';
import { summaryOf } from './tasks.ts';

interface Told {
  name: string;
  value: number;
  look?: 'late' | 'today';
  search?: Record<string, string>;
}

/** What burns, in four figures. */
export function Summary({ desk, where }: { desk: Desk; where: Where }) {
  const words = useWords();
  const { overdue, today, correction, mine } = summaryOf(desk);
  const told: Told[] = [
    { name: words.desk.overdue, value: overdue, look: 'late', search: { due: 'overdue' } },
    { name: words.desk.dueToday, value: today, look: 'today', search: { due: 'today' } },
    { name: words.desk.correction, value: correction, search: { task: 'correction' } },
    { name: words.desk.mine, value: mine },
  ];
  return (
    <dl className="panel summary" aria-label={words.desk.summary}>
      {told.map(({ name, value, look, search }) => (
        <div key={name} className={value > 0 && look ? `summary-${look}` : undefined}>
          <dt>{name}</dt>
          <dd>
            <Figure
              value={value}
              label={name}
              to={search && '/don-vi'}
              search={search && { ...where, ...search }}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
