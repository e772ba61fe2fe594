import './dossier.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { placeLabel } from '../../api/paths.ts';
import { dossier } from '../../api/queries.ts';
import type { DossierView } from '../../api/shapes.ts';
import { useTrail } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { RecognitionTag } from '../../ui/Tag.tsx';
import { Acts } from './Acts.tsx';
import { History } from './History.tsx';
import { OnRecord } from './OnRecord.tsx';
import { ReasonTable } from './ReasonTable.tsx';
import { Steps } from './Steps.tsx';
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
  const { dossier: one, year, reasons } = view;
  const trail = useTrail({ year, place: placeLabel(one.ground_path) });
  const { window } = reasons;
  return (
    <Page
      title={one.subject_name}
      above={<Crumbs trail={trail} to="/don-vi" year={year} isLastOpen />}
      lead={
        <>
          <RecognitionTag outcome={one.outcome} />
          <span>
            {words.kind[one.kind]} · {words.yearShort(year)} · {words.dossier.code}{' '}
            {one.subject_code}
          </span>
        </>
      }
      actions={<Acts view={view} />}
    >
      <Steps dossier={one} />
      <Verdict view={view} />
      <Section
        title={words.dossier.reasons}
        note={`${words.dossier.window} ${words.dossier.windowSpan(
          formatDate(window.from),
          formatDate(window.to),
        )}`}
      >
        <ReasonTable reasons={reasons.criteria} verdicts={view.verdicts} />
      </Section>
      <OnRecord view={view} />
      <History id={one.id} />
    </Page>
  );
}
