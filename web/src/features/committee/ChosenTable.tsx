import type { Draft } from '../../api/drafts.ts';
import type { DeliberationRow } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextLine } from '../../ui/form/lines.tsx';
import { OutcomeTag } from '../../ui/Tag.tsx';
import { isDeparture, toggled, type Begun, type Chosen, type Fault } from './chosen.ts';

interface ChosenProps {
  rows: DeliberationRow[];
  begun: Draft<Begun>;
  faults: Set<Fault>;
}

const OUTCOMES = ['met', 'not_met'] as const;

/** Each dossier with what the committee concluded; departing from the appraisal asks why. */
export function ChosenTable({ rows, begun: { value, set }, faults }: ChosenProps) {
  const words = useWords();
  const write = (row: DeliberationRow, next: Partial<Chosen>): void =>
    set((now) => {
      const before = now.chosen[row.dossier];
      if (!before) return now;
      return { ...now, chosen: { ...now.chosen, [row.dossier]: { ...before, ...next } } };
    });
  const takeOff = (row: DeliberationRow): void =>
    set((now) => ({ ...now, chosen: toggled(now.chosen, row) }));
  return (
    <div className="panel panel-flush">
      <table className="figures rows deliberation">
        <thead>
          <tr>
            <th scope="col">{words.committee.subject}</th>
            <th scope="col">{words.committee.appraised}</th>
            <th scope="col">{words.committee.outcome}</th>
            <th scope="col">
              <span className="sr-only">{words.committee.takeOff}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const chosen = value.chosen[row.dossier];
            if (!chosen) return null;
            return (
              <tr key={row.dossier}>
                <th scope="row">
                  {row.subject_name}
                  <span className="under">{words.kind[row.kind]}</span>
                </th>
                <td data-label={words.committee.appraised}>
                  {row.appraised_outcome && <OutcomeTag outcome={row.appraised_outcome} />}
                </td>
                <td className="attention">
                  <Choice
                    label={words.committee.outcomeOf(row.subject_name)}
                    value={chosen.outcome}
                    options={OUTCOMES.map((each) => ({ value: each, label: words.outcome[each] }))}
                    onChange={(outcome) => write(row, { outcome })}
                  />
                  {isDeparture(row, chosen) && (
                    <TextLine
                      label={words.committee.departure}
                      value={chosen.reason}
                      rows={2}
                      maxLength={2000}
                      fault={
                        faults.has(`reason/${row.dossier}`)
                          ? words.committee.departureMissing
                          : undefined
                      }
                      onChange={(reason) => write(row, { reason })}
                    />
                  )}
                </td>
                <td>
                  <button type="button" className="quiet" onClick={() => takeOff(row)}>
                    {words.committee.takeOff}
                    <span className="sr-only"> {row.subject_name}</span>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
