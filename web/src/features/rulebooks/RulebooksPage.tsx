import './rulebooks.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cycles, keyOf, rulebooks } from '../../api/rules.ts';
import { useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';

export default function RulebooksPage() {
  const words = useWords();
  const where = useWhere();
  const { data, error, refetch } = useQuery(rulebooks);
  const years = useQuery(cycles).data ?? [];
  return (
    <Page
      title={words.rulebooks.title}
      lead={words.rulebooks.lead}
      actions={
        <Link className="button" to="/quan-tri/so-sanh" search={where}>
          {words.rulebooks.compare}
        </Link>
      }
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading words={words.rulebooks.loading} />}
      {data && (
        <div className="panel panel-flush">
          <table className="figures rows texts">
            <thead>
              <tr>
                <th scope="col">{words.rulebooks.title}</th>
                <th scope="col">{words.rulebooks.supplement}</th>
                <th scope="col">{words.rulebooks.version}</th>
                <th scope="col">{words.rulebooks.since}</th>
                <th scope="col">{words.rulebooks.usedBy}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((book) => (
                <tr key={book.key}>
                  <th scope="row">
                    <Link to="/quan-tri/bo-tieu-chi/$key" params={{ key: book.key }} search={where}>
                      {book.title[words.language]}
                    </Link>
                  </th>
                  <td data-label={words.rulebooks.supplement}>
                    {book.supplement || words.rulebooks.noSupplement}
                  </td>
                  <td data-label={words.rulebooks.version}>{book.version}</td>
                  <td data-label={words.rulebooks.since}>{formatDate(book.valid_from)}</td>
                  <td data-label={words.rulebooks.usedBy}>
                    {years
                      .filter(({ cycle }) => keyOf(cycle) === book.key)
                      .map(({ cycle }) => cycle.year)
                      .join(', ') || '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
