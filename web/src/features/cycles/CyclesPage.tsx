import './cycles.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cycles } from '../../api/rules.ts';
import { useMay } from '../../api/rights.ts';
import { usePlaceNames, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';

export default function CyclesPage() {
  const words = useWords();
  const where = useWhere();
  const may = useMay();
  const nameOf = usePlaceNames(where);
  const { data, error, refetch } = useQuery(cycles);
  return (
    <Page
      title={words.cycles.title}
      lead={words.cycles.lead}
      actions={
        may('manage_cycle') && (
          <Link className="button button-main" to="/quan-tri/nam/mo" search={where}>
            {words.cycles.open}
          </Link>
        )
      }
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading words={words.cycles.loading} />}
      {data?.length === 0 && <Empty title={words.cycles.none} todo={words.cycles.noneTodo} />}
      {data && data.length > 0 && (
        <div className="panel panel-flush">
          <table className="figures rows texts">
            <thead>
              <tr>
                <th scope="col">{words.cycles.year}</th>
                <th scope="col">{words.cycles.province}</th>
                <th scope="col">{words.cycles.rulebook}</th>
                <th scope="col">{words.cycles.openedOn}</th>
                <th scope="col">{words.cycles.closesOn}</th>
                <th scope="col">{words.cycles.local}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ cycle, settings, ...view }) => (
                <tr key={cycle.id}>
                  <th scope="row" className="nowrap">
                    <Link to="/quan-tri/nam/$id" params={{ id: cycle.id }} search={where}>
                      {words.yearShort(cycle.year)}
                    </Link>
                  </th>
                  <td data-label={words.cycles.province}>{nameOf(cycle.realm_path)}</td>
                  <td data-label={words.cycles.rulebook}>
                    {words.language === 'vi' ? view.rulebook_title_vi : view.rulebook_title_en}
                  </td>
                  <td data-label={words.cycles.openedOn}>{formatDate(cycle.opened_on)}</td>
                  <td data-label={words.cycles.closesOn}>{formatDate(cycle.closes_on)}</td>
                  <td data-label={words.cycles.local}>
                    {words.cycles.localCount(settings.filter((each) => !each.is_default).length)}
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
