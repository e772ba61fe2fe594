import './imports.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { importShown, type ImportShown, type ImportTold } from '../../api/imports.ts';
import { isOver, useCancelJob, useStartJob, type Job } from '../../api/jobs.ts';
import { useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { JobCard } from '../../ui/JobCard.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Refused } from './Refused.tsx';

export default function ImportPage() {
  const words = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(importShown(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.page} />;
  return <Shown shown={data} />;
}

function Shown({ shown }: { shown: ImportShown }) {
  const words = useWords();
  const where = useWhere();
  const { job, report } = shown;
  return (
    <Page
      title={words.jobs.kinds[job.kind](job.about)}
      above={
        <nav className="crumbs" aria-label={words.imports.title}>
          <ol>
            <li>
              <Link to="/quan-tri/nhap-bang" search={where}>
                {words.imports.title}
              </Link>
            </li>
          </ol>
        </nav>
      }
    >
      <div className="panel import-state">
        <JobCard job={job} isUnderHeading>
          {!isOver(job) && <Stop job={job} />}
        </JobCard>
      </div>
      {report && <Summary report={report} isEntry={job.kind === 'import_entry'} />}
      {report && job.kind === 'import_check' && job.state === 'done' && (
        <Enter job={job} report={report} />
      )}
      {report && report.refused.length > 0 && (
        <Section title={words.imports.refusedTitle} note={words.imports.refusedNote}>
          <Refused cells={report.refused} />
        </Section>
      )}
    </Page>
  );
}

function Stop({ job }: { job: Job }) {
  const words = useWords();
  const { cancel, isBusy, error } = useCancelJob(words.jobs.stop);
  return (
    <>
      <Button size="small" loading={isBusy} onClick={() => cancel(job.id)}>
        {words.jobs.stop}
      </Button>
      {error && <ProblemNotice error={error} />}
    </>
  );
}

function Summary({ report, isEntry }: { report: ImportTold; isEntry: boolean }) {
  const words = useWords();
  const { count } = useFormats();
  const figures = [
    [words.imports.rowsRead, report.row_count],
    [
      report.is_entered ? words.imports.entered : words.imports.wouldEnter,
      isEntry && !report.is_entered ? 0 : report.created_count,
    ],
    [words.imports.unchanged, report.unchanged_count],
    [words.imports.refused, report.refused_row_count],
  ] as const;
  return (
    <dl className="import-figures">
      {figures.map(([label, value]) => (
        <div key={label} className="panel">
          <dt className="small soft">{label}</dt>
          <dd>{count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Enter({ job, report }: { job: Job; report: ImportTold }) {
  const words = useWords();
  const { count } = useFormats();
  const navigate = useNavigate();
  const where = useWhere();
  const [isAsked, setAsked] = useState(false);
  const { startJob, isBusy, error } = useStartJob((begun) =>
    navigate({ to: '/quan-tri/nhap-bang/$id', params: { id: begun.id }, search: where }),
  );
  const what = words.imports.things[report.kind](count(report.created_count));
  if (report.created_count === 0)
    return <p className="panel soft import-next">{words.imports.nothing}</p>;
  return (
    <div className="import-next form-acts">
      <Button type="primary" onClick={() => setAsked(true)}>
        {words.imports.enter(what)}
      </Button>
      {report.refused_row_count > 0 && (
        <span className="small soft">{words.imports.leftOut(count(report.refused_row_count))}</span>
      )}
      {isAsked && (
        <AskDialog
          title={words.imports.enter(what)}
          question={words.imports.ask(what, job.about, count(report.refused_row_count))}
          isBusy={isBusy}
          error={error}
          onClose={() => setAsked(false)}
          onYes={() =>
            startJob({
              method: 'post',
              to: '/api/imports/{id}/entry',
              values: { id: job.id },
              body: { only_good: true },
              title: words.imports.enter(what),
            })
          }
        />
      )}
    </div>
  );
}
