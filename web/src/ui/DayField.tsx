import { useId, type ReactNode } from 'react';
import { dayOf, isNoDay, partsOf, type DayParts } from '../text/days.ts';
import { formatDate } from '../text/format.ts';
import { useWords } from '../text/words.ts';

interface DayFieldProps {
  label: string;
  value: DayParts;
  onChange: (value: DayParts) => void;
  /** A day that one press fills in. */
  today?: string;
  fault?: string;
  note?: ReactNode;
}

const PARTS = [
  ['day', 2],
  ['month', 2],
  ['year', 4],
] as const;

/** A day in three boxes: read the same on every device, typed with the digits alone. */
export function DayField({ label, value, onChange, today, fault: given, note }: DayFieldProps) {
  const words = useWords();
  const id = useId();
  // Told at once: nothing more is to be typed.
  const fault = isNoDay(value)
    ? words.day.noDay(`${value.day}/${value.month}/${value.year}`)
    : given;
  return (
    <fieldset className="day" aria-describedby={fault ? id : undefined}>
      <legend>{label}</legend>
      {note && <p className="soft">{note}</p>}
      <div className="day-boxes">
        {PARTS.map(([part, length]) => (
          <label key={part} className={`day-${part}`}>
            <span>{words.day[part]}</span>
            <input
              className="box"
              inputMode="numeric"
              autoComplete="off"
              maxLength={length}
              value={value[part]}
              aria-invalid={fault !== undefined}
              onChange={(event) =>
                onChange({ ...value, [part]: event.target.value.replace(/\D/g, '') })
              }
            />
          </label>
        ))}
        {today && today !== dayOf(value) && (
          <button
            className="button day-today"
            type="button"
            onClick={() => onChange(partsOf(today))}
          >
            {words.day.today} <span className="soft">{formatDate(today)}</span>
          </button>
        )}
      </div>
      {fault && (
        <p className="field-fault" id={id}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
