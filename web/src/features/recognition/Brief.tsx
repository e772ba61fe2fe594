import './recognition.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { installation } from '../../api/queries.ts';
import type { DraftLine, DraftView } from '../../api/shapes.ts';
import { formatClause, formatDate, withinSentence } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Departures, LackingList } from '../../ui/Departures.tsx';
import { appraisalsOf, departing, failing, isCommitteesOwn, timingOf } from './brief.ts';
import { LineTable } from './LineTable.tsx';

/** One decision as whoever signs reads it: who departed first, then for whom, on what grounds. */
export function Brief({ view }: { view: DraftView }) {
  const words = useWords();
  const { count } = useFormats();
  return (
    <div className="brief">
      <TimingNotes view={view} />
      <Departing lines={view.lines} />
      <div className="brief-pair">
        <Whom view={view} />
        <Grounds view={view} />
      </div>
      <Failing lines={view.lines} />
      <details className="brief-list">
        <summary>{words.signing.list(count(view.lines.length))}</summary>
        <LineTable lines={view.lines} />
      </details>
    </div>
  );
}

function TimingNotes({ view }: { view: DraftView }) {
  const { signing, kind: kinds } = useWords();
  const today = useQuery(installation).data?.today ?? '';
  if (!['prepared', 'sent', 'returned'].includes(view.draft.state)) return null;
  const { day, late, early, isAhead, isPast } = timingOf(view, today);
  const isSteering = view.draft.issuer === 'steering_committee';
  if (late.length + early.length === 0 && !isAhead && !isPast && !isSteering) return null;
  return (
    <ul className="brief-notes">
      {early.map(({ kind, window_ends_on }) => (
        <li key={`early-${kind}`} className="brief-hard">
          <b>{signing.early}.</b> {signing.earlyLine(kinds[kind], formatDate(window_ends_on))}
        </li>
      ))}
      {late.map(({ kind, decide_by }) => (
        <li key={`late-${kind}`} className="brief-hard">
          <b>{signing.late}.</b>{' '}
          {signing.lateLine(kinds[kind], formatDate(decide_by), formatDate(day))}
        </li>
      ))}
      {isAhead && <li>{signing.ahead(formatDate(day))}</li>}
      {isPast && <li>{signing.past(formatDate(day))}</li>}
      {isSteering && <li>{signing.steering}</li>}
    </ul>
  );
}

function Departing({ lines }: { lines: DraftLine[] }) {
  const words = useWords();
  const found = departing(lines);
  return (
    <section className="brief-part">
      <h3>{words.signing.departures}</h3>
      {found.length === 0 && <p>{words.signing.departuresNone}</p>}
      {found.length > 0 && (
        <ul className="brief-people">
          {found.map((line) => (
            <li key={line.dossier}>
              <p>
                <Link to="/ho-so/$id" params={{ id: line.dossier }}>
                  <b>{line.subject_name}</b>
                </Link>
              </p>
              {isCommitteesOwn(line) && <CommitteesOwn line={line} />}
              {line.departures.length > 0 && <Departures departures={line.departures} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CommitteesOwn({ line }: { line: DraftLine }) {
  const { signing, committee, outcome } = useWords();
  if (!line.concluded_outcome || !line.appraised_outcome) return null;
  return (
    <div className="departures">
      <p className="brief-own">
        {signing.committeeDeparted(
          outcome[line.concluded_outcome],
          outcome[line.appraised_outcome],
        )}{' '}
        <span className="soft">{committee.reason}:</span> {line.concluded_reason}
      </p>
    </div>
  );
}

function Whom({ view: { kinds } }: { view: DraftView }) {
  const words = useWords();
  const { count } = useFormats();
  return (
    <section className="brief-part">
      <h3>{words.signing.whom}</h3>
      <table className="figures keep brief-kinds">
        <thead>
          <tr>
            <th scope="col">{words.signing.kind}</th>
            <th scope="col" className="number">
              {words.signing.recognised}
            </th>
            <th scope="col" className="number">
              {words.signing.notRecognised}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((one) => (
            <tr key={one.kind}>
              <th scope="row">
                {words.kind[one.kind]}
                <span className="under">
                  {words.signing.deadline} {formatDate(one.decide_by)}
                </span>
              </th>
              <td className="number brief-count">{count(one.recognised_count)}</td>
              <td className="number">{count(one.not_recognised_count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Grounds({ view }: { view: DraftView }) {
  const words = useWords();
  const { count } = useFormats();
  const { draft, conclusion, kinds } = view;
  const authorities = new Map(
    kinds.map((one) => [one.clause, words.language === 'vi' ? one.authority_vi : one.authority_en]),
  );
  return (
    <section className="brief-part">
      <h3>{words.signing.grounds}</h3>
      <dl className="brief-facts">
        <dt>{words.signing.conclusion}</dt>
        <dd>
          {words.signing.minutes(
            conclusion.minutes_number,
            words.committee[conclusion.form],
            formatDate(conclusion.held_on),
          )}
          ;{' '}
          {words.signing.chaired(
            conclusion.chaired_by,
            count(conclusion.present_count),
            count(conclusion.appointed_count),
          )}
        </dd>
        <dt>{words.signing.appraisal}</dt>
        {appraisalsOf(view.lines).map(({ office, from, to }) => (
          <dd key={office}>
            {words.signing.appraisedBy(withinSentence(office), formatDate(from), formatDate(to))}
          </dd>
        ))}
        <dt>{words.signing.authority}</dt>
        {[...authorities].map(([clause, name]) => (
          <dd key={clause}>
            {name} <span className="clause">{formatClause(clause, words.language)}</span>
          </dd>
        ))}
        <dt>{words.signing.preparedBy}</dt>
        <dd>
          {draft.sent_on
            ? words.signing.sentOn(view.sent_by_name, formatDate(draft.sent_on))
            : words.signing.prepared(view.prepared_by_name)}
        </dd>
        <dt>{words.signing.signer}</dt>
        <dd>
          {draft.signer_title} {draft.signer_name}
        </dd>
      </dl>
    </section>
  );
}

function Failing({ lines }: { lines: DraftLine[] }) {
  const words = useWords();
  const failed = failing(lines);
  if (failed.length === 0) return null;
  return (
    <section className="brief-part">
      <h3>{words.signing.notRecognised}</h3>
      <ul className="brief-people">
        {failed.map((line) => (
          <li key={line.dossier}>
            <p>
              <Link to="/ho-so/$id" params={{ id: line.dossier }}>
                <b>{line.subject_name}</b>
              </Link>
            </p>
            {line.lacking.length > 0 && <LackingList lacking={line.lacking} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
