/** What is commonly missing of a dossier, and the letter made of what was chosen. Pure. */
import type { DossierView } from '../../../api/shapes.ts';
import { formatDate } from '../../../text/format.ts';
import type { Words } from '../../../text/vi.ts';
import { answered, type CriterionRow } from './mine.ts';

export interface Suggestion {
  code: string;
  text: string;
  /** Seen in the dossier itself, so that it is ticked from the start. */
  isSeen: boolean;
}

type Told = (row: CriterionRow) => string;

export function suggestionsOf(
  view: DossierView,
  rows: CriterionRow[],
  words: Words,
  caption: Told,
): Suggestion[] {
  const { template } = words.appraisal;
  const unclear = answered(rows)
    .filter((row) => row.engine === 'not_enough_known')
    .map((row) => ({
      code: `unclear-${row.code}`,
      text: template.unclear(caption(row)),
      isSeen: true,
    }));
  const doubtful = answered(rows)
    .filter((row) => row.engine === 'not_met' && row.self?.finding === 'met')
    .map((row) => ({
      code: `doubt-${row.code}`,
      text: template.doubt(caption(row)),
      isSeen: false,
    }));
  const roles = view.absent_roles.map((role) => words.role[role] ?? role).join(', ');
  const absent =
    roles === '' ? [] : [{ code: 'absent', text: template.absentRoles(roles), isSeen: false }];
  const papers = (['minutes', 'report', 'request'] as const).map((code) => ({
    code,
    text: template[code],
    isSeen: false,
  }));
  return [...unclear, ...doubtful, ...absent, ...papers];
}

/** A line for each thing, and the day last. */
export function letterOf(lines: string[], by: string, words: Words): string {
  const told = lines.map((line) => line.trim()).filter((line) => line !== '');
  const last = by === '' ? [] : [words.appraisal.returnByLine(formatDate(by))];
  return [...told, ...last].join('\n');
}
