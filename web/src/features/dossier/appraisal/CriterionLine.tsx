import type { ReactNode } from 'react';
import { formatClause, shortClause } from '../../../text/format.ts';
import { useFormats, useWords } from '../../../text/words.ts';
import { OutcomeTag } from '../../../ui/Tag.tsx';
import type { CriterionRow } from './mine.ts';

interface LineProps {
  row: CriterionRow;
  /** What stands over the columns, told again where they are no columns. */
  heads: { self: string; last: string };
  isChosen: boolean;
  onChoose: () => void;
  /** What the appraiser says or has said; nothing where the criterion does not apply. */
  children: ReactNode;
}

/** One criterion: the subject, the facts, the appraiser; to be answered, or only to be read. */
export function CriterionLine({ row, heads, isChosen, onChoose, children }: LineProps) {
  const words = useWords();
  const { caption } = useFormats();
  const isIdle = row.engine === 'not_applicable';
  return (
    <tr
      className={lookOf(row, isChosen)}
      data-code={row.code}
      tabIndex={isIdle ? undefined : isChosen ? 0 : -1}
      aria-selected={isChosen}
      onClick={isIdle ? undefined : onChoose}
    >
      <th scope="row">
        <Caption row={row} />
      </th>
      <td data-label={heads.self}>
        <SelfWord row={row} />
      </td>
      <td data-label={words.dossier.engine}>
        <OutcomeTag outcome={row.engine} />
        <span className="small soft block-line">{caption(row.text)}</span>
      </td>
      <td data-label={heads.last}>{!isIdle && children}</td>
    </tr>
  );
}

export const lookOf = ({ depth }: CriterionRow, isChosen: boolean): string =>
  `line-${depth} ${isChosen ? 'criterion-chosen' : ''}`;

export function GroupLine({ row }: { row: CriterionRow }) {
  return (
    <tr className={`line-${row.depth} criterion-group`}>
      <th colSpan={4} scope="rowgroup">
        <Caption row={row} />
      </th>
    </tr>
  );
}

function Caption({ row }: { row: CriterionRow }) {
  const words = useWords();
  const { caption } = useFormats();
  return (
    <>
      {caption(row.caption)}
      <abbr className="clause" title={formatClause(row.clause, words.language)}>
        {shortClause(row.clause)}
      </abbr>
    </>
  );
}

function SelfWord({ row }: { row: CriterionRow }) {
  const words = useWords();
  if (!row.self) return <span className="small soft">{words.appraisal.notAnswered}</span>;
  if (row.self.finding === 'not_enough_known')
    return <span className="small soft">{words.appraisal.unclear}</span>;
  return <OutcomeTag outcome={row.self.finding} />;
}
