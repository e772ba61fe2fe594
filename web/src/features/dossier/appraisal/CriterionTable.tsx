import Input from 'antd/es/input';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useFormats, useWords } from '../../../text/words.ts';
import { CriterionLine, GroupLine, lookOf } from './CriterionLine.tsx';
import { answered, isAgainst, isReasonMissing, neighbour, wantsReason } from './mine.ts';
import type { Answer, Answers, CriterionRow, Finding } from './mine.ts';

interface TableProps {
  rows: CriterionRow[];
  answers: Answers;
  chosen: string;
  onChoose: (code: string) => void;
  onAnswer: (code: string, answer: Answer) => void;
  onNext: () => void;
}

const KEYS: Record<string, Finding> = {
  '1': 'met',
  d: 'met',
  đ: 'met',
  '2': 'not_met',
  c: 'not_met',
  '3': 'not_applicable',
};

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** A row per criterion: the subject, the facts, the appraiser; the chosen row has the keys. */
export function CriterionTable(props: TableProps) {
  const { rows, answers, chosen, onChoose, onAnswer, onNext } = props;
  const words = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const isMoved = useRef(false);
  useEffect(() => {
    if (!isMoved.current) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(chosen)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const choose = (code: string): void => {
    isMoved.current = true;
    onChoose(code);
  };
  const byKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = answered(rows).find(({ code }) => code === chosen);
    if (!row) return;
    if (isTyping(event.target)) {
      if (event.key !== 'Escape') return;
      body.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(chosen)}"]`)?.focus();
    } else if (!actOnKey(event, row)) return;
    event.preventDefault();
  };
  const actOnKey = (event: KeyboardEvent, row: CriterionRow): boolean => {
    const key = event.key.toLowerCase();
    const finding = KEYS[key];
    if (key === 'arrowdown' || key === 'j') choose(neighbour(rows, chosen, 1));
    else if (key === 'arrowup' || key === 'k') choose(neighbour(rows, chosen, -1));
    else if (key === 'n') {
      isMoved.current = true;
      onNext();
    } else if (key === 'enter') {
      event.currentTarget
        .querySelector<HTMLElement>(`[data-reason="${CSS.escape(chosen)}"]`)
        ?.focus();
    } else if (finding && (finding !== 'not_applicable' || row.test === 'finding')) {
      onAnswer(row.code, { reason: answers[row.code]?.reason ?? '', finding });
    } else return false;
    return true;
  };
  return (
    <div className="panel panel-flush">
      <table className="figures criteria" role="grid" aria-label={words.dossier.reasons}>
        <thead>
          <tr>
            <th scope="col">{words.appraisal.criterion}</th>
            <th scope="col">{words.appraisal.self}</th>
            <th scope="col">{words.dossier.engine}</th>
            <th scope="col">{words.appraisal.mine}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={byKey}>
          {rows.map((row) =>
            row.isGroup ? (
              <GroupLine key={row.code} row={row} />
            ) : (
              <Row
                key={row.code}
                row={row}
                answer={answers[row.code]}
                isChosen={row.code === chosen}
                onChoose={() => choose(row.code)}
                onAnswer={(answer) => onAnswer(row.code, answer)}
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
  answer: Answer | undefined;
  isChosen: boolean;
  onChoose: () => void;
  onAnswer: (answer: Answer) => void;
}

function Row({ row, answer, isChosen, onChoose, onAnswer }: RowProps) {
  const words = useWords();
  const heads = { self: words.appraisal.self, last: words.appraisal.mine };
  return (
    <>
      <CriterionLine row={row} heads={heads} isChosen={isChosen} onChoose={onChoose}>
        <Mine row={row} answer={answer} onAnswer={onAnswer} />
      </CriterionLine>
      {wantsReason(row, answer) && answer && (
        <tr className={`${lookOf(row, isChosen)} reason-row`} onFocus={onChoose}>
          <td colSpan={4}>
            <ReasonBox row={row} answer={answer} onAnswer={onAnswer} />
          </td>
        </tr>
      )}
    </>
  );
}

interface MineProps {
  row: CriterionRow;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

/** Two answers, and a third where the law may not apply; none means: as the facts have it. */
function Mine({ row, answer, onAnswer }: MineProps) {
  const words = useWords();
  const { caption } = useFormats();
  const findings: Finding[] =
    row.test === 'finding' ? ['met', 'not_met', 'not_applicable'] : ['met', 'not_met'];
  return (
    <>
      <span className="mine" role="group" aria-label={caption(row.caption)}>
        {findings.map((finding) => {
          const isOn = answer?.finding === finding;
          return (
            <button
              key={finding}
              type="button"
              tabIndex={-1}
              className={isOn ? `mine-on mine-${finding}` : undefined}
              aria-pressed={isOn}
              onClick={() =>
                onAnswer({ reason: answer?.reason ?? '', finding: isOn ? undefined : finding })
              }
            >
              {words.appraisal[finding]}
            </button>
          );
        })}
      </span>
      {answer?.finding === undefined && <Unsaid row={row} />}
    </>
  );
}

function Unsaid({ row }: { row: CriterionRow }) {
  const words = useWords();
  if (row.engine === 'not_enough_known')
    return <span className="small block-line unsaid-open">{words.appraisal.toAnswer}</span>;
  const said = row.test === 'finding' ? words.appraisal.asSelf : words.appraisal.asEngine;
  return <span className="small soft block-line">{said}</span>;
}

function ReasonBox({ row, answer, onAnswer }: MineProps & { answer: Answer }) {
  const words = useWords();
  const { caption } = useFormats();
  const note = isAgainst(row, answer)
    ? words.appraisal.againstNote
    : row.test === 'year_on_year'
      ? words.appraisal.judgedNote
      : undefined;
  return (
    <span className="reason-box">
      {note && <span className="small against">{note}</span>}
      <Input.TextArea
        rows={2}
        data-reason={row.code}
        aria-label={words.appraisal.reasonOf(caption(row.caption))}
        placeholder={words.appraisal.reasonHint}
        maxLength={2000}
        value={answer.reason}
        onChange={(event) => onAnswer({ ...answer, reason: event.target.value })}
      />
      {isReasonMissing(row, answer) && (
        <span className="small field-fault">{words.appraisal.reasonNeeded}</span>
      )}
    </span>
  );
}
