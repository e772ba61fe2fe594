import { useState } from 'react';
import type { Reason, Verdict } from '../../api/shapes.ts';
import { shortClause, formatClause } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { usePrinting } from '../../ui/printing.ts';
import { OutcomeTag } from '../../ui/Tag.tsx';
import { allKeys, answersOf, linesOf, troubledKeys, type Line } from './tree.ts';
import { UnsentTag } from './Unsent.tsx';

interface TableProps {
  reasons: Reason[];
  verdicts: Verdict[];
  /** Criteria of which something not sent changes what is said. */
  changed: ReadonlySet<string>;
}

/** Every criterion with what the subject, the engine and the appraiser say, and why. */
export function ReasonTable({ reasons, verdicts, changed }: TableProps) {
  const words = useWords();
  const [open, setOpen] = useState(() => troubledKeys(reasons));
  const printing = usePrinting();
  const toggle = (key: string): void =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <div className="panel panel-flush">
      <div className="tree-tools">
        <button type="button" onClick={() => setOpen(allKeys(reasons))}>
          {words.dossier.showAll}
        </button>
        <button type="button" onClick={() => setOpen(troubledKeys(reasons))}>
          {words.dossier.showNotMet}
        </button>
      </div>
      <table className="figures tree">
        <thead>
          <tr>
            <th scope="col">{words.dossier.criterion}</th>
            <th scope="col">{words.dossier.self}</th>
            <th scope="col">{words.dossier.engine}</th>
            <th scope="col">{words.dossier.appraiser}</th>
            <th scope="col">{words.dossier.because}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(reasons, printing ? allKeys(reasons) : open).map((line) => (
            <Row
              key={line.key}
              line={line}
              verdicts={verdicts}
              isUnsent={changed.has(line.reason.code ?? '')}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  line: Line;
  verdicts: Verdict[];
  isUnsent: boolean;
  onToggle: (key: string) => void;
}

function Row({ line, verdicts, isUnsent, onToggle }: RowProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { reason, depth } = line;
  const isCriterion = reason.role === 'criterion';
  const { self, appraiser } = answersOf(verdicts, isCriterion ? reason.code : undefined);
  return (
    <tr className={`line line-${Math.min(depth, 3)} ${isCriterion ? '' : 'line-detail'}`}>
      <th scope="row">
        <div className="criterion">
          {line.hasChildren ? (
            <button
              type="button"
              className={line.isOpen ? 'turn turn-open' : 'turn'}
              aria-expanded={line.isOpen}
              aria-label={caption(reason.caption)}
              onClick={() => onToggle(line.key)}
            >
              <Icon name="right" size={14} />
            </button>
          ) : (
            <span className="turn" />
          )}
          <span>
            {caption(reason.caption)}
            {reason.clause && (
              <abbr className="clause" title={formatClause(reason.clause, words.language)}>
                {shortClause(reason.clause)}
              </abbr>
            )}
            {reason.beside && <span className="small soft"> ({words.dossier.beside})</span>}
          </span>
        </div>
      </th>
      <Said name={words.dossier.self} outcome={self?.finding} />
      <Said name={words.dossier.engine} outcome={reason.outcome} />
      <Said name={words.dossier.appraiser} outcome={appraiser?.finding} />
      <Because reason={reason} verdict={appraiser} isUnsent={isUnsent && isCriterion} />
    </tr>
  );
}

interface SaidProps {
  name: string;
  outcome: Reason['outcome'] | undefined;
}

/** A cell that says nothing is left out where cells stand below each other. */
function Said({ name, outcome }: SaidProps) {
  return (
    <td className={outcome ? undefined : 'none'} data-label={name}>
      {outcome ? <OutcomeTag outcome={outcome} /> : '–'}
    </td>
  );
}

interface BecauseProps {
  reason: Reason;
  verdict: Verdict | undefined;
  isUnsent: boolean;
}

function Because({ reason, verdict, isUnsent }: BecauseProps) {
  const words = useWords();
  const { caption } = useFormats();
  const isGroup = (reason.children ?? []).some((child) => child.role === 'criterion');
  const isEmpty = isGroup && !reason.setting && !verdict;
  return (
    <td className={isEmpty ? 'because none' : 'because'} data-label={words.dossier.because}>
      {!isGroup && (
        <p>
          {caption(reason.text)} {isUnsent && <UnsentTag />}
        </p>
      )}
      {reason.setting && <p className="small soft">{words.dossier.localChoice}.</p>}
      {verdict?.reason && <p className="small">{verdict.reason}</p>}
      {verdict?.is_against_facts && (
        <p className="small against">
          {words.dossier.againstFacts}.{' '}
          {verdict.second_person_id
            ? `${words.dossier.secondBy}: ${verdict.second_reason ?? ''}`
            : words.dossier.secondWaiting}
        </p>
      )}
    </td>
  );
}
