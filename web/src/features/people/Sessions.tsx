import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useEndingSession } from '../../api/ending-session.ts';
import { sessionsOf } from '../../api/people.ts';
import { formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { EndSession } from '../../ui/EndSession.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';

interface SessionsProps {
  id: string;
  name: string;
  mayManage: boolean;
}

/** Where somebody is and was signed in. */
export function Sessions({ id, name, mayManage }: SessionsProps) {
  const words = useWords();
  const { data, error, refetch } = useQuery({ ...sessionsOf(id), enabled: mayManage });
  const ending = useEndingSession([['people', 'sessions', id]]);
  if (!mayManage) return <p className="panel soft">{words.people.sessionsElsewhere}</p>;
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.people.loading} />;
  if (data.sessions.length === 0) return <p className="panel soft">{words.people.neverSignedIn}</p>;
  return (
    <div className="panel panel-flush">
      <EndSession {...ending} />
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.account.device}</th>
            <th scope="col">{words.account.since}</th>
            <th scope="col">{words.account.seen}</th>
            <th scope="col">{words.people.state}</th>
          </tr>
        </thead>
        <tbody>
          {data.sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">{session.agent}</th>
              <td data-label={words.account.since}>{formatInstant(session.created_at)}</td>
              <td data-label={words.account.seen}>{formatInstant(session.seen_at)}</td>
              <td data-label={words.people.state}>
                {session.ended_at === null ? (
                  <Button
                    size="small"
                    onClick={() => ending.ask({ ...session, person: { id, name } })}
                  >
                    {words.account.end}
                  </Button>
                ) : (
                  <span className="soft">
                    {words.people.endedAt(formatInstant(session.ended_at))}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
