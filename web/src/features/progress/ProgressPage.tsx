import { useQuery } from '@tanstack/react-query';
import { progress } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Funnel } from './Funnel.tsx';
import { LateList } from './LateList.tsx';
import { lateFigures, shownRows } from './stages.ts';

export default function ProgressPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  return (
    <Page
      title={words.progress.title(name)}
      above={<Crumbs trail={trail} to="/tien-do" year={where.year} />}
      lead={words.progress.lead}
    >
      <ProgressOf where={where} />
    </Page>
  );
}

function ProgressOf({ where }: { where: Where }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(progress(where));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.progress} />;
  const rows = shownRows(data.rows, data.breakdown);
  if (rows.length === 0)
    return <Empty title={words.results.empty} todo={words.results.emptyTodo} />;
  return (
    <>
      <Funnel rows={rows} where={where} />
      <Section title={words.progress.late}>
        <LateList
          late={lateFigures(rows.filter((row) => row.kind !== 'institution'))}
          where={where}
        />
      </Section>
    </>
  );
}
