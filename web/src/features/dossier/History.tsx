import { useQuery } from '@tanstack/react-query';
import { dossierHistory } from '../../api/queries.ts';
import type { HistoryEntry } from '../../api/shapes.ts';
import { formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Section } from '../../ui/Page.tsx';
import { changesOf } from './changes.ts';

export function History({ id }: { id: string }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(dossierHistory(id));
  return (
    <Section title={words.dossier.history} note={words.dossier.historyLead}>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading words={words.loading.history} />}
      {data && (
        <ol className="panel history">
          {data.entries.map((entry) => (
            <Entry key={`${entry.at}${entry.act}`} entry={entry} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const words = useWords();
  const changes = changesOf(entry.before, entry.after, words);
  return (
    <li>
      <p>
        <time>{formatInstant(entry.at)}</time> <b>{words.act[entry.act] ?? entry.act}</b>
        <span className="soft"> · {entry.person_name || words.dossier.bySystem}</span>
      </p>
      {entry.on_behalf_of && (
        <p className="small soft">
          {words.dossier.onBehalf(entry.on_behalf_of, entry.on_behalf_paper ?? '')}
        </p>
      )}
      {changes.length > 0 && (
        <ul className="changes small">
          {changes.map((change) => (
            <li key={change.name}>
              <span className="soft">{change.name}:</span> {change.before} → {change.after}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
