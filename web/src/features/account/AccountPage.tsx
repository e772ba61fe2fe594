import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { api, newKey, told } from '../../api/client.ts';
import { ownSessions, session } from '../../api/queries.ts';
import type { OwnSession } from '../../api/shapes.ts';
import { formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { KeptHere } from './KeptHere.tsx';
import { StationPin } from './StationPin.tsx';

export default function AccountPage() {
  const words = useWords();
  const who = useQuery(session).data;
  if (!who) return <Loading words={words.loading.account} />;
  return (
    <Page title={words.account.title} lead={`${who.name} (${who.account})`}>
      <Section title={words.account.posts}>
        {who.posts.length === 0 ? (
          <p className="panel soft">{words.account.noPosts}</p>
        ) : (
          <ul className="panel panel-flush lines">
            {who.posts.map((post) => (
              <li key={post.id}>{post.title}</li>
            ))}
          </ul>
        )}
      </Section>
      <StationPin />
      <KeptHere />
      <Section title={words.account.sessions}>
        <Sessions />
      </Section>
    </Page>
  );
}

function Sessions() {
  const words = useWords();
  const { data, error, refetch } = useQuery(ownSessions);
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.account} />;
  return (
    <div className="panel panel-flush">
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
          {data.sessions.map((each) => (
            <tr key={each.id}>
              <th scope="row">{each.agent}</th>
              <td data-label={words.account.since}>{formatInstant(each.created_at)}</td>
              <td data-label={words.account.seen}>{formatInstant(each.seen_at)}</td>
              <td>
                <SessionState session={each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SessionState({ session: shown }: { session: OwnSession }) {
  const words = useWords();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () =>
      told(
        api.DELETE('/api/sessions/{id}', {
          params: { path: { id: shown.id }, header: { 'Idempotency-Key': newKey() } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(ownSessions),
  });
  if (shown.is_this_one)
    return (
      <Tag look="accent" icon="met">
        {words.account.thisSession}
      </Tag>
    );
  if (shown.ended_at !== null) return <span className="soft">{words.account.ended}</span>;
  return (
    <>
      <Button size="small" loading={end.isPending} onClick={() => end.mutate()}>
        {words.account.end}
      </Button>
      {end.error && <ProblemNotice error={end.error} />}
    </>
  );
}
