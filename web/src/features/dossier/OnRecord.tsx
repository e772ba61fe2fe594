import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { captionsIn } from '../../api/captions.ts';
import { dossierQuestions } from '../../api/queries.ts';
import type { DossierView, PaperState } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { PaperLink } from '../../ui/PaperLink.tsx';
import { Confirmations, Facts, Figures, Incidents } from './recorded.tsx';

/** What is on record: facts, incidents, statements, papers. */
export function OnRecord({ view }: { view: DossierView }) {
  const words = useWords();
  const { caption } = useFormats();
  const asked = useQuery(dossierQuestions(view.dossier.id)).data?.events ?? [];
  const captions = captionsIn(view.reasons.criteria, asked);
  const nameOf = (code: string): string =>
    words.fact[code] ?? (caption(captions.get(code)) || code);
  return (
    <div className="record">
      <Block title={words.dossier.incidents} count={view.incidents.length}>
        <Incidents incidents={view.incidents} nameOf={nameOf} asked={asked} />
      </Block>
      <Block title={words.dossier.figures} count={view.figures.length}>
        <Figures figures={view.figures} nameOf={nameOf} />
      </Block>
      <Block title={words.dossier.facts} count={view.facts.length}>
        <Facts facts={view.facts} nameOf={nameOf} />
      </Block>
      <Block title={words.dossier.confirmations} count={view.confirmations.length}>
        <Confirmations confirmations={view.confirmations} nameOf={nameOf} />
      </Block>
      <Block title={words.dossier.review} count={view.review ? 1 : 0}>
        <Review view={view} />
      </Block>
      <Block title={words.dossier.papers} count={view.papers.length}>
        <PaperList view={view} />
      </Block>
      <Block title={words.dossier.evidence} count={view.evidence.length}>
        <EvidenceList view={view} />
      </Block>
      {view.returns.length > 0 && (
        <Block title={words.dossier.returns} count={view.returns.length}>
          <ul className="lines">
            {view.returns.map((each) => (
              <li key={each.position}>
                <p>{each.reason}</p>
                <p className="small soft">
                  {words.dossier.returnedOn(formatDate(each.returned_on))},{' '}
                  {each.answered_on
                    ? words.dossier.answeredOn(formatDate(each.answered_on))
                    : words.dossier.notAnswered}
                </p>
              </li>
            ))}
          </ul>
        </Block>
      )}
    </div>
  );
}

/** The papers of Điều 9 khoản 2, in the order of the law. [law: tt124-2021/9.2] */
function PaperList({ view }: { view: DossierView }) {
  const words = useWords().dossier;
  const { caption } = useFormats();
  const stateOf = (each: PaperState): string => {
    if (each.dated_on) return words.paperDated(each.number, formatDate(each.dated_on));
    if (each.is_there) return words.paperThere;
    if (each.absent_reason) return each.absent_reason;
    return each.is_required ? words.paperMissing : words.paperIfAny;
  };
  return (
    <ul className="lines">
      {view.papers.map((each) => (
        <li key={each.paper}>
          {caption(each.caption)} <span className="soft">– {stateOf(each)}</span>
        </li>
      ))}
    </ul>
  );
}

interface BlockProps {
  title: string;
  count: number;
  children: ReactNode;
}

/** Folded: the reasons above are what people come for. */
function Block({ title, count, children }: BlockProps) {
  return (
    <details className="panel panel-flush block">
      <summary>
        {title} <span className="soft">{count}</span>
      </summary>
      {children}
    </details>
  );
}

function Review({ view }: { view: DossierView }) {
  const words = useWords();
  const { review } = view;
  if (!review) return <p className="block-text soft">{words.dossier.noReview}</p>;
  const rows = [
    [words.dossier.heldOn, formatDate(review.held_on)],
    [words.dossier.minutes, review.minutes_number],
    [words.dossier.chairedBy, review.chaired_by],
    [words.dossier.present, String(review.present_count)],
    [
      words.dossier.absentRoles,
      view.absent_roles.map((role) => words.role[role] ?? role).join(', ') ||
        words.dossier.nobodyAbsent,
    ],
  ];
  return (
    <dl className="pairs">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text || '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

function EvidenceList({ view }: { view: DossierView }) {
  const words = useWords();
  if (view.evidence.length === 0)
    return <p className="block-text soft">{words.dossier.noEvidence}</p>;
  return (
    <ul className="lines">
      {view.evidence.map((each) => (
        <li key={each.id}>
          {each.removed_reason === null ? (
            <PaperLink kind="file" href={`/api/evidence/${each.id}/content`}>
              {each.name}
            </PaperLink>
          ) : (
            <s>{each.name}</s>
          )}
          <span className="small soft">
            {' '}
            {each.removed_reason ?? formatDate(each.effective_on)}
          </span>
        </li>
      ))}
    </ul>
  );
}
