import type { EventQuestion } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import type { ConfirmRow } from './confirming.ts';

/** Why a subject is not ticked: what happened there, and when; or what was said already. */
export function HeldReason({ row, events }: { row: ConfirmRow; events: EventQuestion[] }) {
  const { confirm } = useWords().entry;
  const { caption } = useFormats();
  const states = events.map(({ event }) => row.ticks[event]?.state);
  const happened = events.flatMap(({ event, caption: name }) => {
    const tick = row.ticks[event];
    if (tick?.state !== 'happened') return [];
    const days = tick.days.map(formatDate).join(', ');
    return [`${caption(name)}: ${confirm.happened(tick.count, days)}`];
  });
  if (happened.length > 0)
    return (
      <span className="confirm-reason">
        {happened.join('; ')}. {confirm.held}
      </span>
    );
  if (states.every((state) => state === 'done')) return <span>{confirm.allDone}</span>;
  if (states.includes('waiting') && !states.includes('open'))
    return <span className="soft">{confirm.waiting}</span>;
  const isClosed = states.every((state) => state === 'done' || state === 'closed');
  return isClosed ? <span className="soft">{confirm.closed}</span> : null;
}
