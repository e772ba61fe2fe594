import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { sessionsOf } from '../../api/people.ts';
import { formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
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
  const [asked, setAsked] = useState<{ id: string; agent: string; created_at: number }>();
  const ending = useSending({
    touches: [['people', 'sessions', id]],
    onSent: () => setAsked(undefined),
  });
  if (!mayManage) return <p className="panel soft">{words.people.sessionsElsewhere}</p>;
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.people.loading} />;
  if (data.sessions.length === 0) return <p className="panel soft">{words.people.neverSignedIn}</p>;
  return (
    <div className="panel panel-flush">
      {asked && (
        <AskDialog
          title={words.account.end}
          question={words.sessions.endAsk(name, asked.agent, formatInstant(asked.created_at))}
          isBusy={ending.isBusy}
          error={ending.error}
          onClose={() => setAsked(undefined)}
          onYes={() =>
            ending.perform({
              method: 'delete',
              to: '/api/people/{id}/sessions/{session}',
              values: { id, session: asked.id },
              body: undefined,
              title: words.people.endSession(name),
            })
          }
        />
      )}
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
                    onClick={() => {
                      ending.reset();
                      setAsked(session);
                    }}
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
