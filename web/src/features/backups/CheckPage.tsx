import './backups.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { backupCheck, type BackupContent, type CheckShown } from '../../api/backups.ts';
import { useStartJob } from '../../api/jobs.ts';
import { installation } from '../../api/queries.ts';
import { formatInstant } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { TextLine } from '../../ui/form/lines.tsx';
import { JobCard } from '../../ui/JobCard.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Trail } from '../../ui/Trail.tsx';

export default function CheckPage() {
  const words = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(backupCheck(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.page} />;
  return <Shown shown={data} />;
}

function Shown({ shown }: { shown: CheckShown }) {
  const words = useWords();
  const { job, checked } = shown;
  const [isAsked, setAsked] = useState(false);
  return (
    <Page
      title={words.jobs.kinds[job.kind](job.about)}
      above={<Trail steps={[{ to: '/quan-tri/sao-luu', name: words.backups.title }]} />}
    >
      <div className="panel">
        <JobCard job={job} isUnderHeading />
      </div>
      {checked && (
        <>
          <Section title={words.backups.content} note={words.backups.contentNote}>
            <Contents backup={checked.backup} present={checked.present} />
          </Section>
          <Section title={words.backups.proof}>
            <Proof proof={checked.proof} />
          </Section>
          <Section title={words.backups.force} note={words.backups.forceNote}>
            {shown.may_be_put_in_force ? (
              <Button danger onClick={() => setAsked(true)}>
                {words.backups.forceButton}
              </Button>
            ) : (
              <p className="panel">
                {words.backups.forceElsewhere}
                {shown.command && <code className="backup-command">{shown.command}</code>}
              </p>
            )}
          </Section>
        </>
      )}
      {isAsked && <Force shown={shown} onClose={() => setAsked(false)} />}
    </Page>
  );
}

function Contents({ backup, present }: { backup: BackupContent; present: BackupContent }) {
  const words = useWords();
  const { count } = useFormats();
  const lines: [string, string, string][] = [
    [words.backups.name, backup.installation_name, present.installation_name],
    [words.backups.lastAct, formatInstant(backup.last_act_at), formatInstant(present.last_act_at)],
    [words.backups.people, count(backup.person_count), count(present.person_count)],
    [words.backups.subjects, count(backup.subject_count), count(present.subject_count)],
    [words.backups.dossiers, count(backup.dossier_count), count(present.dossier_count)],
    [words.backups.entries, count(backup.entry_count), count(present.entry_count)],
    [words.backups.evidence, count(backup.evidence_count), ''],
    [words.backups.version, backup.newest_migration, ''],
  ];
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.backups.what}</th>
            <th scope="col">{words.backups.inBackup}</th>
            <th scope="col">{words.backups.now}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, left, right]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-label={words.backups.inBackup}>{left}</td>
              <td data-label={words.backups.now} className="soft">
                {right || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Proof({ proof }: { proof: NonNullable<CheckShown['checked']>['proof'] }) {
  const words = useWords();
  const { count } = useFormats();
  return (
    <div className="panel backup-proof">
      {proof.is_sound ? (
        <Tag look="met" icon="met">
          {words.backups.sound(count(proof.entry_count), count(proof.head_count))}
        </Tag>
      ) : (
        <Tag look="not-met" icon="not_met">
          {words.backups.unsound(count(proof.faults.length))}
        </Tag>
      )}
      <ul className="lines">
        {proof.faults.map((fault, i) => (
          <li key={i}>
            {fault.text}
            {fault.todo && <p className="small soft">{fault.todo}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Asked by typing the name: what was entered after the backup goes out of the system. */
function Force({ shown, onClose }: { shown: CheckShown; onClose: () => void }) {
  const words = useWords();
  const name = useQuery(installation).data?.name ?? '';
  const [typed, setTyped] = useState('');
  const { startJob, isBusy, error } = useStartJob(onClose);
  return (
    <FormDialog
      title={words.backups.forceTitle(shown.job.about)}
      action={words.backups.forceButton}
      isBusy={isBusy}
      error={error}
      isReady={typed.trim() === name}
      onClose={onClose}
      onSubmit={() =>
        startJob({
          method: 'post',
          to: '/api/restorations',
          values: undefined,
          body: { check: shown.job.id, confirmation: typed.trim() },
          title: words.backups.forceTitle(shown.job.about),
        })
      }
    >
      <p>{words.backups.forceWarning(formatInstant(shown.checked?.backup.last_act_at))}</p>
      <p>{words.backups.forceAfter}</p>
      <TextLine label={words.backups.typeName(name)} value={typed} onChange={setTyped} />
    </FormDialog>
  );
}
