import { Link } from '@tanstack/react-router';
import type { EventQuestion } from '../../api/shapes.ts';
import { formatClause, formatDate, shortClause } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { isTicked, openEvents, withTicks, type Changed, type ConfirmRow } from './confirming.ts';
import { AllBox } from './AllBox.tsx';
import { HeldReason } from './HeldReason.tsx';

export interface DrawnProps {
  rows: ConfirmRow[];
  events: EventQuestion[];
  changed: Changed;
  onChange: (changed: Changed) => void;
}

/** A line per subject, a box per event; what happened stands beside the line. */
export function ConfirmTable({ rows, events, changed, onChange }: DrawnProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { confirm } = words.entry;
  const cellsOf = (event: string) => rows.map((row) => ({ row, event }));
  return (
    <div
      className="panel panel-flush confirm-scroll"
      role="region"
      aria-label={words.entry.sets.confirmation}
      tabIndex={0}
    >
      <table className="confirm-table">
        <thead>
          <tr>
            <th scope="col">{words.entry.confirm.subject}</th>
            {events.map(({ event, clause, caption: name }) => (
              <th
                key={event}
                scope="col"
                title={`${formatClause(clause, words.language)}: ${caption(name)}`}
              >
                <span className="soft">{shortClause(clause)}</span>
                <span>{caption(name)}</span>
              </th>
            ))}
            <th scope="col">{confirm.beside}</th>
          </tr>
          <tr className="confirm-all">
            <th scope="row">{confirm.all}</th>
            {events.map(({ event, caption: name }) => (
              <td key={event}>
                <AllBox
                  label={confirm.allColumn(caption(name))}
                  cells={cellsOf(event)}
                  changed={changed}
                  onChange={onChange}
                />
              </td>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.record.dossier.id} {...{ row, events, changed, onChange }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, events, changed, onChange }: Omit<DrawnProps, 'rows'> & { row: ConfirmRow }) {
  const { confirm } = useWords().entry;
  const { caption } = useFormats();
  const { id, subject_name: name } = row.record.dossier;
  return (
    <tr className={row.isHeld ? 'confirm-held' : undefined}>
      <th scope="row">
        <span className="confirm-name">
          <AllBox
            label={confirm.allRow(name)}
            cells={openEvents(row).map((event) => ({ row, event }))}
            changed={changed}
            onChange={onChange}
          />
          <Link to="/ho-so/$id" params={{ id }}>
            {name}
          </Link>
        </span>
      </th>
      {events.map(({ event, caption: label }) => (
        <td key={event}>
          <OneTick
            label={confirm.cell(name, caption(label))}
            {...{ row, event, changed, onChange }}
          />
        </td>
      ))}
      <td className="confirm-beside">
        <HeldReason row={row} events={events} />
      </td>
    </tr>
  );
}

interface OneTickProps {
  label: string;
  row: ConfirmRow;
  event: string;
  changed: Changed;
  onChange: (changed: Changed) => void;
}

function OneTick({ label, row, event, changed, onChange }: OneTickProps) {
  const { confirm } = useWords().entry;
  const tick = row.ticks[event];
  switch (tick?.state) {
    case 'open':
      return (
        <input
          type="checkbox"
          aria-label={label}
          checked={isTicked(row, event, changed)}
          onChange={({ target }) => onChange(withTicks(changed, [{ row, event }], target.checked))}
        />
      );
    case 'done':
      return (
        <span className="confirm-done" title={confirm.doneOn(formatDate(tick.on))}>
          <Icon name="met" />
          <span className="sr-only">{confirm.doneOn(formatDate(tick.on))}</span>
        </span>
      );
    case 'waiting':
      return (
        <span className="confirm-waiting" title={confirm.waiting}>
          <Icon name="waiting" />
          <span className="sr-only">{confirm.waiting}</span>
        </span>
      );
    case 'happened':
      return <span className="confirm-happened">{confirm.cases(tick.count)}</span>;
    default:
      return <span className="soft">–</span>;
  }
}
