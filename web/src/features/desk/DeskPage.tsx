import './desk.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { desk } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import type { Desk } from '../../api/shapes.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Milestones } from './Milestones.tsx';
import { Share } from './Share.tsx';
import { Summary } from './Summary.tsx';
import { TaskTable } from './TaskTable.tsx';
import { weekdayOf } from './tasks.ts';

/** Where the day begins for everybody who works for a place. */
export default function DeskPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  const { data, error, refetch } = useQuery(desk(where));
  return (
    <Page
      title={words.desk.title}
      above={<Crumbs trail={trail} to="/ban-lam-viec" year={where.year} />}
      lead={
        <span>
          {name}
          {data && <Today day={data.today} />}
        </span>
      }
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading words={words.desk.loading} />}
      {data && <Shown desk={data} where={where} />}
    </Page>
  );
}

function Today({ day }: { day: string }) {
  const words = useWords();
  return (
    <>
      {' · '}
      {words.desk.weekday[weekdayOf(day)]}, {formatDate(day)}
    </>
  );
}

function Shown({ desk: seen, where }: { desk: Desk; where: Where }) {
  const words = useWords();
  const isDone = seen.tasks.length === 0 && seen.unenrolled.length === 0;
  return (
    <>
      {!isDone && <Summary desk={seen} where={where} />}
      <div className="desk">
        <Section title={words.desk.todo} note={isDone ? undefined : words.desk.todoLead}>
          {isDone ? (
            <Empty
              title={words.desk.nothing}
              todo={words.desk.nothingTodo}
              action={
                <Link className="button" to="/ket-qua" search={where}>
                  {words.desk.seeResults}
                </Link>
              }
            />
          ) : (
            <TaskTable desk={seen} where={where} />
          )}
        </Section>
        <div>
          <Section title={words.desk.milestones}>
            <Milestones days={seen.milestones} />
          </Section>
          {seen.share && (
            <Section title={words.desk.share}>
              <Share share={seen.share} />
            </Section>
          )}
        </div>
      </div>
    </>
  );
}
