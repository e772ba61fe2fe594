import './log.css';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { findPeople, findSubjects } from '../../api/finding.ts';
import { useStartJob } from '../../api/jobs.ts';
import { logActs, logLines, type LogFilter, type LogLine } from '../../api/log.ts';
import { useManagedParts } from '../../api/parts.ts';
import { placeLabel } from '../../api/paths.ts';
import { person } from '../../api/people.ts';
import { installation } from '../../api/queries.ts';
import { useMay } from '../../api/rights.ts';
import { useWhere } from '../../api/where.ts';
import { formatInstant } from '../../text/format.ts';
import { useFormats, useWords, type WordsOf } from '../../text/words.ts';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { SelectField } from '../../ui/form/filters.tsx';
import { DayLine } from '../../ui/form/lines.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { Proof } from './Proof.tsx';

interface LogSearch {
  act?: string;
  person?: string;
  from?: string;
  to?: string;
  part?: string;
  name?: string;
}

export const actWords = (words: WordsOf, act: string): string =>
  words.act[act] ?? words.log.acts[act] ?? act;

export default function LogPage() {
  const words = useWords();
  const parts = useManagedParts(['read_log']);
  const search = useSearch({ strict: false }) as LogSearch;
  const own = parts[0]?.path;
  if (own === undefined) return <Loading words={words.loading.page} />;
  const filter: LogFilter = {
    path: search.part ?? own,
    act: search.act,
    person: search.person,
    from: search.from,
    to: search.to,
  };
  return (
    <Page title={words.log.title} lead={words.log.lead} actions={<ExportButton filter={filter} />}>
      <Proof />
      <Filters filter={filter} own={own} />
      <Lines filter={filter} />
    </Page>
  );
}

function ExportButton({ filter }: { filter: LogFilter }) {
  const words = useWords();
  const { startJob, isBusy, error } = useStartJob();
  return (
    <>
      <Button
        loading={isBusy}
        onClick={() =>
          startJob({
            method: 'post',
            to: '/api/log-exports',
            values: undefined,
            body: {
              path: filter.path,
              act: filter.act ?? null,
              person: filter.person ?? null,
              from: filter.from ?? null,
              to: filter.to ?? null,
            },
            title: words.log.exportTitle,
          })
        }
      >
        {words.log.exportPart}
      </Button>
      {error && <ProblemNotice error={error} />}
    </>
  );
}

/** From a later day than until: no line can be in between. */
const isBackwards = ({ from, to }: LogFilter): boolean =>
  Boolean(from) && Boolean(to) && String(from) > String(to);

function Filters({ filter, own }: { filter: LogFilter; own: string }) {
  const words = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const today = useQuery(installation).data?.today ?? '';
  const acts = useQuery(logActs(own)).data ?? [];
  const who = useQuery({ ...person(filter.person ?? ''), enabled: filter.person !== undefined });
  const search = useSearch({ strict: false }) as LogSearch;
  const change = (next: LogSearch): void =>
    void navigate({ to: '.', search: (known: object) => ({ ...known, ...next }), replace: true });
  const options = acts
    .map(({ act }) => ({ value: act, label: actWords(words, act) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
  return (
    <form
      className="filters log-filters"
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      {may('manage_people', own) && (
        <FindLine
          label={words.log.who}
          of={`people-${own}`}
          find={findPeople(own)}
          picked={
            filter.person === undefined
              ? null
              : { value: filter.person, label: who.data?.person.name ?? '…' }
          }
          onPick={(picked) => change({ person: picked?.value ?? '' })}
        />
      )}
      <SelectField
        label={words.log.act}
        value={filter.act}
        options={options}
        isSearched
        onChange={(act) => change({ act: act ?? '' })}
      />
      <FindLine
        label={words.log.about}
        placeholder={words.log.aboutHint}
        of={`log-subjects-${own}`}
        find={findSubjects({ within: placeLabel(own), on: today, give: 'path' })}
        picked={
          search.part === undefined
            ? null
            : { value: search.part, label: search.name ?? search.part }
        }
        onPick={(picked) => change({ part: picked?.value ?? '', name: picked?.label ?? '' })}
      />
      <DayLine
        label={words.form.from}
        value={filter.from ?? ''}
        onChange={(from) => change({ from })}
      />
      <DayLine
        label={words.form.to}
        value={filter.to ?? ''}
        fault={isBackwards(filter) ? words.log.backwards : undefined}
        onChange={(to) => change({ to })}
      />
    </form>
  );
}

function Lines({ filter }: { filter: LogFilter }) {
  const words = useWords();
  const asked = useInfiniteQuery({ ...logLines(filter), placeholderData: keepPreviousData });
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.log.loading} />;
  const lines = asked.data.pages.flatMap((page) => page.lines);
  if (lines.length === 0) return <Empty title={words.log.empty} todo={words.log.emptyTodo} />;
  return (
    <>
      <div className="panel panel-flush">
        <table className="figures rows texts log-lines">
          <thead>
            <tr>
              <th scope="col">{words.log.when}</th>
              <th scope="col">{words.log.act}</th>
              <th scope="col">{words.log.about}</th>
              <th scope="col">{words.log.who}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={`${line.entry.realm}${line.entry.seq}`} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {asked.hasNextPage && (
        <p className="more">
          <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {words.log.more}
          </Button>
        </p>
      )}
    </>
  );
}

function Line({ line }: { line: LogLine }) {
  const words = useWords();
  const where = useWhere();
  const { count } = useFormats();
  const { entry } = line;
  return (
    <tr>
      <td data-label={words.log.when} className="nowrap">
        {formatInstant(entry.at)}
      </td>
      <th scope="row">
        <Link
          to="/quan-tri/nhat-ky/$seq"
          params={{ seq: String(entry.seq) }}
          search={{ ...where, part: entry.realm }}
        >
          {actWords(words, entry.act)}
        </Link>
        {entry.change_count > 1 && (
          <span className="small soft"> · {words.log.changedCount(count(entry.change_count))}</span>
        )}
      </th>
      <td data-label={words.log.about}>
        {line.about}
        {line.subject_code && <span className="small soft"> {line.subject_code}</span>}
      </td>
      <td data-label={words.log.who}>
        {entry.person_name || <span className="soft">{words.log.machine}</span>}
        {entry.post_title && <p className="small soft">{entry.post_title}</p>}
        {entry.on_behalf_of && (
          <p className="small">
            {words.log.onBehalf(entry.on_behalf_of, entry.on_behalf_paper ?? '')}
          </p>
        )}
      </td>
    </tr>
  );
}
