import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { api, inQuotes, newKey, told, type ActHeaders } from '../../api/client.ts';
import { dossier } from '../../api/queries.ts';
import type { DossierView } from '../../api/shapes.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { awaitingSecond, captionsIn } from './tree.ts';

/** One thing this person may do now: what is asked before, and what is then sent. */
interface Offer {
  name: string;
  title: string;
  question: string;
  /** The label of the reason; none is asked for when absent. */
  reason?: string;
  send: (reason: string, header: ActHeaders) => Promise<unknown>;
  isMain?: boolean;
}

export function Acts({ view }: { view: DossierView }) {
  const offers = useOffers(view);
  const [chosen, setChosen] = useState<Offer>();
  if (offers.length === 0) return null;
  return (
    <>
      {offers.map((offer) => (
        <Button
          key={offer.name}
          type={offer.isMain ? 'primary' : 'default'}
          onClick={() => setChosen(offer)}
        >
          {offer.title}
        </Button>
      ))}
      {chosen && (
        <Ask
          key={chosen.name}
          offer={chosen}
          id={view.dossier.id}
          version={view.dossier.version}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

function useOffers({ dossier: one, permitted, verdicts, reasons }: DossierView): Offer[] {
  const words = useWords();
  const { caption } = useFormats();
  const path = { id: one.id };
  const offers: Offer[] = [];
  if (permitted.includes('return_dossier'))
    offers.push({
      name: 'return',
      title: words.acts.return_dossier,
      question: words.acts.returnAsk(one.subject_name),
      reason: words.acts.returnReason,
      send: (reason, header) =>
        told(
          api.POST('/api/dossiers/{id}/returns', { params: { path, header }, body: { reason } }),
        ),
    });
  if (permitted.includes('second_verdict')) {
    const captions = captionsIn(reasons.criteria);
    for (const { criterion } of awaitingSecond(verdicts))
      offers.push({
        name: `second-${criterion}`,
        title: words.acts.second_verdict,
        question: words.acts.secondAsk(
          caption(captions.get(`criterion:${criterion}`)) || criterion,
        ),
        reason: words.acts.secondReason,
        send: (reason, header) =>
          told(
            api.POST('/api/dossiers/{id}/second-verdicts', {
              params: { path, header },
              body: { criterion, reason },
            }),
          ),
      });
  }
  if (permitted.includes('submit'))
    offers.push({
      name: 'submit',
      title: words.acts.submit,
      question: words.acts.submitAsk(one.subject_name),
      send: (_, header) =>
        told(api.POST('/api/dossiers/{id}/submission', { params: { path, header } })),
      isMain: true,
    });
  return offers;
}

interface AskProps {
  offer: Offer;
  id: string;
  version: number;
  onClose: () => void;
}

function Ask({ offer, id, version, onClose }: AskProps) {
  const queries = useQueryClient();
  // One key for one intention: pressing again after a lost reply does not act twice.
  const [key] = useState(newKey);
  const act = useMutation({
    mutationFn: (reason: string) =>
      offer.send(reason, { 'Idempotency-Key': key, 'If-Match': inQuotes(version) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: dossier(id).queryKey });
      onClose();
    },
  });
  return (
    <AskDialog
      title={offer.title}
      question={offer.question}
      reason={offer.reason}
      isBusy={act.isPending}
      error={act.error}
      onYes={(reason) => act.mutate(reason)}
      onClose={onClose}
    />
  );
}
