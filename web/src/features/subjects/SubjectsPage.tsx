import './subjects.css';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { findPlaces } from '../../api/finding.ts';
import { useManagedParts } from '../../api/parts.ts';
import { installation } from '../../api/queries.ts';
import { subjects, type SubjectFilter, type SubjectOnDay } from '../../api/registry.ts';
import { placeLabel } from '../../api/paths.ts';
import { usePlaceNames, useTrail, useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { SearchField, SelectField } from '../../ui/form/filters.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { AddSubject } from './AddSubject.tsx';
import { KINDS } from './profile.ts';

interface SubjectsSearch {
  at?: string;
  name?: string;
  kind?: string;
}

export default function SubjectsPage() {
  const words = useWords();
  const where = useWhere();
  const search = useSearch({ strict: false }) as SubjectsSearch;
  const today = useQuery(installation).data?.today ?? '';
  const parts = useManagedParts(['manage_subjects']);
  const [isAdding, setAdding] = useState(false);
  const part = parts[0];
  if (!part || today === '') return <Loading words={words.loading.page} />;
  const filter: SubjectFilter = {
    within: search.at ?? part.label,
    on: today,
    kind: KINDS.find((kind) => kind === search.kind),
    text: search.name,
  };
  return (
    <Page
      title={words.subjects.title}
      lead={words.subjects.lead}
      actions={
        <>
          <Link className="button" to="/quan-tri/nhap-bang" search={where}>
            {words.subjects.import}
          </Link>
          <Button type="primary" onClick={() => setAdding(true)}>
            {words.subjects.add}
          </Button>
        </>
      }
    >
      <Filters filter={filter} own={part.label} />
      <List filter={filter} />
      {isAdding && (
        <AddSubject within={part.label} today={today} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}

function Filters({ filter, own }: { filter: SubjectFilter; own: string }) {
  const words = useWords();
  const where = useWhere();
  const navigate = useNavigate();
  const nameOf = usePlaceNames({ ...where, place: own });
  const change = (next: SubjectsSearch): void =>
    void navigate({ to: '.', search: (known: object) => ({ ...known, ...next }), replace: true });
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField
        label={words.subjects.find}
        hint={words.people.findHint}
        value={filter.text ?? ''}
        onChange={(name) => change({ name: name ?? '' })}
      />
      <SelectField
        label={words.subjects.kind}
        value={filter.kind}
        options={KINDS.map((kind) => ({ value: kind, label: words.kind[kind] }))}
        onChange={(kind) => change({ kind: kind ?? '' })}
      />
      <div className="subject-place">
        <FindLine
          label={words.subjects.place}
          of={`subject-places-${own}`}
          find={findPlaces({ within: own, on: filter.on })}
          picked={
            filter.within === own
              ? null
              : { value: filter.within, label: nameOf(`${filter.within}/`) }
          }
          onPick={(picked) => change({ at: picked?.value ?? '' })}
        />
      </div>
    </form>
  );
}

function List({ filter }: { filter: SubjectFilter }) {
  const words = useWords();
  const { count } = useFormats();
  const asked = useInfiniteQuery({ ...subjects(filter), placeholderData: keepPreviousData });
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.subjects.loading} />;
  const rows = asked.data.pages.flatMap((page) => page.subjects);
  if (rows.length === 0)
    return <Empty title={words.subjects.empty} todo={words.subjects.emptyTodo} />;
  const shown = asked.hasNextPage ? words.dossiers.shownMore : words.dossiers.shown;
  return (
    <>
      <p className="small soft count" role="status">
        {shown(count(rows.length))}
      </p>
      <Rows rows={rows} within={filter.within} />
      {asked.hasNextPage && (
        <p className="more">
          <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {words.people.more}
          </Button>
        </p>
      )}
    </>
  );
}

function Rows({ rows, within }: { rows: SubjectOnDay[]; within: string }) {
  const words = useWords();
  const where = useWhere();
  const nameOf = usePlaceNames({ ...where, place: within });
  // A district manages what lies in a commune: its place is above those that are listed.
  const above = useTrail({ ...where, place: within });
  const manager = (row: SubjectOnDay): string => {
    const step = above.find(({ label }) => label === placeLabel(row.manager_path));
    const name = step?.name ?? nameOf(row.manager_path);
    return row.manager_basis === 'delegation' ? `${name} (${words.subjects.delegated})` : name;
  };
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.subjects.name}</th>
            <th scope="col">{words.subjects.code}</th>
            <th scope="col">{words.subjects.kind}</th>
            <th scope="col">{words.subjects.ground}</th>
            <th scope="col">{words.subjects.manager}</th>
            <th scope="col">{words.subjects.head}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/quan-tri/don-vi/$code" params={{ code: row.code }} search={where}>
                  {row.name}
                </Link>
              </th>
              <td data-label={words.subjects.code} className="nowrap">
                {row.code}
              </td>
              <td data-label={words.subjects.kind}>{words.kind[row.kind]}</td>
              <td data-label={words.subjects.ground}>{nameOf(row.ground_path)}</td>
              <td data-label={words.subjects.manager}>{manager(row)}</td>
              <td data-label={words.subjects.head}>{row.head_name || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
