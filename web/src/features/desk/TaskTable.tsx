import type { Where } from '../../api/paths.ts';
import type { Desk } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Figure } from '../../ui/Figure.tsx';
import { daysBetween, deadlineOf, groupsOf, KINDS, kindsOf } from './tasks.ts';
import type { Cell, Group, Kind, Row } from './tasks.ts';

/** A row per task, a column per kind; each count opens exactly what it counts. */
export function TaskTable({ desk, where }: { desk: Desk; where: Where }) {
  const words = useWords();
  const shown = kindsOf(desk.tasks);
  const kinds = KINDS.filter(
    (kind) => shown.includes(kind) || desk.unenrolled.some((one) => one.kind === kind),
  );
  const groups = groupsOf(desk.tasks);
  return (
    <div className="panel panel-flush">
      <table className="figures counts tasks">
        <thead>
          <tr>
            <th scope="col">{words.desk.taskColumn}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="number">
                {words.kind[kind]}
              </th>
            ))}
          </tr>
        </thead>
        {groups[0]?.whose !== 'reader' && (
          <tbody>
            <tr className="whose">
              <th colSpan={kinds.length + 1}>{words.desk.nobodyElse}</th>
            </tr>
          </tbody>
        )}
        {groups.map((group) => (
          <Rows key={group.whose} group={group} kinds={kinds} today={desk.today} where={where} />
        ))}
        {desk.unenrolled.length > 0 && (
          <tbody>
            <tr>
              <th scope="row">{words.desk.unenrolled}</th>
              {kinds.map((kind) => (
                <td key={kind} className="number" data-label={words.kind[kind]}>
                  {desk.unenrolled.find((one) => one.kind === kind)?.count ?? '–'}
                </td>
              ))}
            </tr>
          </tbody>
        )}
      </table>
    </div>
  );
}

interface RowsProps {
  group: Group;
  kinds: Kind[];
  today: string;
  where: Where;
}

function Rows({ group, kinds, today, where }: RowsProps) {
  const words = useWords();
  return (
    <tbody>
      <tr className="whose">
        <th colSpan={kinds.length + 1} scope="rowgroup">
          {words.desk.whose[group.whose]}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.task}>
          <th scope="row">
            {words.desk.task[row.task]} <RowDeadline row={row} today={today} />
          </th>
          {kinds.map((kind) => (
            <td
              key={kind}
              className={row.cells[kind] ? 'number' : 'number none'}
              data-label={words.kind[kind]}
            >
              <Count row={row} kind={kind} where={where} today={today} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** Where all kinds of the row share the day, it stands with the task. */
function RowDeadline({ row, today }: { row: Row; today: string }) {
  const shared = deadlineOf(row);
  return shared ? <Deadline cell={shared} today={today} /> : null;
}

function Deadline({ cell, today }: { cell: Cell; today: string }) {
  const words = useWords();
  const days = daysBetween(today, cell.due_on);
  return (
    <span className={`deadline deadline-${cell.due}`}>
      <span className="nowrap">{words.desk.due(formatDate(cell.due_on))},</span>{' '}
      <span className="nowrap">
        {days < 0 ? words.desk.past(-days) : words.desk.left(days)}
      </span>
    </span>
  );
}

interface CountProps {
  row: Row;
  kind: Kind;
  where: Where;
  today: string;
}

function Count({ row, kind, where, today }: CountProps) {
  const words = useWords();
  const cell = row.cells[kind];
  if (!cell) return <span className="figure-none">–</span>;
  const search = { ...where, kind, task: row.task, seat: cell.seat };
  const label = `${words.desk.task[row.task]}, ${words.kind[kind]}`;
  return (
    <>
      <Figure value={cell.count} label={label} to="/don-vi" search={search} />
      {!deadlineOf(row) && <Deadline cell={cell} today={today} />}
    </>
  );
}
