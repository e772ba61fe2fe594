import './log.css';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { logEntry, type LogChange, type LogEntry } from '../../api/log.ts';
import { formatInstant } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { changedLines } from './lines.ts';
import { actWords } from './LogPage.tsx';

export default function EntryPage() {
  const words = useWords();
  const { seq } = useParams({ strict: false }) as { seq: string };
  const { part = 'VN/' } = useSearch({ strict: false }) as { part?: string };
  const { data, error, refetch } = useQuery(logEntry(part, seq));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.log.loading} />;
  return <Shown shown={data} />;
}

function Shown({ shown }: { shown: LogEntry }) {
  const words = useWords();
  const { count } = useFormats();
  const { line, changes, names } = shown;
  const { entry } = line;
  const who = entry.person_name || words.log.machine;
  return (
    <Page
      title={actWords(words, entry.act)}
      above={<Trail steps={[{ to: '/quan-tri/nhat-ky', name: words.log.title }]} />}
      lead={
        <>
          <span>{line.about}</span>
          <span>{formatInstant(entry.at)}</span>
          <span>{entry.post_title ? `${who}, ${entry.post_title}` : who}</span>
        </>
      }
    >
      {entry.on_behalf_of && (
        <p className="panel">
          {words.log.onBehalf(entry.on_behalf_of, entry.on_behalf_paper ?? '')}
        </p>
      )}
      <Section title={words.log.changed} note={words.log.changedCount(count(entry.change_count))}>
        {changes.length === 0 && <p className="panel soft">{words.log.unchanged}</p>}
        <div className="log-changes">
          {changes.map((change) => (
            <Change key={change.object_table + change.object_key} change={change} names={names} />
          ))}
        </div>
        {changes.length < entry.change_count && (
          <p className="soft">
            {words.log.shownOnly(count(changes.length), count(entry.change_count))}
          </p>
        )}
      </Section>
      <Section title={words.log.proofOf} note={words.log.number(count(entry.seq))}>
        <dl className="panel log-hashes">
          {(
            [
              [words.log.hash, entry.hash],
              [words.log.previousHash, entry.previous_hash],
              [words.log.objectsHash, entry.objects_hash],
            ] as const
          ).map(([label, value]) => (
            <div key={label}>
              <dt className="small soft">{label}</dt>
              <dd>
                <code className="digest">{value || '–'}</code>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

interface ChangeProps {
  change: LogChange;
  names: Record<string, string>;
}

function Change({ change, names }: ChangeProps) {
  const words = useWords();
  const lines = changedLines(change, names, words);
  const how =
    change.before === null
      ? words.log.isNew
      : change.after === null
        ? words.log.isGone
        : words.log.isChanged;
  const name = names[change.object_key.split('/')[0] ?? ''];
  return (
    <div className="panel panel-flush">
      <p className="log-change-head">
        <b>{words.log.tables[change.object_table] ?? change.object_table}</b>
        {name && <span> {name}</span>}
        <span className="small soft">{how}</span>
      </p>
      <table className="figures rows texts">
        <thead className={change.before === null ? 'sr-only' : undefined}>
          <tr>
            <th scope="col">{words.log.field}</th>
            {change.before !== null && <th scope="col">{words.log.before}</th>}
            {change.after !== null && <th scope="col">{words.log.after}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.column}>
              <th scope="row">{line.name}</th>
              {change.before !== null && (
                <td data-label={words.log.before} className="log-before">
                  {line.before}
                </td>
              )}
              {change.after !== null && (
                <td data-label={change.before === null ? undefined : words.log.after}>
                  {line.after}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
