/** Of a subject not recognised: whether its head has read why, and saying so. */
import { useSending } from '../../api/acts.ts';
import { dossier, dossierHistory } from '../../api/queries.ts';
import { useMay } from '../../api/rights.ts';
import type { DossierView } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { OnBehalf } from '../../ui/OnBehalf.tsx';
import { useOnBehalf } from '../../ui/on-behalf.ts';
import { ReadReasons } from '../../ui/ReadReasons.tsx';

export function ReasonsRead({ view }: { view: DossierView }) {
  const words = useWords().reading;
  const may = useMay();
  const { dossier: one, reasons_read: read, answers_for_it: isOwn } = view;
  const spoken = useOnBehalf(`dossier:${one.id}`);
  const { perform, isBusy, error } = useSending({
    touches: [dossier(one.id).queryKey, dossierHistory(one.id).queryKey, ['reasons-unread']],
  });
  if (one.outcome !== 'not_recognised') return null;
  const mayType = !isOwn && may('submit_dossier', one.path);
  const word = isOwn ? 'own' : mayType && spoken.words ? 'behalf' : 'none';
  const onBehalf = isOwn ? undefined : spoken.words;
  return (
    <>
      {mayType && !read && <OnBehalf spoken={spoken} />}
      <ReadReasons
        read={read ? { at: read.read_at, by: read.by } : undefined}
        word={word}
        onBehalf={onBehalf}
        isBusy={isBusy}
        error={error}
        onRead={() =>
          perform({
            method: 'post',
            to: '/api/dossiers/{id}/reasons-reading',
            values: { id: one.id },
            body: undefined,
            onBehalf,
            title: words.confirmAsk(one.subject_name),
          })
        }
      />
    </>
  );
}
