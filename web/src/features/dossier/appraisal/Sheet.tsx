import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState, type ReactNode } from 'react';
import { useDraft } from '../../../api/drafts.ts';
import { placeLabel } from '../../../api/paths.ts';
import { appraisals } from '../../../api/queries.ts';
import type { DossierView } from '../../../api/shapes.ts';
import { useTrail, useWhere } from '../../../api/where.ts';
import { formatDate } from '../../../text/format.ts';
import { useWords } from '../../../text/words.ts';
import { Crumbs } from '../../../ui/Crumbs.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Beside } from './Beside.tsx';
import { CriterionTable } from './CriterionTable.tsx';
import { FinishDialog } from './FinishDialog.tsx';
import { useJudged } from './judged.ts';
import { firstAnswers, firstChosen, nextOpen, rowsOf, wholeOf, type Answers } from './mine.ts';
import { placeOf } from './queue.ts';
import { ReturnDialog } from './ReturnDialog.tsx';

/** The sheet of one dossier, filled in with the keyboard from top to bottom. */
export function Sheet({ view, above }: { view: DossierView; above?: ReactNode }) {
  const words = useWords();
  const where = useWhere();
  const navigate = useNavigate();
  const { dossier: one, year, reasons, verdicts } = view;
  const rows = rowsOf(reasons.criteria, verdicts);
  const draft = useDraft<{ answers: Answers }>(`appraisal/${one.id}/${one.return_count}`, {
    answers: firstAnswers(verdicts),
  });
  const { answers } = draft.value;
  const whole = wholeOf(rows, answers);
  const [chosen, setChosen] = useState(() => firstChosen(rows, whole.open));
  const [dialog, setDialog] = useState<'finish' | 'return'>();
  const queue = useQueue(one.id);
  const trail = useTrail({ year, place: placeLabel(one.ground_path) });

  const finish = (): void => {
    if (whole.open.length > 0) setChosen(nextOpen(rows, whole.open, chosen));
    else setDialog('finish');
  };
  const goOn = (): void => {
    draft.clear();
    setDialog(undefined);
    void navigate(
      queue.next
        ? { to: '/tham-dinh/$id', params: { id: queue.next }, search: where }
        : { to: '/tham-dinh', search: where },
    );
  };
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey || dialog) return;
        event.preventDefault();
        finish();
      }}
    >
      <Page
        title={one.subject_name}
        above={<Crumbs trail={trail} to="/tham-dinh" year={year} isLastOpen />}
        lead={
          <Lead
            view={view}
            position={queue.at > 0 ? words.appraisal.position(queue.at, queue.of) : ''}
          />
        }
        actions={
          <>
            {view.permitted.includes('return_dossier') && (
              <Button onClick={() => setDialog('return')}>{words.appraisal.give}</Button>
            )}
            <Button type="primary" onClick={finish}>
              {words.appraisal.finish}
            </Button>
          </>
        }
      >
        {above}
        <div className="appraise">
          <div>
            <CriterionTable
              rows={rows}
              answers={answers}
              chosen={chosen}
              onChoose={setChosen}
              onAnswer={(code, answer) =>
                draft.set((now) => ({ answers: { ...now.answers, [code]: answer } }))
              }
              onNext={() => setChosen(nextOpen(rows, whole.open, chosen))}
            />
            <p className="small soft keys">{words.appraisal.keys}</p>
          </div>
          <Beside view={view} row={rows.find(({ code }) => code === chosen)} />
        </div>
        <Foot whole={whole} onOpen={() => setChosen(nextOpen(rows, whole.open, chosen))} />
        {dialog === 'finish' && (
          <FinishDialog
            view={view}
            rows={rows}
            answers={answers}
            whole={whole}
            onSent={goOn}
            onClose={() => setDialog(undefined)}
          />
        )}
        {dialog === 'return' && (
          <ReturnDialog
            view={view}
            rows={rows}
            onSent={goOn}
            onClose={() => setDialog(undefined)}
          />
        )}
      </Page>
    </div>
  );
}

function useQueue(id: string) {
  const asked = useInfiniteQuery(appraisals(useWhere()));
  const judged = useJudged().ids;
  const ids = asked.data?.pages
    .flatMap((page) => page.appraisals.map((row) => row.dossier.id))
    .filter((each) => each === id || !judged.has(each));
  return placeOf(ids ?? [], id);
}

function Lead({ view, position }: { view: DossierView; position: string }) {
  const words = useWords();
  const where = useWhere();
  const { dossier: one } = view;
  return (
    <>
      <span>
        {[
          position,
          words.kind[one.kind],
          `${words.appraisal.sent} ${formatDate(one.submitted_on)}`,
          one.return_count > 0 ? words.appraisal.again(one.return_count) : '',
          `${words.dossier.decideBy} ${formatDate(view.decide_by)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Link to="/tham-dinh" search={where}>
        {words.appraisal.toQueue}
      </Link>
      <Link to="/ho-so/$id" params={{ id: one.id }}>
        {words.appraisal.openDossier}
      </Link>
    </>
  );
}

function Foot({ whole, onOpen }: { whole: ReturnType<typeof wholeOf>; onOpen: () => void }) {
  const words = useWords();
  const isOpen = whole.open.length > 0;
  const said = isOpen
    ? words.appraisal.wholeOpen(whole.open.length)
    : whole.outcome === 'met'
      ? words.appraisal.wholeMet
      : words.appraisal.wholeNotMet(whole.notMet.length);
  return (
    <div className={`foot foot-${isOpen ? 'open' : whole.outcome}`} role="status">
      <b>{said}</b>
      {isOpen && (
        <Button size="small" onClick={onOpen}>
          {words.appraisal.toOpen}
        </Button>
      )}
    </div>
  );
}
