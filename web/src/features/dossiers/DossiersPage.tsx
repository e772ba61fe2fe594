import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { dossiers, type DossierFilter } from '../../api/queries.ts';
import { usePlaceName, usePlaceNames, useTrail, useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { DossierTable } from './DossierTable.tsx';
import { Filters } from './Filters.tsx';

export default function DossiersPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  const search = useSearch({ strict: false }) as Omit<DossierFilter, 'year' | 'place'>;
  const filter: DossierFilter = {
    ...where,
    kind: search.kind,
    state: search.state,
    outcome: search.outcome,
    name: search.name,
    task: search.task,
    seat: search.seat,
    due: search.due,
  };
  return (
    <Page
      title={words.dossiers.title(name)}
      above={<Crumbs trail={trail} to="/don-vi" year={where.year} />}
    >
      <Filters filter={filter} />
      <List filter={filter} />
    </Page>
  );
}

function List({ filter }: { filter: DossierFilter }) {
  const words = useWords();
  const { count } = useFormats();
  const navigate = useNavigate();
  const asked = useInfiniteQuery({ ...dossiers(filter), placeholderData: keepPreviousData });
  const nameOf = usePlaceNames(filter);
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.loading.dossiers} />;
  const rows = asked.data.pages.flatMap((page) => page.dossiers);
  if (rows.length === 0) {
    const clear = () =>
      void navigate({ to: '.', search: { year: filter.year, place: filter.place } });
    return (
      <Empty
        title={words.dossiers.empty}
        todo={words.dossiers.emptyTodo}
        action={<Button onClick={clear}>{words.dossiers.clear}</Button>}
      />
    );
  }
  const shown = asked.hasNextPage ? words.dossiers.shownMore : words.dossiers.shown;
  return (
    <>
      <p className="small soft count" role="status">
        {asked.isFetchingNextPage ? words.dossiers.loadingMore : shown(count(rows.length))}
      </p>
      <DossierTable
        rows={rows}
        nameOf={nameOf}
        onNearEnd={() => {
          if (asked.hasNextPage && !asked.isFetching) void asked.fetchNextPage();
        }}
      />
    </>
  );
}
