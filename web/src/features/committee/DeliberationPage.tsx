import './committee.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDraft } from '../../api/drafts.ts';
import { decisionDrafts, deliberation, installation, place } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import { useMay } from '../../api/rights.ts';
import type { Deliberation } from '../../api/shapes.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { daysUntil, isReady, NOTHING } from './chosen.ts';
import { ConclusionForm } from './ConclusionForm.tsx';
import { DraftTable, ReturnedDrafts, UndraftedList } from './Drafts.tsx';
import { HeldBackTable } from './HeldBackTable.tsx';
import { ReadyTable } from './ReadyTable.tsx';

/** In the address while the conclusion is written, so that "back" leads to the list. */
const WRITING = 'ket-luan';

/** What lies before the committee, and what becomes of it: conclusion, draft, decision. */
export default function DeliberationPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  const { data, error, refetch } = useQuery(deliberation(where));
  return (
    <Page
      title={words.committee.title(name)}
      above={<Crumbs trail={trail} to="/xet-duyet" year={where.year} />}
      lead={data && <Spans spans={data.spans} />}
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading words={words.committee.loading} />}
      {data && <Shown key={`${where.year}/${where.place}`} seen={data} where={where} />}
    </Page>
  );
}

function Spans({ spans }: Pick<Deliberation, 'spans'>) {
  const words = useWords();
  const { count } = useFormats();
  const today = useQuery(installation).data?.today;
  const spanOf = words.committee.span;
  const left = (day: string): string => {
    const days = daysUntil(day, today ?? day);
    if (days === 0) return words.committee.dueToday;
    return days > 0 ? words.committee.daysLeft(count(days)) : words.committee.overdue(count(-days));
  };
  return spans.map(({ kind, window_ends_on, decide_by }) => (
    <span key={kind}>
      {spanOf(words.kind[kind], formatDate(window_ends_on), formatDate(decide_by))}{' '}
      {today && (
        <b className={daysUntil(decide_by, today) < 0 ? 'late-text' : undefined}>
          ({left(decide_by)})
        </b>
      )}
    </span>
  ));
}

function Shown({ seen, where }: { seen: Deliberation; where: Where }) {
  const words = useWords();
  const { count } = useFormats();
  const may = useMay();
  const navigate = useNavigate();
  const { part } = useSearch({ strict: false }) as { part?: string };
  const path = useQuery(place(where.place, where.year)).data?.place.path;
  const drafts = useQuery(decisionDrafts(where)).data;
  const begun = useDraft(`conclusion/${where.year}/${where.place}`, NOTHING);
  const ready = seen.rows.filter(isReady);
  const heldBack = seen.rows.filter((row) => !isReady(row));
  const mayConclude = path !== undefined && may('record_conclusion', path);
  const write = (is: boolean): void =>
    void navigate({
      to: '.',
      search: { ...where, part: is ? WRITING : undefined },
      replace: !is,
    });
  if (mayConclude && part === WRITING)
    return <ConclusionForm rows={ready} where={where} begun={begun} onBack={() => write(false)} />;
  return (
    <>
      {drafts && <ReturnedDrafts drafts={drafts.drafts} />}
      <Section title={words.committee.ready} note={words.committee.readyNote(count(ready.length))}>
        <ReadyTable
          rows={ready}
          spans={seen.spans}
          begun={begun}
          mayConclude={mayConclude}
          onWrite={() => write(true)}
        />
        {seen.has_more && <p className="small soft count">{words.committee.more}</p>}
      </Section>
      {drafts && drafts.undrafted.length > 0 && (
        <Section title={words.committee.undrafted}>
          <UndraftedList undrafted={drafts.undrafted} where={where} path={path} />
        </Section>
      )}
      <Section title={words.committee.drafts}>
        {drafts && <DraftTable drafts={drafts.drafts} where={where} />}
      </Section>
      {heldBack.length > 0 && (
        <Section
          title={words.committee.heldBack}
          note={words.committee.heldBackNote(count(heldBack.length))}
        >
          <HeldBackTable rows={heldBack} />
        </Section>
      )}
    </>
  );
}
