import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { placeLabel } from '../../../api/paths.ts';
import type { DossierView, Verdict } from '../../../api/shapes.ts';
import { useTrail, useWhere } from '../../../api/where.ts';
import { formatDate } from '../../../text/format.ts';
import { useWords } from '../../../text/words.ts';
import { Crumbs } from '../../../ui/Crumbs.tsx';
import { Page } from '../../../ui/Page.tsx';
import { OutcomeTag, RecognitionTag, StateTag } from '../../../ui/Tag.tsx';
import { Beside } from './Beside.tsx';
import { CriterionLine, GroupLine } from './CriterionLine.tsx';
import { answered, neighbour, rowsOf, type CriterionRow } from './mine.ts';

/** The same sheet for whoever only looks: what the appraiser said stands where they said it. */
export function ReadSheet({ view }: { view: DossierView }) {
  const words = useWords();
  const { dossier: one, year, verdicts } = view;
  const trail = useTrail({ year, place: placeLabel(one.ground_path) });
  const rows = rowsOf(view.reasons.criteria, verdicts);
  const [chosen, setChosen] = useState(() => answered(rows)[0]?.code ?? '');
  return (
    <Page
      title={one.subject_name}
      above={<Crumbs trail={trail} to="/tham-dinh" year={year} isLastOpen />}
      lead={<Lead view={view} />}
    >
      <p className="soft only-read">{words.appraisal.onlyRead}</p>
      <div className="appraise">
        <Table
          rows={rows}
          verdicts={verdicts}
          isJudged={one.appraised_on !== null}
          chosen={chosen}
          onChoose={setChosen}
        />
        <Beside view={view} row={rows.find(({ code }) => code === chosen)} />
      </div>
    </Page>
  );
}

function Lead({ view: { dossier: one } }: { view: DossierView }) {
  const words = useWords();
  const where = useWhere();
  const parts = [
    words.kind[one.kind],
    one.submitted_on ? `${words.appraisal.sent} ${formatDate(one.submitted_on)}` : '',
    one.appraised_on ? `${words.dossier.appraiser} ${formatDate(one.appraised_on)}` : '',
  ];
  return (
    <>
      <StateTag state={one.state} />
      {one.outcome !== null && <RecognitionTag outcome={one.outcome} />}
      <span>{parts.filter(Boolean).join(' · ')}</span>
      <Link to="/tham-dinh" search={where}>
        {words.appraisal.toQueue}
      </Link>
      <Link to="/ho-so/$id" params={{ id: one.id }}>
        {words.appraisal.openDossier}
      </Link>
    </>
  );
}

interface TableProps {
  rows: CriterionRow[];
  verdicts: Verdict[];
  isJudged: boolean;
  chosen: string;
  onChoose: (code: string) => void;
}

const STEP: Record<string, 1 | -1> = { arrowdown: 1, j: 1, arrowup: -1, k: -1 };

/** The arrow keys go from row to row, and the grounds beside go along. */
function Table({ rows, verdicts, isJudged, chosen, onChoose }: TableProps) {
  const words = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const isMoved = useRef(false);
  useEffect(() => {
    if (!isMoved.current) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(chosen)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="panel panel-flush">
      <table
        className="figures criteria criteria-read"
        role="grid"
        aria-label={words.dossier.reasons}
      >
        <thead>
          <tr>
            <th scope="col">{words.appraisal.criterion}</th>
            <th scope="col">{words.dossier.self}</th>
            <th scope="col">{words.dossier.engine}</th>
            <th scope="col">{words.dossier.appraiser}</th>
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDown={(event) => {
            const step = STEP[event.key.toLowerCase()];
            if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
            event.preventDefault();
            isMoved.current = true;
            onChoose(neighbour(rows, chosen, step));
          }}
        >
          {rows.map((row) =>
            row.isGroup ? (
              <GroupLine key={row.code} row={row} />
            ) : (
              <Row
                key={row.code}
                row={row}
                verdict={verdicts.find(
                  (each) => each.stage === 'appraisal' && each.criterion === row.code,
                )}
                isJudged={isJudged}
                isChosen={row.code === chosen}
                onChoose={() => onChoose(row.code)}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: CriterionRow;
  verdict: Verdict | undefined;
  /** Whoever appraises has said so: where they are silent, it is as the facts have it. */
  isJudged: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

function Row({ row, verdict, isJudged, isChosen, onChoose }: RowProps) {
  const words = useWords().dossier;
  const heads = { self: words.self, last: words.appraiser };
  return (
    <CriterionLine row={row} heads={heads} isChosen={isChosen} onChoose={onChoose}>
      <Theirs verdict={verdict} isJudged={isJudged} />
    </CriterionLine>
  );
}

/** Against the facts it counts once a second person confirmed it, whose reason stands below. */
function Theirs({ verdict, isJudged }: Pick<RowProps, 'verdict' | 'isJudged'>) {
  const words = useWords();
  if (!isJudged) return <>–</>;
  if (!verdict) return <span className="small soft">{words.appraisal.asEngine}</span>;
  return (
    <>
      <OutcomeTag outcome={verdict.finding} />
      {verdict.is_against_facts && (
        <span className="small against block-line">
          {verdict.second_person_id === null ? words.dossier.secondWaiting : words.dossier.secondBy}
        </span>
      )}
      {verdict.reason !== '' && <span className="small soft block-line">{verdict.reason}</span>}
      {verdict.second_reason && (
        <span className="small soft block-line">{verdict.second_reason}</span>
      )}
    </>
  );
}
