import { Link } from '@tanstack/react-router';
import type { Where } from '../../api/paths.ts';
import type { Desk } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import type { Words } from '../../text/vi.ts';
import { useWords } from '../../text/words.ts';
import { Figure } from '../../ui/Figure.tsx';
import { beginsOn, daysBetween, deadlineOf, groupsOf, KINDS, kindsOf } from './tasks.ts';
import type { Cell, Group, Kind, Row } from './tasks.ts';

/** Where a task is done, if it has a page for itself; drafts are read there by others too. */
function pageOf({ task, stage }: Row, whose: Group['whose']): string | undefined {
  if (stage === 'to_sign' && whose === 'reader') return '/ky-duyet';
  if (stage !== null) return '/xet-duyet';
  if (whose !== 'reader') return undefined;
  return { appraisal: '/tham-dinh', conclusion: '/xet-duyet' }[task as string];
}

const nameOf = ({ task, stage }: Row, { desk }: Words): string =>
  stage === null ? desk.task[task] : desk.stage[stage];

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
                <KindDeadline desk={desk} kind={kind} />
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
          <Rows key={group.whose} group={group} kinds={kinds} desk={desk} where={where} />
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
  desk: Desk;
  where: Where;
}

function Rows({ group, kinds, desk, where }: RowsProps) {
  const words = useWords();
  const { today } = desk;
  return (
    <tbody>
      <tr className="whose">
        <th colSpan={kinds.length + 1} scope="rowgroup">
          {words.desk.whose[group.whose]}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.task + row.stage}>
          <th scope="row">
            <TaskName row={row} whose={group.whose} where={where} />{' '}
            <RowDeadline row={row} desk={desk} />
          </th>
          {kinds.map((kind) => (
            <td
              key={kind}
              className={row.cells[kind] ? 'number' : 'number none'}
              data-label={words.kind[kind]}
            >
              <Count row={row} whose={group.whose} kind={kind} where={where} today={today} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** What waits for me is begun from here. */
function TaskName({ row, whose, where }: { row: Row; whose: Group['whose']; where: Where }) {
  const words = useWords();
  const to = pageOf(row, whose);
  const name = nameOf(row, words);
  if (to === undefined) return name;
  return (
    <Link to={to} search={where}>
      {name}
    </Link>
  );
}

/** All that follows registration is due with the decision: its day stands above the column. */
function KindDeadline({ desk, kind }: { desk: Desk; kind: Kind }) {
  const found = desk.tasks.find((one) => one.kind === kind && one.task !== 'registration');
  return found ? <Deadline cell={found} today={desk.today} isInHead /> : null;
}

/** On a phone, where columns have no heads, the day stands with the task. */
function RowDeadline({ row, desk }: { row: Row; desk: Desk }) {
  const words = useWords();
  const from = beginsOn(desk, row.task, Object.keys(row.cells) as Kind[]);
  if (from) return <span className="deadline">{words.desk.begins(formatDate(from))}</span>;
  const shared = deadlineOf(row);
  const look = row.task === 'registration' ? '' : 'only-narrow';
  return shared ? <Deadline cell={shared} today={desk.today} look={look} /> : null;
}

interface DeadlineProps {
  cell: Pick<Cell, 'due' | 'due_on'>;
  today: string;
  look?: string;
  /** Narrow: the day alone, and below it how far that is. */
  isInHead?: boolean;
}

function Deadline({ cell, today, look = '', isInHead = false }: DeadlineProps) {
  const words = useWords();
  const days = daysBetween(today, cell.due_on);
  return (
    <span className={`deadline deadline-${cell.due} ${look}`}>
      <span className="nowrap">
        {isInHead ? formatDate(cell.due_on) : `${words.desk.due(formatDate(cell.due_on))},`}
      </span>{' '}
      <span className="nowrap">{days < 0 ? words.desk.past(-days) : words.desk.left(days)}</span>
    </span>
  );
}

interface CountProps {
  row: Row;
  whose: Group['whose'];
  kind: Kind;
  where: Where;
  today: string;
}

function Count({ row, whose, kind, where, today }: CountProps) {
  const words = useWords();
  const cell = row.cells[kind];
  if (!cell) return <span className="figure-none">–</span>;
  const label = `${nameOf(row, words)}, ${words.kind[kind]}`;
  // No list of subjects knows of drafts: theirs is the page of drafts.
  const drafts = row.stage === null ? undefined : pageOf(row, whose);
  const listed = { ...where, kind, task: row.task, seat: cell.seat };
  return (
    <span className={`due-${cell.due}`}>
      <Figure
        value={cell.count}
        label={label}
        to={drafts ?? '/don-vi'}
        search={drafts ? { ...where } : listed}
      />
      {!deadlineOf(row) && <Deadline cell={cell} today={today} look="only-narrow" />}
    </span>
  );
}
