import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { failures, figureSubjects, type FigureFilter } from '../../api/queries.ts';
import type { Failure } from '../../api/shapes.ts';
import { usePlaceName, usePlaceNames, useTrail, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords, type WordsOf } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { OutcomeTag, RecognitionTag, StateTag } from '../../ui/Tag.tsx';

type Figures = keyof WordsOf['results']['figure'];
type Kinds = keyof WordsOf['kind'];

/** The subjects a figure counts; of those not recognised also the clauses and the reasons. */
export default function FigurePage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  const search = useSearch({ strict: false }) as Partial<FigureFilter>;
  const filter: FigureFilter = {
    ...where,
    kind: search.kind ?? 'residential_area',
    figure: search.figure ?? 'in_scope',
    part: search.part,
  };
  const kind = words.kind[filter.kind as Kinds] ?? filter.kind;
  const figure = words.results.figure[filter.figure as Figures] ?? filter.figure;
  const lead = filter.part === 'managed_directly' ? words.results.managedDirectly(name) : name;
  return (
    <Page
      title={words.results.listTitle(kind, figure.toLowerCase())}
      above={<Crumbs trail={trail} to="/ket-qua" year={where.year} isLastOpen />}
      lead={`${lead}, ${words.yearShort(where.year).toLowerCase()}`}
    >
      {filter.figure === 'not_recognised' ? (
        <Failures filter={filter} />
      ) : (
        <Subjects filter={filter} />
      )}
    </Page>
  );
}

function Subjects({ filter }: { filter: FigureFilter }) {
  const words = useWords();
  const asked = useInfiniteQuery(figureSubjects(filter));
  const nameOf = usePlaceNames(filter);
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.loading.dossiers} />;
  const rows = asked.data.pages.flatMap((page) => page.dossiers);
  if (rows.length === 0)
    return <Empty title={words.dossiers.empty} todo={words.dossiers.emptyTodo} />;
  return (
    <>
      <ul className="panel panel-flush lines subjects">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="subject">
              <Link to="/ho-so/$id" params={{ id: row.id }}>
                {row.subject_name}
              </Link>
              {row.kind !== 'commune' && (
                <span className="small soft"> {nameOf(row.ground_path)}</span>
              )}
            </span>
            <span className="tags">
              {row.state !== 'decided' && <StateTag state={row.state} />}
              <RecognitionTag outcome={row.outcome} />
            </span>
          </li>
        ))}
      </ul>
      <More asked={asked} count={rows.length} />
    </>
  );
}

function Failures({ filter }: { filter: FigureFilter }) {
  const words = useWords();
  const asked = useInfiniteQuery(failures(filter));
  const nameOf = usePlaceNames(filter);
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.loading.dossiers} />;
  const rows = asked.data.pages.flatMap((page) => page.failures);
  if (rows.length === 0)
    return <Empty title={words.dossiers.empty} todo={words.dossiers.emptyTodo} />;
  return (
    <>
      <ul className="panel panel-flush lines failures">
        {rows.map((row) => (
          <FailureCard key={row.dossier_id} failure={row} place={nameOf(row.path)} />
        ))}
      </ul>
      <More asked={asked} count={rows.length} />
    </>
  );
}

function FailureCard({ failure, place }: { failure: Failure; place: string }) {
  const words = useWords();
  const isVietnamese = words.language === 'vi';
  return (
    <li className="failure">
      <div className="failure-head">
        <Link to="/ho-so/$id" params={{ id: failure.dossier_id }}>
          {failure.subject_name}
        </Link>
        {failure.kind !== 'commune' && <span className="small soft">{place}</span>}
        {failure.decided_on && (
          <span className="small soft">
            {words.results.decidedOn(formatDate(failure.decided_on))}
          </span>
        )}
      </div>
      <ul className="reasons">
        {failure.criteria.map((each) => (
          <li key={each.criterion}>
            <p>
              {each.outcome !== 'not_met' && <OutcomeTag outcome={each.outcome} />}{' '}
              {isVietnamese ? each.caption_vi : each.caption_en}{' '}
              <span className="clause">{isVietnamese ? each.clause_vi : each.clause_en}</span>
            </p>
            <p className="failure-text">{isVietnamese ? each.reason_vi : each.reason_en}</p>
          </li>
        ))}
        {failure.criteria.length === 0 && failure.conclusion_reason && (
          <li>
            <p>
              {words.results.departed}: {failure.conclusion_reason}
            </p>
          </li>
        )}
      </ul>
    </li>
  );
}

interface MoreProps {
  asked: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  count: number;
}

function More({ asked, count: shown }: MoreProps) {
  const words = useWords();
  const { count } = useFormats();
  return (
    <div className="more">
      <p className="small soft" role="status">
        {(asked.hasNextPage ? words.dossiers.shownSome : words.dossiers.shown)(count(shown))}
      </p>
      {asked.hasNextPage && (
        <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {words.dossiers.more}
        </Button>
      )}
    </div>
  );
}
