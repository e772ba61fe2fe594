/** What happened in one's part of the tree in a year, and the figures declared instead of it. */
import './incidents.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { incidents, type IncidentFilter } from '../../api/incidents.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import { useMay } from '../../api/rights.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { WaitingNotice } from '../../ui/WaitingNotice.tsx';
import { Declared } from './Declared.tsx';
import { IncidentFilters } from './IncidentFilters.tsx';
import { IncidentTable } from './IncidentTable.tsx';

export default function IncidentsPage() {
  const words = useWords().incidents;
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  const may = useMay();
  const search = useSearch({ strict: false }) as Partial<IncidentFilter>;
  const filter: IncidentFilter = {
    ...where,
    subject: search.subject,
    event: search.event,
    state: search.state,
  };
  const recorded = useOutbox().acts.filter(({ address }) => address === '/api/incidents');
  return (
    <Page
      title={words.title(name, where.year)}
      above={<Crumbs trail={trail} to="/vu-viec" year={where.year} />}
      lead={words.lead}
      actions={
        may('record_incidents') && (
          <Link className="button button-primary" to="/vu-viec/moi" search={where}>
            {words.record}
          </Link>
        )
      }
    >
      <WaitingNotice acts={recorded} />
      <IncidentFilters filter={filter} />
      <List filter={filter} />
      <Section title={words.figures} note={words.figuresNote}>
        <Declared filter={filter} />
      </Section>
    </Page>
  );
}

function List({ filter }: { filter: IncidentFilter }) {
  const words = useWords().incidents;
  const { count } = useFormats();
  const navigate = useNavigate();
  const asked = useInfiniteQuery({ ...incidents(filter), placeholderData: keepPreviousData });
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.loading} />;
  const lines = asked.data.pages.flatMap((page) => page.incidents);
  if (lines.length === 0) {
    const { year, place, ...narrowing } = filter;
    const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
    const clear = () => void navigate({ to: '.', search: { year, place } as object });
    return (
      <Empty
        title={isNarrowed ? words.emptyNarrowed : words.empty}
        todo={isNarrowed ? words.emptyNarrowedTodo : words.emptyTodo}
        action={isNarrowed && <Button onClick={clear}>{words.clear}</Button>}
      />
    );
  }
  const total = lines.reduce((sum, { incident }) => sum + incident.count, 0);
  return (
    <>
      <p className="small soft count" role="status">
        {words.shown(count(lines.length), count(total))}
        {asked.hasNextPage && ` ${words.shownMore}`}
      </p>
      <IncidentTable lines={lines} filter={filter} />
      {asked.hasNextPage && (
        <p className="more">
          <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {words.more}
          </Button>
        </p>
      )}
    </>
  );
}
