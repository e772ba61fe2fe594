import { Link } from '@tanstack/react-router';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AllBox } from './AllBox.tsx';
import type { DrawnProps } from './ConfirmTable.tsx';
import { openEvents, type ConfirmRow } from './confirming.ts';
import { HeldReason } from './HeldReason.tsx';

/** On a telephone: a card per subject, ticked as a whole, its events behind a line. */
export function ConfirmCards(props: DrawnProps) {
  return (
    <ul className="cards">
      {props.rows.map((row) => (
        <li key={row.record.dossier.id} className="panel">
          <Card {...props} row={row} />
        </li>
      ))}
    </ul>
  );
}

function Card({ row, events, changed, onChange }: DrawnProps & { row: ConfirmRow }) {
  const { confirm } = useWords().entry;
  const { caption } = useFormats();
  const { id, subject_name: name } = row.record.dossier;
  const open = openEvents(row);
  return (
    <>
      {open.length === 0 ? (
        <b>{name}</b>
      ) : (
        <AllBox
          isLabelled
          label={confirm.allRow(name)}
          cells={open.map((event) => ({ row, event }))}
          {...{ changed, onChange }}
        />
      )}
      <HeldReason row={row} events={events} />
      <details>
        <summary>{confirm.each(events.length)}</summary>
        <ul className="confirm-events">
          {events.map(({ event, caption: label }) => {
            const tick = row.ticks[event];
            return (
              <li key={event}>
                {tick?.state === 'open' ? (
                  <AllBox
                    isLabelled
                    label={caption(label)}
                    cells={[{ row, event }]}
                    {...{ changed, onChange }}
                  />
                ) : (
                  <span className="soft">
                    {caption(label)} –{' '}
                    {tick?.state === 'done' && confirm.doneOn(formatDate(tick.on))}
                    {tick?.state === 'happened' && confirm.cases(tick.count)}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </details>
      <Link to="/ho-so/$id" params={{ id }}>
        {confirm.dossier}
      </Link>
    </>
  );
}
