import { Link } from '@tanstack/react-router';
import type { PersonRow } from '../../api/people.ts';
import { useWhere } from '../../api/where.ts';
import { formatDate, formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Tag } from '../../ui/Tag.tsx';

export function PeopleTable({ rows }: { rows: PersonRow[] }) {
  const words = useWords();
  const where = useWhere();
  return (
    <div className="panel panel-flush">
      <table className="figures rows texts people">
        <thead>
          <tr>
            <th scope="col">{words.people.name}</th>
            <th scope="col">{words.people.posts}</th>
            <th scope="col">{words.people.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/quan-tri/nguoi-dung/$id" params={{ id: row.id }} search={where}>
                  {row.name}
                </Link>
                <span className="small soft people-account">{row.account}</span>
              </th>
              <td data-label={words.people.posts}>
                {row.posts.length === 0 ? (
                  <span className="soft">{words.people.noPost}</span>
                ) : (
                  <ul className="people-posts">
                    {row.posts.map((post) => (
                      <li key={post.id}>
                        {post.title}
                        <span className="small soft">
                          {post.title !== words.roles.names[post.role] &&
                            ` · ${words.roles.names[post.role]}`}
                          {post.is_interim && `, ${words.people.interim}`}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td data-label={words.people.state}>
                <AccountState row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether somebody can sign in, and what is missing. */
export function AccountState({ row }: { row: PersonRow }) {
  const words = useWords();
  if (row.closed_on !== null)
    return (
      <Tag look="aside" icon="aside">
        {words.people.closedSince(formatDate(row.closed_on))}
      </Tag>
    );
  if (row.has_password)
    return (
      <Tag look="met" icon="met">
        {words.people.canSignIn}
      </Tag>
    );
  if (row.link_expires_at !== null)
    return (
      <Tag look="accent" icon="waiting">
        {words.people.linkUntil(formatInstant(row.link_expires_at))}
      </Tag>
    );
  return (
    <Tag look="unknown" icon="unknown">
      {words.people.noPassword}
    </Tag>
  );
}
