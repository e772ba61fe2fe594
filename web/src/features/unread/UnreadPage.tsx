/** Whose heads have not read yet why their subject was not recognised. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { installation, unreadReasons } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import { usePlaceName, usePlaceNames, useTrail, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';

const DAY = 24 * 60 * 60 * 1000;

export default function UnreadPage() {
  const words = useWords().reading;
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  return (
    <Page
      title={words.listTitle(name)}
      above={<Crumbs trail={trail} to="/chua-doc-ly-do" year={where.year} />}
      lead={words.listLead}
    >
      <List where={where} />
    </Page>
  );
}

function List({ where }: { where: Where }) {
  const words = useWords();
  const today = useQuery(installation).data?.today ?? '';
  const nameOf = usePlaceNames(where);
  const { data, error, refetch } = useQuery(unreadReasons(where));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.reading.loading} />;
  if (data.dossiers.length === 0)
    return <Empty title={words.reading.listEmpty} todo={words.reading.listEmptyTodo} />;
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.reading.subject}</th>
            <th scope="col">{words.dossiers.place}</th>
            <th scope="col">{words.reading.decidedOn}</th>
            <th scope="col" className="number">
              {words.reading.days}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.dossiers.map((one) => (
            <tr key={one.dossier_id}>
              <th scope="row">
                <Link to="/ho-so/$id" params={{ id: one.dossier_id }}>
                  {one.subject_name}
                </Link>{' '}
                <span className="soft small">{words.kind[one.kind]}</span>
              </th>
              <td data-label={words.dossiers.place}>{nameOf(one.ground_path)}</td>
              <td data-label={words.reading.decidedOn}>{formatDate(one.decided_on)}</td>
              <td className="number" data-label={words.reading.days}>
                {words.reading.dayCount(daysBetween(one.decided_on, today))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function daysBetween(from: string, to: string): number {
  return to === '' ? 0 : Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY));
}
