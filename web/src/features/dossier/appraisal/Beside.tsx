import { useQuery } from '@tanstack/react-query';
import { captionsIn } from '../../../api/captions.ts';
import { dossierQuestions } from '../../../api/queries.ts';
import type { DossierView, Reason } from '../../../api/shapes.ts';
import { formatClause, formatDate } from '../../../text/format.ts';
import { useFormats, useWords } from '../../../text/words.ts';
import { PaperLink } from '../../../ui/PaperLink.tsx';
import { OutcomeTag } from '../../../ui/Tag.tsx';
import { tellFact } from '../facts.ts';
import { Incidents } from '../recorded.tsx';
import type { CriterionRow } from './mine.ts';

/** The grounds of the chosen criterion, at hand while it is answered. */
export function Beside({ view, row }: { view: DossierView; row: CriterionRow | undefined }) {
  const words = useWords();
  const { caption } = useFormats();
  return (
    <aside className="panel beside" aria-label={words.appraisal.beside}>
      <h2>{words.appraisal.beside}</h2>
      {row ? (
        <>
          <p>
            {caption(row.caption)}{' '}
            <span className="clause">{formatClause(row.law, words.language)}</span>
          </p>
          <p className="because-line">
            <OutcomeTag outcome={row.engine} /> {caption(row.text)}
          </p>
          <Details reason={row.reason} />
          {row.self?.reason && (
            <p className="small">
              <span className="soft">{words.appraisal.selfSays}:</span> {row.self.reason}
            </p>
          )}
          <OnRecord view={view} row={row} />
        </>
      ) : (
        <p className="soft">{words.appraisal.besideNone}</p>
      )}
      <Review view={view} />
      <Files view={view} criterion={row?.code ?? ''} />
    </aside>
  );
}

/** What stands beneath a criterion: its events, its categories, the items of its list. */
function Details({ reason }: { reason: Reason }) {
  const { caption } = useFormats();
  const children = (reason.children ?? []).filter((child) => child.role !== 'criterion');
  if (children.length === 0) return null;
  return (
    <ul className="details small">
      {children.map((child) => (
        <li key={`${child.role}${child.code}`}>
          <span>{caption(child.caption)}</span>
          <span className="soft">{caption(child.text)}</span>
        </li>
      ))}
    </ul>
  );
}

function codesOf(reason: Reason): string[] {
  return [reason.about, reason.role === 'criterion' ? undefined : reason.code]
    .concat((reason.children ?? []).flatMap(codesOf))
    .filter((code) => code !== undefined);
}

function OnRecord({ view, row }: { view: DossierView; row: CriterionRow }) {
  const words = useWords();
  const { caption } = useFormats();
  const asked = useQuery(dossierQuestions(view.dossier.id)).data?.events ?? [];
  const captions = captionsIn(view.reasons.criteria, asked);
  const nameOf = (code: string): string =>
    words.fact[code] ?? (caption(captions.get(code)) || code);
  const codes = new Set(codesOf(row.reason));
  const facts = view.facts.filter((fact) => codes.has(fact.fact));
  const incidents = view.incidents.filter((one) => codes.has(one.event) || codes.has(one.category));
  return (
    <>
      {facts.length > 0 && (
        <dl className="pairs small">
          {facts.map((fact) => (
            <div key={`${fact.fact}/${fact.item}`}>
              <dt>{nameOf(fact.item === '' ? fact.fact : fact.item)}</dt>
              <dd>
                {tellFact(fact, words)} <span className="soft">{fact.paper}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {incidents.length > 0 && (
        <div className="beside-part">
          <h3>{words.appraisal.incidents}</h3>
          <Incidents incidents={incidents} nameOf={nameOf} asked={asked} />
        </div>
      )}
    </>
  );
}

function Review({ view }: { view: DossierView }) {
  const words = useWords();
  const { review, absent_roles: absent } = view;
  if (!review) return <p className="small soft">{words.dossier.noReview}</p>;
  return (
    <p className="small">
      {words.appraisal.minutes(formatDate(review.held_on), review.minutes_number || '–')}
      {absent.length > 0 && (
        <span className="against block-line">
          {words.appraisal.absent(absent.map((role) => words.role[role] ?? role).join(', '))}
        </span>
      )}
    </p>
  );
}

function Files({ view, criterion }: { view: DossierView; criterion: string }) {
  const words = useWords();
  const there = view.evidence.filter((file) => file.removed_reason === null);
  const own = there.filter((file) => file.criterion === criterion);
  const others = there.filter((file) => file.criterion !== criterion);
  if (there.length === 0) return <p className="small soft">{words.appraisal.noFiles}</p>;
  return (
    <>
      {own.length > 0 && <FileList title={words.appraisal.files} files={own} />}
      {others.length > 0 && <FileList title={words.appraisal.otherFiles} files={others} />}
    </>
  );
}

function FileList({ title, files }: { title: string; files: DossierView['evidence'] }) {
  return (
    <div className="beside-part">
      <h3>{title}</h3>
      <ul className="small">
        {files.map((file) => (
          <li key={file.id}>
            <PaperLink kind="file" href={`/api/evidence/${file.id}/content`}>
              {file.name}
            </PaperLink>{' '}
            <span className="soft">{formatDate(file.effective_on)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
