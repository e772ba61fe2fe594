import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { declaredFigures, type IncidentFilter } from '../../api/incidents.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { categoriesOf, declarationsOf, type Declaration } from './declarations.ts';
import { SubjectLink } from './parts.tsx';

/** Figures that stand in the place of counting, this window's beside the one before. */
export function Declared({ filter }: { filter: IncidentFilter }) {
  const words = useWords().incidents;
  const { caption } = useFormats();
  const { year, place, subject } = filter;
  const asked = useInfiniteQuery(declaredFigures({ year, place, subject }));
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.loadingFigures} />;
  const figures = asked.data.pages.flatMap((page) => page.figures);
  if (figures.length === 0) return <p className="panel soft">{words.noFigures}</p>;
  const categories = [...categoriesOf(figures)].map(
    ([code, each]) => [code, caption(each)] as const,
  );
  return (
    <>
      <div className="panel panel-flush">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{words.subject}</th>
              {categories.map(([code, name]) => (
                <th key={code} scope="col" className="number">
                  {name}
                  <span className="under">{words.currentBase}</span>
                </th>
              ))}
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {declarationsOf(figures).map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <SubjectLink code={row.code} name={row.name} year={year} />
                </th>
                {categories.map(([code, name]) => (
                  <td key={code} data-label={`${name} (${words.currentBase})`} className="number">
                    <Pair row={row} category={code} filter={filter} />
                  </td>
                ))}
                <td data-label={words.source} className="small">
                  {row.sources.map(({ source, on }) => `${source} (${formatDate(on)})`).join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked.hasNextPage && (
        <p className="more">
          <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {words.moreFigures}
          </Button>
        </p>
      )}
    </>
  );
}

interface PairProps {
  row: Declaration;
  category: string;
  filter: IncidentFilter;
}

/** Leads to what is on record of that subject: a declared figure stands against it. */
function Pair({ row, category, filter }: PairProps) {
  const words = useWords().incidents;
  const { count } = useFormats();
  const { current, base } = row.figures[category] ?? {};
  if (current === undefined && base === undefined) return <span className="figure-none">–</span>;
  const tell = (figure: number | undefined): string => (figure === undefined ? '–' : count(figure));
  const { year, place } = filter;
  return (
    <Link
      className="figure"
      to="/vu-viec"
      search={{ year, place, subject: row.code } as object}
      title={words.seeIncidents(row.name)}
    >
      {tell(current)} / {tell(base)}
    </Link>
  );
}
