import '../dossier.css';
import './appraisal.css';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { appraisals } from '../../../api/queries.ts';
import type { Where } from '../../../api/paths.ts';
import type { PendingAppraisal } from '../../../api/shapes.ts';
import { useBatch } from '../../../api/batch.ts';
import { useTrail, useWhere } from '../../../api/where.ts';
import { useFormats, useWords } from '../../../text/words.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import { BatchLine } from '../../../ui/BatchLine.tsx';
import { Crumbs } from '../../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../../ui/notices.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { WaitingNotice } from '../../../ui/WaitingNotice.tsx';
import { useJudged } from './judged.ts';
import { HeldTable, ReadyTable } from './QueueTables.tsx';
import { bulkItems, partsOf } from './queue.ts';

/** What waits at this office: what may be appraised together, and what wants a look by itself. */
export default function QueuePage() {
  const words = useWords();
  const { count } = useFormats();
  const where = useWhere();
  const trail = useTrail(where);
  const asked = useInfiniteQuery(appraisals(where));
  const judged = useJudged();
  const rows = asked.data?.pages
    .flatMap((page) => page.appraisals)
    .filter(({ dossier }) => !judged.ids.has(dossier.id));
  return (
    <Page
      title={words.appraisal.title}
      above={<Crumbs trail={trail} to="/tham-dinh" year={where.year} />}
      lead={rows && rows.length > 0 && words.appraisal.lead(count(rows.length))}
    >
      <WaitingNotice acts={judged.acts} />
      {asked.error && <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />}
      {!rows && !asked.error && <Loading words={words.appraisal.loading} />}
      {rows && <Queue rows={rows} where={where} isUnsent={judged.isUnsent} />}
      {asked.hasNextPage && (
        <p className="more">
          <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {words.appraisal.more}
          </Button>
        </p>
      )}
    </Page>
  );
}

interface QueueProps {
  rows: PendingAppraisal[];
  where: Where;
  isUnsent: ReturnType<typeof useJudged>['isUnsent'];
}

function Queue({ rows, where, isUnsent }: QueueProps) {
  const words = useWords();
  const { count } = useFormats();
  const queries = useQueryClient();
  const batch = useBatch();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const { ready, held } = partsOf(rows);
  // What is told of them here and has not arrived is looked at by itself.
  const unsent = new Set(
    ready.filter(({ dossier }) => isUnsent(dossier)).map(({ dossier }) => dossier.id),
  );
  const chosen = ready.filter(({ dossier: { id } }) => !left.has(id) && !unsent.has(id));
  const perform = async (): Promise<void> => {
    setAsking(false);
    await batch.run(bulkItems(chosen, words.appraisal.act));
    await Promise.all(
      ['appraisals', 'desk', 'dossiers'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
  if (rows.length === 0 && batch.total === 0)
    return (
      <Empty
        title={words.appraisal.none}
        todo={words.appraisal.noneTodo}
        action={
          <Link className="button" to="/ban-lam-viec" search={where}>
            {words.appraisal.toDesk}
          </Link>
        }
      />
    );
  return (
    <>
      <Section title={words.appraisal.ready} note={ready.length > 0 && words.appraisal.readyLead}>
        <BatchLine
          batch={batch}
          running={words.appraisal.bulkRunning}
          done={words.appraisal.bulkDone}
          refused={words.appraisal.bulkRefused}
          waiting={words.appraisal.bulkWaiting}
        />
        {ready.length === 0 ? (
          <p className="panel soft">{words.appraisal.noReady}</p>
        ) : (
          <ReadyTable
            rows={ready}
            left={left}
            unsent={unsent}
            results={batch.results}
            where={where}
            onLeave={setLeft}
          />
        )}
        {ready.length > 0 && (
          <p className="bulk">
            <Button
              type="primary"
              disabled={chosen.length === 0}
              loading={batch.isRunning}
              onClick={() => setAsking(true)}
            >
              {words.appraisal.bulk(count(chosen.length))}
            </Button>
          </p>
        )}
      </Section>
      {held.length > 0 && (
        <Section title={words.appraisal.held} note={words.appraisal.heldLead}>
          <HeldTable rows={held} where={where} />
        </Section>
      )}
      {isAsking && (
        <AskDialog
          title={words.appraisal.bulkTitle}
          question={words.appraisal.bulkAsk(count(chosen.length))}
          isBusy={false}
          error={null}
          onYes={() => void perform()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
