import './quick-report.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { useState } from 'react';
import { addressOf } from '../../api/client.ts';
import { installation, quickReport } from '../../api/queries.ts';
import { cycles } from '../../api/rules.ts';
import type { QuickReport } from '../../api/shapes.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { daysBefore } from '../../text/days.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { isTooEarly, lastDayOf, message, timeOf } from './message.ts';
import { QuickTable, type QuickKind } from './QuickTable.tsx';

export default function QuickReportPage() {
  const words = useWords();
  const where = useWhere();
  const { on } = useSearch({ strict: false }) as { on?: string };
  const trail = useTrail(where);
  const name = usePlaceName(where);
  const { data, error, refetch, dataUpdatedAt } = useQuery(quickReport({ ...where, on }));
  const { begins, isAsked } = useFirstDay(where.year);
  const report = isAsked ? undefined : data;
  const isEarly = report !== undefined && isTooEarly(report, begins);
  const shown = isEarly ? undefined : report;
  return (
    <Page
      title={words.quickReport.title(name)}
      above={<Crumbs trail={trail} to="/bao-cao-nhanh" year={where.year} />}
      lead={shown && <State report={shown} />}
      actions={shown && shown.areas.total > 0 && <Sending report={shown} askedAt={dataUpdatedAt} />}
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!report && !error && <Loading words={words.quickReport.loading} />}
      {isEarly && <TooEarly begins={begins} />}
      {shown && <Shown report={shown} />}
    </Page>
  );
}

/** The day after the areas' window: that of the first frozen report. "" where it is not known. */
function useFirstDay(year: number): { begins: string; isAsked: boolean } {
  const { data, isLoading } = useQuery(cycles);
  const calendars = data?.find(({ cycle }) => cycle.year === year)?.calendars ?? [];
  const window = calendars.find(({ kind }) => kind === 'residential_area');
  return { begins: window ? daysBefore(window.window_to, -1) : '', isAsked: isLoading };
}

function TooEarly({ begins }: { begins: string }) {
  const words = useWords();
  const where = useWhere();
  return (
    <Empty
      title={words.quickReport.early(formatDate(begins))}
      todo={words.quickReport.earlyTodo}
      action={
        <Link className="button" to="/tien-do" search={where}>
          {words.nav.progress}
        </Link>
      }
    />
  );
}

function State({ report }: { report: QuickReport }) {
  const words = useWords().quickReport;
  if (report.frozen_at !== null)
    return <>{words.frozen(timeOf(report.frozen_at), formatDate(report.day))}</>;
  if (report.today > lastDayOf(report)) return <>{words.over(formatDate(lastDayOf(report)))}</>;
  return <>{report.hour < 24 ? words.live(report.hour) : words.liveWhole}</>;
}

function Shown({ report }: { report: QuickReport }) {
  const words = useWords();
  const [kind, setKind] = useState<QuickKind>('areas');
  if (report.areas.total + report.communes.total === 0)
    return <Empty title={words.quickReport.empty} todo={words.quickReport.emptyTodo} />;
  const { review_by, decide_by } = report.days[kind];
  return (
    <>
      <div className="quick-bar">
        <DayChoice report={report} />
        <Choice
          label={words.results.showKind}
          value={kind}
          options={[
            { value: 'areas', label: words.kind.residential_area },
            { value: 'communes', label: words.kind.commune },
          ]}
          onChange={setKind}
        />
      </div>
      <QuickTable report={report} kind={kind} />
      <div className="quick-notes small soft">
        <p>{words.quickReport.lateRule(formatDate(review_by), formatDate(decide_by))}</p>
        <p>{words.quickReport.metRule}</p>
        {report.before && <p>{words.quickReport.compared(formatDate(report.before.day))}</p>}
        {report.since && <p>{words.quickReport.sinceNote}</p>}
      </div>
    </>
  );
}

/** Today and the frozen days. */
function DayChoice({ report }: { report: QuickReport }) {
  const words = useWords().quickReport;
  const navigate = useNavigate();
  const days = [report.today, ...report.frozen_days.filter((day) => day !== report.today)];
  return (
    <label className="field">
      <span>{words.day}</span>
      <Select
        aria-label={words.day}
        value={report.day}
        options={days.map((day) => ({
          value: day,
          label: day === report.today ? words.today(formatDate(day)) : formatDate(day),
        }))}
        onChange={(day: string) =>
          void navigate({
            to: '.',
            search: (before: object) => ({
              ...before,
              on: day === report.today ? undefined : day,
            }),
          })
        }
      />
    </label>
  );
}

type Copied = 'no' | 'yes' | 'refused';

function Sending({ report, askedAt }: { report: QuickReport; askedAt: number }) {
  const words = useWords();
  const here = useQuery(installation).data;
  const [copied, setCopied] = useState<Copied>('no');
  const text = message(report, words, askedAt, here?.notice);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  const { year, day, today, place } = report;
  const query = { year, place: place.label, on: day === today ? undefined : day };
  return (
    <>
      <Button type="primary" onClick={() => void copy()}>
        {words.quickReport.copy}
      </Button>
      <a className="button" href={addressOf('/api/quick-report/picture.png', query)} download>
        <Icon name="file" /> {words.quickReport.picture}
      </a>
      {copied !== 'no' && (
        <p role="status" className="small">
          {copied === 'yes' ? words.quickReport.copied : words.quickReport.notCopied}
        </p>
      )}
      {copied === 'refused' && (
        <textarea
          className="quick-message"
          aria-label={words.quickReport.copy}
          rows={10}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
