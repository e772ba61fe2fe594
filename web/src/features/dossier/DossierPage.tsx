import './dossier.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAnswering } from '../../api/answering.ts';
import { useWaiting } from '../../api/outbox/use-outbox.ts';
import { placeLabel } from '../../api/paths.ts';
import { dossier } from '../../api/queries.ts';
import type { DossierView } from '../../api/shapes.ts';
import { useOwnSubject, useTrail } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { ResultTag } from '../../ui/Tag.tsx';
import { WaitingNotice } from '../../ui/WaitingNotice.tsx';
import { Acts } from './Acts.tsx';
import { History } from './History.tsx';
import { OnRecord } from './OnRecord.tsx';
import { ReasonsRead } from './ReasonsRead.tsx';
import { ReasonTable } from './ReasonTable.tsx';
import { Steps } from './Steps.tsx';
import { UnsentNotice, useSeen } from './Unsent.tsx';
import { Verdict } from './Verdict.tsx';

export default function DossierPage() {
  const words = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(dossier(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.dossier} />;
  return <Shown view={data} />;
}

function Shown({ view }: { view: DossierView }) {
  const words = useWords();
  const seen = useSeen(view);
  const isOwn = useOwnSubject() !== undefined;
  const { dossier: one, year } = view;
  const { reasons } = seen.view;
  const trail = useTrail({ year, place: placeLabel(one.ground_path) });
  const { window } = reasons;
  const [head] = useAnswering(isOwn || one.state === 'decided' ? undefined : one.path);
  const waiting = useWaiting(`dossiers/${one.id}`);
  return (
    <Page
      title={one.subject_name}
      above={<Crumbs trail={trail} to="/don-vi" year={year} isLastOpen />}
      lead={
        <>
          <ResultTag dossier={one} />
          <span>
            {words.kind[one.kind]} · {words.yearShort(year)} · {words.dossier.code}{' '}
            {one.subject_code}
          </span>
          {head !== undefined && <span>{words.acts.byHead(head)}</span>}
        </>
      }
      actions={<Acts view={view} />}
    >
      <WaitingNotice acts={waiting} />
      <Steps dossier={one} />
      <UnsentNotice waiting={seen.waiting} isJudged={seen.isJudged} />
      {one.state !== 'out_of_scope' && (
        <>
          <Verdict view={seen.view} isUnsent={seen.isJudged} />
          <ReasonsRead view={view} />
          <Section
            title={words.dossier.reasons}
            note={`${words.dossier.window} ${words.dossier.windowSpan(
              formatDate(window.from),
              formatDate(window.to),
            )}`}
          >
            <ReasonTable
              // What holds the subject back is opened anew when acts come to wait or arrive.
              key={seen.isJudged ? 'unsent' : 'sent'}
              reasons={reasons.criteria}
              verdicts={view.verdicts}
              changed={seen.changed}
            />
          </Section>
        </>
      )}
      <OnRecord view={view} />
      <History id={one.id} />
    </Page>
  );
}
