import './people.css';
import { useQuery } from '@tanstack/react-query';
import { roles, type RoleShown } from '../../api/people.ts';
import { useWords } from '../../text/words.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trail } from '../../ui/Trail.tsx';

/** What each role may do, in words; the server's own table. */
export default function RolesPage() {
  const words = useWords();
  const { data, error, refetch } = useQuery(roles);
  return (
    <Page
      title={words.roles.title}
      above={<Trail steps={[{ to: '/quan-tri/nguoi-dung', name: words.people.title }]} />}
      lead={words.roles.lead}
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading words={words.loading.page} />}
      <div className="role-list">
        {data?.map((role) => (
          <Role key={role.role} role={role} />
        ))}
      </div>
    </Page>
  );
}

function Role({ role }: { role: RoleShown }) {
  const words = useWords();
  const seat = role.is_of_subject
    ? words.roles.atSubject
    : words.roles.atPlaces(role.tiers.map((tier) => words.tiers[tier]).join(', '));
  return (
    <section className="panel role">
      <h2>{words.roles.names[role.role]}</h2>
      <p className="soft">{words.roles.does[role.role]}</p>
      <p className="small soft">{seat}</p>
      <ul className="role-verbs">
        {role.verbs.map((verb) => (
          <li key={verb}>{words.roles.verbs[verb]}</li>
        ))}
      </ul>
    </section>
  );
}
