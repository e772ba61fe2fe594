import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useEndingSession } from '../../api/ending-session.ts';
import { useManagedParts } from '../../api/parts.ts';
import { openSessions } from '../../api/people.ts';
import { session } from '../../api/queries.ts';
import { useWhere } from '../../api/where.ts';
import { formatInstant } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { EndSession } from '../../ui/EndSession.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';

/** Who of one's part is signed in now. */
export default function SessionsPage() {
  const words = useWords();
  const part = useManagedParts(['manage_people'])[0];
  return (
    <Page title={words.sessions.title} lead={words.sessions.lead}>
      {part ? <List path={part.path} /> : <Loading words={words.loading.page} />}
    </Page>
  );
}

function List({ path }: { path: string }) {
  const words = useWords();
  const where = useWhere();
  const { count } = useFormats();
  const own = useQuery(session).data?.person;
  const { data, error, refetch } = useQuery(openSessions(path));
  const ending = useEndingSession([['people', 'open-sessions', path]]);
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.sessions.loading} />;
  if (data.sessions.length === 0)
    return <Empty title={words.sessions.none} todo={words.sessions.noneTodo} />;
  return (
    <>
      <p className="small soft count" role="status">
        {words.sessions.shown(count(data.sessions.length))}
      </p>
      <EndSession {...ending} />
      <div className="panel panel-flush">
        <table className="figures rows">
          <thead>
            <tr>
              <th scope="col">{words.people.name}</th>
              <th scope="col">{words.account.device}</th>
              <th scope="col">{words.account.since}</th>
              <th scope="col">{words.account.seen}</th>
              <th scope="col">{words.sessions.act}</th>
            </tr>
          </thead>
          <tbody>
            {data.sessions.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <Link
                    to="/quan-tri/nguoi-dung/$id"
                    params={{ id: each.person_id }}
                    search={where}
                  >
                    {each.name}
                  </Link>
                  <span className="small soft"> {each.account}</span>
                </th>
                <td data-label={words.account.device}>{each.agent}</td>
                <td data-label={words.account.since}>{formatInstant(each.created_at)}</td>
                <td data-label={words.account.seen}>{formatInstant(each.seen_at)}</td>
                <td data-label={words.sessions.act}>
                  {each.person_id === own ? (
                    <span className="soft">{words.sessions.own}</span>
                  ) : (
                    <Button
                      size="small"
                      aria-label={`${words.account.end}: ${each.name}`}
                      onClick={() =>
                        ending.ask({ ...each, person: { id: each.person_id, name: each.name } })
                      }
                    >
                      {words.account.end}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
