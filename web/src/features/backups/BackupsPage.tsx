import './backups.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useRef, useState } from 'react';
import { checkBackup } from '../../api/backups.ts';
import { newKey } from '../../api/client.ts';
import { addJob, isOver, jobs, resultAddress, useStartJob, type Job } from '../../api/jobs.ts';
import { useWhere } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { FilePick } from '../../ui/form/FilePick.tsx';
import { JobCard } from '../../ui/JobCard.tsx';
import { JobLine } from '../../ui/JobLine.tsx';
import { ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';

export default function BackupsPage() {
  const words = useWords();
  const { data = [] } = useQuery(jobs);
  const own = data.filter(({ kind }) => ['backup', 'backup_check', 'restoration'].includes(kind));
  return (
    <Page title={words.backups.title} lead={words.backups.lead}>
      <div className="backup-acts">
        <Make />
        <Check />
      </div>
      {own.length > 0 && (
        <Section title={words.backups.recent} note={words.jobs.note}>
          <ul className="panel job-list backup-list">
            {own.map((job) => (
              <li key={job.id}>
                <JobCard job={job}>
                  <JobLink job={job} />
                </JobCard>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function JobLink({ job }: { job: Job }) {
  const words = useWords();
  const where = useWhere();
  if (job.kind === 'backup_check')
    return (
      <Link to="/quan-tri/sao-luu/$id" params={{ id: job.id }} search={where}>
        {words.jobs.open}
      </Link>
    );
  if (!isOver(job) || job.result_name === null) return null;
  return (
    <a href={resultAddress(job.id)} download={job.result_name}>
      {words.jobs.download(job.result_name)}
    </a>
  );
}

function Make() {
  const words = useWords();
  const { startJob, isBusy, error } = useStartJob(() => undefined);
  return (
    <section className="panel backup-box">
      <h2>{words.backups.make}</h2>
      <p className="soft">{words.backups.makeNote}</p>
      <p className="form-acts">
        <Button
          type="primary"
          loading={isBusy}
          onClick={() =>
            startJob({
              method: 'post',
              to: '/api/backups',
              values: undefined,
              body: undefined,
              title: words.backups.make,
            })
          }
        >
          {words.backups.makeNow}
        </Button>
      </p>
      {error && <ProblemNotice error={error} />}
    </section>
  );
}

function Check() {
  const words = useWords();
  const where = useWhere();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const intention = useRef({ content: '', key: '' });
  const sending = useMutation({
    mutationFn: (picked: File) => {
      const content = JSON.stringify([picked.name, picked.size, picked.lastModified]);
      if (intention.current.content !== content) intention.current = { content, key: newKey() };
      return checkBackup(picked, intention.current.key, setSent);
    },
    onSuccess: (begun) => {
      addJob(queries, begun);
      void navigate({ to: '/quan-tri/sao-luu/$id', params: { id: begun.id }, search: where });
    },
  });
  return (
    <section className="panel backup-box">
      <h2>{words.backups.check}</h2>
      <p className="soft">{words.backups.checkNote}</p>
      <FilePick
        label={words.backups.pick}
        hint={words.backups.pickHint}
        accept=".tar"
        file={file}
        onPick={setFile}
      />
      {sending.isPending && (
        <JobLine
          title={words.imports.sending}
          words={words.imports.sent(Math.floor(sent / 10))}
          look="going"
          percent={sent / 10}
        />
      )}
      {sending.error && <ProblemNotice error={sending.error} />}
      <p className="form-acts">
        <Button
          disabled={!file}
          loading={sending.isPending}
          onClick={() => file && sending.mutate(file)}
        >
          {words.backups.checkNow}
        </Button>
      </p>
    </section>
  );
}
