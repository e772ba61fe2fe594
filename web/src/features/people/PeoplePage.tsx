import './people.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { people, type PeopleFilter, type PersonState, type Role } from '../../api/people.ts';
import { useManagedParts, type Part } from '../../api/parts.ts';
import { useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { SearchField, SelectField } from '../../ui/form/filters.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { AddPerson } from './AddPerson.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { ROLES } from './roles.ts';

const STATES: PersonState[] = ['open', 'closed'];

export default function PeoplePage() {
  const words = useWords();
  const where = useWhere();
  const parts = useManagedParts(['manage_people']);
  const [isAdding, setAdding] = useState(false);
  const part = parts[0];
  if (!part) return <Loading words={words.loading.page} />;
  return (
    <Page
      title={words.people.title}
      lead={words.people.lead(part.name)}
      actions={
        <>
          <Link className="button" to="/quan-tri/vai-tro" search={where}>
            {words.people.rolesLink}
          </Link>
          <Button type="primary" onClick={() => setAdding(true)}>
            {words.people.add}
          </Button>
        </>
      }
    >
      <List part={part} />
      {isAdding && <AddPerson parts={parts} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function List({ part }: { part: Part }) {
  const words = useWords();
  const { count } = useFormats();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { name?: string; role?: Role; state?: string };
  const filter: PeopleFilter = {
    path: part.path,
    text: search.name,
    role: search.role,
    state: STATES.find((state) => state === search.state),
  };
  const change = (next: Record<string, string | undefined>): void =>
    void navigate({ to: '.', search: (known: object) => ({ ...known, ...next }), replace: true });
  const asked = useInfiniteQuery({ ...people(filter), placeholderData: keepPreviousData });
  const rows = asked.data?.pages.flatMap((page) => page.people) ?? [];
  return (
    <>
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <SearchField
          label={words.people.find}
          hint={words.people.findHint}
          value={search.name ?? ''}
          onChange={(name) => change({ name })}
        />
        <SelectField
          label={words.people.role}
          value={search.role}
          options={ROLES.map((role) => ({ value: role, label: words.roles.names[role] }))}
          onChange={(role) => change({ role })}
        />
        <SelectField
          label={words.people.state}
          value={filter.state}
          options={STATES.map((state) => ({ value: state, label: words.people.states[state] }))}
          onChange={(state) => change({ state })}
        />
      </form>
      {asked.error && <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && <Loading words={words.people.loading} />}
      {asked.isSuccess && rows.length === 0 && (
        <Empty title={words.people.empty} todo={words.people.emptyTodo} />
      )}
      {rows.length > 0 && (
        <>
          <p className="small soft count" role="status">
            {asked.hasNextPage
              ? words.people.shownMore(count(rows.length))
              : words.people.shown(count(rows.length))}
          </p>
          <PeopleTable rows={rows} />
          {asked.hasNextPage && (
            <p className="more">
              <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
                {words.people.more}
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
}
