import '../dossier.css';
import './appraisal.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { placeLabel } from '../../../api/paths.ts';
import { dossier } from '../../../api/queries.ts';
import type { DossierView } from '../../../api/shapes.ts';
import { useTrail, useWhere } from '../../../api/where.ts';
import { useWords } from '../../../text/words.ts';
import { Crumbs } from '../../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../../ui/notices.tsx';
import { Page } from '../../../ui/Page.tsx';
import { StateTag } from '../../../ui/Tag.tsx';
import { UnsentNotice, useSeen } from '../Unsent.tsx';
import { ReadSheet } from './ReadSheet.tsx';
import { Sheet } from './Sheet.tsx';

/** One dossier side by side: what the subject, the facts and the appraiser say, and on what. */
export default function AppraisalPage() {
  const words = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(dossier(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.dossier} />;
  if (!data.permitted.includes('appraise'))
    return isSent(data) ? <ReadSheet key={id} view={data} /> : <NotNow view={data} />;
  // Another dossier is another sheet: nothing of the one before stays.
  return <Shown key={id} view={data} />;
}

/** Once it was sent there is something to compare; to appraise it is somebody else's, or done. */
const isSent = ({ dossier: one }: DossierView): boolean =>
  one.submitted_on !== null && one.state !== 'returned';

/** What was entered here and is not sent yet counts: it arrives before the verdict does. */
function Shown({ view }: { view: DossierView }) {
  const seen = useSeen(view);
  return <Sheet view={seen.view} above={<UnsentNotice {...seen} />} />;
}

function NotNow({ view }: { view: DossierView }) {
  const words = useWords();
  const where = useWhere();
  const { dossier: one } = view;
  const trail = useTrail({ year: view.year, place: placeLabel(one.ground_path) });
  return (
    <Page
      title={one.subject_name}
      above={<Crumbs trail={trail} to="/tham-dinh" year={view.year} isLastOpen />}
      lead={<StateTag state={one.state} />}
    >
      <Empty
        title={words.appraisal.notNow}
        todo={words.appraisal.notNowTodo}
        action={
          <span className="links">
            <Link className="button" to="/ho-so/$id" params={{ id: one.id }}>
              {words.appraisal.openDossier}
            </Link>
            <Link className="button" to="/tham-dinh" search={where}>
              {words.appraisal.toQueue}
            </Link>
          </span>
        }
      />
    </Page>
  );
}
