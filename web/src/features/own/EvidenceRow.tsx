import { useState } from 'react';
import { dossier } from '../../api/queries.ts';
import type { Evidence } from '../../api/shapes.ts';
import { thumbOf } from '../../api/uploads/thumbs.ts';
import { formatDate, formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PaperLink } from '../../ui/PaperLink.tsx';
import { useEntering, useEntrySending } from './entering.tsx';
import type { Own } from './useOwn.ts';

/** A file of the dossier: what it is, of which day, and the way to take it out with a reason. */
export function EvidenceRow({ evidence, own }: { evidence: Evidence; own: Own }) {
  const words = useWords().papers;
  const { onBehalf } = useEntering();
  const [isAsking, setAsking] = useState(false);
  const { dossier: one, permitted } = own.view;
  const sentence = words.removeAsk(evidence.name, one.subject_name);
  const { perform, isBusy, error } = useEntrySending({
    touches: [dossier(one.id).queryKey],
    onSent: () => setAsking(false),
  });
  const picture = thumbOf(localStorage, evidence.sha256);
  const told = [
    evidence.effective_on && words.paperOf(formatDate(evidence.effective_on)),
    words.sentOn(formatInstant(evidence.uploaded_at).slice(0, 10)),
    sizeOf(evidence.size),
  ].filter(Boolean);
  return (
    <div className="evidence">
      {picture ? (
        <img src={picture} alt="" />
      ) : (
        <span className="evidence-kind">
          <Icon name="file" size={22} />
        </span>
      )}
      <div>
        <PaperLink kind="file" href={`/api/evidence/${evidence.id}/content`}>
          {evidence.name}
        </PaperLink>
        <p className="soft small">{told.join(' · ')}</p>
      </div>
      {permitted.includes('attach_evidence') && (
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          {words.remove}
          <span className="sr-only"> {evidence.name}</span>
        </button>
      )}
      {isAsking && (
        <AskDialog
          title={words.remove}
          question={sentence}
          reason={words.removeReason}
          onBehalf={onBehalf}
          isBusy={isBusy}
          error={error}
          onYes={(reason) =>
            perform({
              method: 'delete',
              to: '/api/evidence/{id}',
              values: { id: evidence.id },
              version: evidence.version,
              title: sentence,
              body: { reason },
            })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
