import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Where } from '../../api/paths.ts';
import { decisions } from '../../api/queries.ts';
import { useMay } from '../../api/rights.ts';
import type { DraftSummary, Undrafted } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { DraftStateTag } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/notices.tsx';

function useDraftName(): (draft: DraftSummary['draft']) => string {
  const { signing } = useWords();
  return ({ number }) => (number === '' ? signing.draftNumberless : signing.draft(number));
}

/** What the chairman gave back stands first: somebody waits for it. */
export function ReturnedDrafts({ drafts }: { drafts: DraftSummary[] }) {
  const words = useWords();
  const nameOf = useDraftName();
  return drafts
    .filter(({ draft }) => draft.state === 'returned')
    .map(({ draft }) => (
      <div key={draft.id} className="returned" role="note">
        <p className="returned-title">
          {words.committee.returnedBy}: {nameOf(draft)}
        </p>
        <p>“{draft.return_reason}”</p>
        <Link className="button" to="/du-thao/$id" params={{ id: draft.id }}>
          {words.committee.edit}
        </Link>
      </div>
    ));
}

interface UndraftedProps {
  undrafted: Undrafted[];
  where: Where;
  path: string | undefined;
}

/** Conclusions of which something is in no draft yet. */
export function UndraftedList({ undrafted, where, path }: UndraftedProps) {
  const words = useWords();
  const { count } = useFormats();
  const may = useMay();
  return (
    <ul className="panel panel-flush lines undrafted">
      {undrafted.map(({ conclusion, lines }) => {
        const met = lines.filter(({ concluded_outcome }) => concluded_outcome === 'met').length;
        return (
          <li key={conclusion.id}>
            <div>
              <p>
                <b>{words.committee.conclusion(conclusion.minutes_number)}</b>
              </p>
              <p className="soft">
                {words.committee.heldOn(
                  words.committee[conclusion.form],
                  formatDate(conclusion.held_on),
                )}
                {' · '}
                {words.committee.attended(
                  count(conclusion.present_count),
                  count(conclusion.appointed_count),
                )}
                {' · '}
                {words.committee.met(count(met))}
                {met < lines.length && `, ${words.committee.notMet(count(lines.length - met))}`}
              </p>
            </div>
            {path !== undefined && may('prepare_decision', path) && (
              <Link
                className="button button-primary"
                to="/xet-duyet/soan/$id"
                params={{ id: conclusion.id }}
                search={where}
              >
                {words.committee.draft}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface DraftTableProps {
  drafts: DraftSummary[];
  where: Where;
}

export function DraftTable({ drafts, where }: DraftTableProps) {
  const words = useWords();
  // A draft left to the day of signing has its day in the decision it became.
  const issued = useQuery(decisions(where)).data ?? [];
  const dayOf = ({ issued_on, decision_id }: DraftSummary['draft']): string | null =>
    issued_on ?? issued.find(({ id }) => id === decision_id)?.issued_on ?? null;
  const { count } = useFormats();
  const nameOf = useDraftName();
  if (drafts.length === 0)
    return <Empty title={words.committee.draftsEmpty} todo={words.committee.draftsEmptyTodo} />;
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.signing.number}</th>
            <th scope="col" className="number">
              {words.signing.recognised}
            </th>
            <th scope="col" className="number">
              {words.signing.notRecognised}
            </th>
            <th scope="col">{words.signing.issuedOn}</th>
            <th scope="col">{words.dossiers.state}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map(({ draft, recognised_count, not_recognised_count }) => (
            <tr key={draft.id}>
              <th scope="row">
                <Link to="/du-thao/$id" params={{ id: draft.id }} aria-label={nameOf(draft)}>
                  {draft.number === '' ? words.signing.draftNumberless : draft.number}
                </Link>
              </th>
              <td className="number" data-label={words.signing.recognised}>
                {count(recognised_count)}
              </td>
              <td className="number" data-label={words.signing.notRecognised}>
                {count(not_recognised_count)}
              </td>
              <td data-label={words.signing.issuedOn}>
                {dayOf(draft) === null ? words.signing.onSigning : formatDate(dayOf(draft))}
              </td>
              <td data-label={words.dossiers.state}>
                <DraftStateTag state={draft.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
