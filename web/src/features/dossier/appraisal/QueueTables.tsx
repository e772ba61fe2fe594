import { Link } from '@tanstack/react-router';
import type { BatchResult } from '../../../api/batch.ts';
import type { Where } from '../../../api/paths.ts';
import type { PendingAppraisal } from '../../../api/shapes.ts';
import { formatDate, shortClause } from '../../../text/format.ts';
import { useWords } from '../../../text/words.ts';
import { RefusalText } from '../../../ui/BatchLine.tsx';
import { OutcomeTag } from '../../../ui/Tag.tsx';
import { UnsentTag } from '../Unsent.tsx';

interface ReadyProps {
  rows: PendingAppraisal[];
  /** Those not chosen. */
  left: ReadonlySet<string>;
  /** Of these something waits on this machine: they are opened one by one. */
  unsent: ReadonlySet<string>;
  results: ReadonlyMap<string, BatchResult>;
  where: Where;
  onLeave: (left: ReadonlySet<string>) => void;
}

export function ReadyTable({ rows, left, unsent, results, where, onLeave }: ReadyProps) {
  const words = useWords();
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onLeave(next);
  };
  const isChosen = (id: string): boolean => !left.has(id) && !unsent.has(id);
  const isAll = rows.every(({ dossier: { id } }) => isChosen(id) || unsent.has(id));
  return (
    <div className="panel panel-flush">
      <table className="figures queue">
        <thead>
          <tr>
            <th scope="col" className="tick">
              <input
                type="checkbox"
                aria-label={words.appraisal.chooseAll}
                checked={isAll}
                onChange={() =>
                  onLeave(new Set(isAll ? rows.map(({ dossier }) => dossier.id) : []))
                }
              />
            </th>
            <th scope="col">{words.appraisal.subject}</th>
            <th scope="col">{words.dossiers.kind}</th>
            <th scope="col">{words.appraisal.sent}</th>
            <th scope="col">{words.appraisal.engine}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dossier, judged }) => (
            <tr key={dossier.id}>
              <td className="tick">
                <input
                  type="checkbox"
                  aria-label={words.appraisal.choose(dossier.subject_name)}
                  checked={isChosen(dossier.id)}
                  disabled={unsent.has(dossier.id)}
                  onChange={() => toggle(dossier.id)}
                />
              </td>
              <th scope="row">
                <Name row={dossier} where={where} /> {unsent.has(dossier.id) && <UnsentTag />}
                <RefusalText result={results.get(dossier.id)} />
              </th>
              <td data-label={words.dossiers.kind}>{words.kind[dossier.kind]}</td>
              <td data-label={words.appraisal.sent}>
                <Sent row={dossier} />
              </td>
              <td data-label={words.appraisal.engine}>
                <OutcomeTag outcome={judged} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Row = PendingAppraisal['dossier'];

function Name({ row, where }: { row: Row; where: Where }) {
  return (
    <Link to="/tham-dinh/$id" params={{ id: row.id }} search={where}>
      {row.subject_name}
    </Link>
  );
}

function Sent({ row }: { row: Row }) {
  const words = useWords();
  return (
    <>
      {formatDate(row.submitted_on)}
      {row.return_count > 0 && (
        <span className="small soft"> ({words.appraisal.again(row.return_count)})</span>
      )}
    </>
  );
}

const SHOWN = 2;

export function HeldTable({ rows, where }: { rows: PendingAppraisal[]; where: Where }) {
  const words = useWords();
  return (
    <div className="panel panel-flush">
      <table className="figures queue held-back">
        <thead>
          <tr>
            <th scope="col">{words.appraisal.subject}</th>
            <th scope="col">{words.appraisal.sent}</th>
            <th scope="col">{words.appraisal.engine}</th>
            <th scope="col">{words.appraisal.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dossier, judged, held_back }) => (
            <tr key={dossier.id}>
              <th scope="row">
                <Name row={dossier} where={where} />
                <span className="small soft block-line">{words.kind[dossier.kind]}</span>
              </th>
              <td data-label={words.appraisal.sent}>
                <Sent row={dossier} />
              </td>
              <td data-label={words.appraisal.engine}>
                <OutcomeTag outcome={judged} />
              </td>
              <td className="because" data-label={words.appraisal.why}>
                <Reasons held={held_back} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Reasons({ held }: { held: PendingAppraisal['held_back'] }) {
  const words = useWords();
  const isVietnamese = words.language === 'vi';
  return (
    <ul className="why">
      {held.slice(0, SHOWN).map((one) => (
        <li key={one.criterion}>
          {isVietnamese ? one.caption_vi : one.caption_en}
          <span className="clause">{shortClause(one.clause)}</span>:{' '}
          <b>{words.appraisal.cause[one.cause]}</b>
          {one.cause !== 'self_unanswered' && (
            <span className="small soft block-line">
              {isVietnamese ? one.reason_vi : one.reason_en}
            </span>
          )}
        </li>
      ))}
      {held.length > SHOWN && (
        <li className="small soft">{words.appraisal.andMore(held.length - SHOWN)}</li>
      )}
    </ul>
  );
}
