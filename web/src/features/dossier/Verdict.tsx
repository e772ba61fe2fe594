import { useQuery } from '@tanstack/react-query';
import type { DossierView, Reason } from '../../api/shapes.ts';
import { formatClause, formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Departures } from '../../ui/Departures.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PaperLink } from '../../ui/PaperLink.tsx';
import { OutcomeTag } from '../../ui/Tag.tsx';
import { certificateOf, dossierHistory } from '../../api/queries.ts';
import { departedOf, holding } from './departed.ts';
import { UnsentTag } from './Unsent.tsx';

/** What was said of the whole, by whom, and what holds the subject back. */
export function Verdict({ view, isUnsent }: { view: DossierView; isUnsent: boolean }) {
  const words = useWords();
  const { dossier: one, reasons } = view;
  const notMet = holding(reasons.criteria, view.verdicts, 'not_met');
  const unknown = holding(reasons.criteria, view.verdicts, 'not_enough_known');
  return (
    <section className="panel verdict" aria-label={words.dossier.overall}>
      <dl className="said">
        <Said name={words.dossier.self} outcome={one.self_outcome} />
        <Said name={words.dossier.engine} outcome={reasons.outcome} isUnsent={isUnsent} />
        <Said
          name={words.dossier.appraiser}
          outcome={one.appraised_outcome}
          day={one.appraised_on}
        />
        <Said
          name={words.dossier.steps.concluded}
          outcome={one.concluded_outcome}
          day={one.concluded_on}
        />
        {one.decided_on === null && (
          <div>
            <dt>{words.dossier.decideBy}</dt>
            <dd>{formatDate(view.decide_by)}</dd>
          </div>
        )}
        {one.outcome === 'recognised' && <CertificateLinks id={one.id} />}
      </dl>
      {notMet.length > 0 && <Held title={words.dossier.whyNot} look="not-met" reasons={notMet} />}
      {unknown.length > 0 && (
        <Held title={words.dossier.whyUnknown} look="unknown" reasons={unknown} />
      )}
      {view.verdicts.some((each) => each.is_against_facts) && <Departed view={view} />}
    </section>
  );
}

interface SaidProps {
  name: string;
  outcome: 'met' | 'not_met' | 'not_enough_known' | null;
  day?: string | null;
  isUnsent?: boolean;
}

function Said({ name, outcome, day, isUnsent }: SaidProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {outcome ? <OutcomeTag outcome={outcome} /> : '–'}
        {isUnsent && <UnsentTag />}
        {day && <span className="small soft">{formatDate(day)}</span>}
      </dd>
    </div>
  );
}

/** Where the appraisal says otherwise than the facts: what, who, why, and who confirmed it. */
function Departed({ view }: { view: DossierView }) {
  const words = useWords();
  const { caption } = useFormats();
  const history = useQuery(dossierHistory(view.dossier.id)).data?.entries ?? [];
  const departures = departedOf(view.reasons.criteria, view.verdicts, history).map((one) => ({
    criterion: one.verdict.criterion,
    clause: one.reason.law ?? '',
    caption_vi: one.reason.caption?.vi ?? '',
    caption_en: one.reason.caption?.en ?? '',
    facts: `${words.outcome[one.reason.outcome]}. ${caption(one.reason.text)}`,
    finding: one.verdict.finding,
    reason: one.verdict.reason,
    person_name: one.by || words.dossier.anAppraiser,
    given_on: one.verdict.given_on,
    second_person_name: one.second === undefined ? null : one.second || words.dossier.aSecond,
    second_reason: one.verdict.second_reason,
  }));
  if (departures.length === 0) return null;
  return (
    <div className="held">
      <h2>{words.committee.departs}</h2>
      <Departures departures={departures} />
    </div>
  );
}

interface HeldProps {
  title: string;
  look: 'not-met' | 'unknown';
  reasons: Reason[];
}

function Held({ title, look, reasons }: HeldProps) {
  const words = useWords();
  const { caption } = useFormats();
  return (
    <div className={`held held-${look}`}>
      <h2>
        <Icon name={look === 'not-met' ? 'not_met' : 'unknown'} size={18} />
        {title}
      </h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>
            <p>
              {caption(reason.caption)}{' '}
              <span className="clause">{formatClause(reason.law ?? '', words.language)}</span>
            </p>
            <p className="held-text">{caption(reason.text)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function CertificateLinks({ id }: { id: string }) {
  const words = useWords();
  const certificate = useQuery(certificateOf(id)).data;
  if (!certificate) return null;
  return (
    <div>
      <dt>{words.dossier.certificate}</dt>
      <dd className="links">
        <PaperLink href={`/api/certificates/${certificate.id}/paper.pdf`}>
          PDF<span className="sr-only"> {words.dossier.openCertificate}</span>
        </PaperLink>
        <a href={`/xac-minh/${certificate.token}`} target="_blank" rel="noreferrer">
          {words.dossier.verify}
        </a>
      </dd>
    </div>
  );
}
