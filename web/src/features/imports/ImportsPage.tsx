import './imports.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useRef, useState } from 'react';
import { newKey } from '../../api/client.ts';
import { checkTable } from '../../api/imports.ts';
import { addJob, jobs } from '../../api/jobs.ts';
import { useManagedParts } from '../../api/parts.ts';
import { useWhere } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { FilePick } from '../../ui/form/FilePick.tsx';
import { DayLine, PickLine } from '../../ui/form/lines.tsx';
import { JobCard } from '../../ui/JobCard.tsx';
import { JobLine } from '../../ui/JobLine.tsx';
import { Empty, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Columns } from './Columns.tsx';

export default function ImportsPage() {
  const words = useWords();
  return (
    <Page title={words.imports.title} lead={words.imports.lead}>
      <CheckForm />
      <Section title={words.imports.columns} note={words.imports.columnsNote}>
        <Columns />
      </Section>
      <Section title={words.imports.recent}>
        <Recent />
      </Section>
    </Page>
  );
}

function CheckForm() {
  const words = useWords();
  const navigate = useNavigate();
  const where = useWhere();
  const queries = useQueryClient();
  const parts = useManagedParts(['manage_subjects', 'manage_places']);
  const [file, setFile] = useState<File | null>(null);
  const [chosen, setChosen] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const [sent, setSent] = useState(0);
  const part = chosen === '' ? (parts[0]?.path ?? '') : chosen;
  const intention = useRef({ content: '', key: '' });
  const sending = useMutation({
    mutationFn: (picked: File) => {
      const { name, size, lastModified } = picked;
      const content = JSON.stringify([name, size, lastModified, part, validFrom]);
      if (intention.current.content !== content) intention.current = { content, key: newKey() };
      const { key } = intention.current;
      return checkTable({ file: picked, part, validFrom, key, onProgress: setSent });
    },
    onSuccess: (begun) => {
      addJob(queries, begun);
      void navigate({ to: '/quan-tri/nhap-bang/$id', params: { id: begun.id }, search: where });
    },
  });
  return (
    <form
      className="form-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) sending.mutate(file);
      }}
    >
      <FilePick
        label={words.imports.pick}
        hint={words.imports.pickHint}
        accept=".csv,.xlsx"
        file={file}
        onPick={setFile}
      />
      <div className="form-pair">
        <PickLine
          label={words.imports.part}
          value={part}
          options={parts.map(({ path, name }) => ({ value: path, label: name }))}
          onChange={setChosen}
        />
        <DayLine
          label={words.imports.validFrom}
          note={words.imports.validFromNote}
          value={validFrom}
          onChange={setValidFrom}
        />
      </div>
      {sending.isPending && (
        <JobLine
          title={words.imports.sending}
          words={words.imports.sent(Math.floor(sent / 10))}
          look="going"
          percent={sent / 10}
        />
      )}
      {sending.error && <ProblemNotice error={sending.error} />}
      <div className="form-acts">
        <Button type="primary" htmlType="submit" disabled={!file} loading={sending.isPending}>
          {words.imports.check}
        </Button>
        <span className="small soft">{words.imports.checkNote}</span>
      </div>
    </form>
  );
}

function Recent() {
  const words = useWords();
  const where = useWhere();
  const { data = [] } = useQuery(jobs);
  const recent = data.filter(({ kind }) => kind === 'import_check' || kind === 'import_entry');
  if (recent.length === 0)
    return <Empty title={words.imports.none} todo={words.imports.noneTodo} />;
  return (
    <ul className="panel job-list import-list">
      {recent.map((job) => (
        <li key={job.id}>
          <JobCard job={job}>
            <Link to="/quan-tri/nhap-bang/$id" params={{ id: job.id }} search={where}>
              {words.jobs.open}
            </Link>
          </JobCard>
        </li>
      ))}
    </ul>
  );
}
