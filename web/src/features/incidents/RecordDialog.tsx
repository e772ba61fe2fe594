import { useSending, type BodyOf, type Sent } from '../../api/acts.ts';
import type { EventRules } from '../../api/incidents.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import type { Entry } from './entry.ts';
import { useEventName } from './parts.tsx';

interface DialogProps {
  entry: Entry;
  told: EventRules;
  body: BodyOf<'post', '/api/incidents'>;
  placeName: string;
  /** Under which it was typed. */
  draft: string;
  /** Without an id while it waits for the network. */
  onSent: (id: string | undefined) => void;
  onClose: () => void;
}

export function RecordDialog(props: DialogProps) {
  const { entry, told, body, placeName, draft, onSent, onClose } = props;
  const words = useWords().incidents;
  const nameOf = useEventName();
  const { count } = useFormats();
  const { perform, isBusy, error } = useSending({
    touches: [['incidents'], ['dossier'], ['dossiers'], ['appraisals'], ['desk']],
    onSent: (sent) => onSent(idOf(sent)),
  });
  const whose = entry.isNobodys ? words.onGround(placeName) : (entry.subject?.label ?? '');
  const what = nameOf(entry.event, told);
  const sentence = words.ask(what, count(body.count ?? 1), formatDate(entry.on), whose);
  return (
    <AskDialog
      title={words.record}
      question={sentence}
      isBusy={isBusy}
      error={error}
      onYes={() =>
        perform({
          method: 'post',
          to: '/api/incidents',
          values: undefined,
          body,
          title: sentence,
          draft,
        })
      }
      onClose={onClose}
    />
  );
}

const idOf = (sent: Sent<unknown>): string | undefined =>
  sent.state === 'done' ? (sent.reply as { id: string }).id : undefined;
