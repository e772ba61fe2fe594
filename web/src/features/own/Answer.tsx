import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { certificateOf, dossier as dossierOfId } from '../../api/queries.ts';
import type { DossierView, Reason } from '../../api/shapes.ts';
import { formatClause, formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PaperLink } from '../../ui/PaperLink.tsx';
import { ReadReasons } from '../../ui/ReadReasons.tsx';
import type { Stage } from './year.ts';

/** What others said: returned with reasons, being looked at, decided. The reasons come first. */
export function Answer({ view, stage }: { view: DossierView; stage: Stage }) {
  if (stage === 'returned') return <Returned view={view} />;
  if (stage === 'sent') return <BeingLookedAt view={view} />;
  return stage === 'decided' ? <Decided view={view} /> : null;
}

function Returned({ view }: { view: DossierView }) {
  const words = useWords().own;
  const last = view.returns.at(-1);
  return (
    <section className="answer answer-returned" aria-labelledby="answer">
      <h2 id="answer">
        <Icon name="back" size={22} /> {words.returned}
      </h2>
      {last && (
        <>
          <p>{words.returnedOn(formatDate(last.returned_on))}</p>
          <blockquote>{last.reason}</blockquote>
        </>
      )}
    </section>
  );
}

function BeingLookedAt({ view: { dossier, decide_by: by } }: { view: DossierView }) {
  const words = useWords().own;
  const steps = [
    ['appraised', dossier.appraised_on],
    ['concluded', dossier.concluded_on],
    ['decided', dossier.decided_on],
  ] as const;
  return (
    <section className="answer answer-sent" aria-labelledby="answer">
      <h2 id="answer">
        <Icon name="sent" size={22} /> {words.sentTitle}
      </h2>
      <p>
        {words.sentOn(formatDate(dossier.submitted_on))}. {words.decideBy(formatDate(by))}.
      </p>
      <h3>{words.comes}</h3>
      <ol className="comes">
        {steps.map(([step, on]) => (
          <li key={step} className={on ? 'comes-done' : ''}>
            <Icon name={on ? 'met' : 'waiting'} size={18} />
            <span>
              {words.comesNext[step]}
              {on && <b> · {words.doneOn(formatDate(on))}</b>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Decided({ view }: { view: DossierView }) {
  const words = useWords().own;
  const { dossier, reasons } = view;
  const on = words.decidedOn(formatDate(dossier.decided_on));
  if (dossier.outcome === 'recognised')
    return (
      <section className="answer answer-met" aria-labelledby="answer">
        <h2 id="answer">
          <Icon name="seal" size={26} /> {words.recognised}
        </h2>
        <p>{on}</p>
        <Certificate id={dossier.id} name={dossier.subject_name} />
      </section>
    );
  return (
    <section className="answer answer-not-met" aria-labelledby="answer">
      <h2 id="answer">
        <Icon name="not_met" size={22} /> {words.notRecognised}
      </h2>
      <p>{on}</p>
      <Reasons reasons={reasons.criteria} />
      <Heard view={view} />
      <p className="soft">{words.notRecognisedTodo(words.askedOf[dossier.kind])}</p>
    </section>
  );
}

/** The head says that the reasons were read; until then others below do not see the outcome. */
function Heard({ view: { dossier: one, reasons_read: read, answers_for_it: isOwn } }: Seen) {
  const words = useWords().reading;
  const { perform, isBusy, error } = useSending({ touches: [dossierOfId(one.id).queryKey] });
  return (
    <ReadReasons
      read={read ? { at: read.read_at, by: read.by } : undefined}
      word={isOwn ? 'own' : 'none'}
      isBusy={isBusy}
      error={error}
      onRead={() =>
        perform({
          method: 'post',
          to: '/api/dossiers/{id}/reasons-reading',
          values: { id: one.id },
          body: undefined,
          title: words.confirmAsk(one.subject_name),
        })
      }
    />
  );
}

interface Seen {
  view: DossierView;
}

function Reasons({ reasons }: { reasons: Reason[] }) {
  const words = useWords();
  const { caption } = useFormats();
  return (
    <>
      <h3>{words.own.reasons}</h3>
      <ul className="why">
        {leavesNotMet(reasons).map((reason) => (
          <li key={reason.code}>
            <b>{caption(reason.caption)}</b>
            <span>{caption(reason.text)}</span>
            <span className="soft small">{formatClause(reason.law ?? '', words.language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function leavesNotMet(reasons: Reason[]): Reason[] {
  return reasons.flatMap((reason) => {
    if (reason.role !== 'criterion' || reason.outcome !== 'not_met') return [];
    const below = leavesNotMet(reason.children ?? []);
    return below.length > 0 ? below : [reason];
  });
}

function Certificate({ id, name }: { id: string; name: string }) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const certificate = useQuery(certificateOf(id)).data;
  if (!certificate) return null;
  const url = `${location.origin}/xac-minh/${certificate.token}`;
  const text = words.own.certificate.text(name);
  const share = async (): Promise<void> => {
    if (navigator.share) return navigator.share({ text, url }).catch(() => undefined);
    await navigator.clipboard.writeText(`${text} ${url}`);
    setCopied(true);
  };
  return (
    <div className="own-buttons">
      <PaperLink className="big-button" href={`/api/certificates/${certificate.id}/paper.pdf`}>
        {words.own.certificate.open}
      </PaperLink>
      <button type="button" className="big-button big-button-plain" onClick={() => void share()}>
        {words.own.certificate.share}
      </button>
      <a href={url} target="_blank" rel="noreferrer">
        {words.dossier.verify}
      </a>
      <p role="status">{isCopied && words.own.certificate.copied}</p>
    </div>
  );
}
