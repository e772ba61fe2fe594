import './recognition.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { decisionDraft, decisionDrafts } from '../../api/queries.ts';
import type { DecisionDraft } from '../../api/shapes.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { Brief } from './Brief.tsx';
import { DraftActs } from './DraftActs.tsx';
import { Issued } from './Issued.tsx';
import { DraftPaper } from './DraftPaper.tsx';

interface Done {
  id: string;
  number: string;
}

/** All that waits for the chairman, on one screen. */
export default function SigningPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  const [done, setDone] = useState<Done[]>([]);
  const { data, error, refetch } = useQuery(decisionDrafts(where));
  const waiting = data?.drafts.filter(({ draft }) => draft.state === 'sent') ?? [];
  return (
    <Page
      title={words.signing.title(name)}
      above={<Crumbs trail={trail} to="/ky-duyet" year={where.year} />}
      lead={words.signing.lead}
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading words={words.signing.loading} />}
      {done.map((one) => (
        <Issued key={one.id} {...one} />
      ))}
      {data && waiting.length === 0 && (
        <Empty title={words.signing.empty} todo={words.signing.emptyTodo} />
      )}
      {waiting.map(({ draft }) => (
        <Waiting key={draft.id} draft={draft} onIssued={(one) => setDone((now) => [...now, one])} />
      ))}
    </Page>
  );
}

interface WaitingProps {
  draft: DecisionDraft;
  onIssued: (done: Done) => void;
}

function Waiting({ draft, onIssued }: WaitingProps) {
  const words = useWords();
  const { data, error, refetch } = useQuery(decisionDraft(draft.id));
  return (
    <section className="waiting" aria-labelledby={`draft-${draft.id}`}>
      <div className="waiting-head">
        <div>
          <h2 id={`draft-${draft.id}`}>{words.signing.draft(draft.number)}</h2>
          <p className="soft">
            {words.decisions.issuerOf[draft.issuer]} · {words.signing.issuedOn}:{' '}
            {draft.issued_on ? formatDate(draft.issued_on) : words.signing.onSigning}
          </p>
        </div>
        <DraftPaper draft={draft} />
      </div>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading words={words.signing.loading} />}
      {data && (
        <>
          <Brief view={data} />
          <DraftActs
            view={data}
            onIssued={({ decision }) => onIssued({ id: decision.id, number: decision.number })}
          />
        </>
      )}
    </section>
  );
}
