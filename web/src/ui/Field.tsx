import { useId, type ReactNode } from 'react';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  note?: ReactNode;
  fault?: string;
  /** Digits alone, with the keyboard that has them. */
  isCount?: boolean;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
}

/** A large box with its label above it. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    note,
    fault,
    isCount,
    rows,
    maxLength = 200,
    placeholder,
  } = props;
  const id = useId();
  const common = {
    id,
    className: isCount ? 'box box-count' : 'box',
    value,
    maxLength: isCount ? 9 : maxLength,
    placeholder,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault || note ? `${id}-note` : undefined,
  };
  return (
    <div className="big-field">
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          inputMode={isCount ? 'numeric' : undefined}
          autoComplete="off"
          onChange={(event) =>
            onChange(isCount ? event.target.value.replace(/\D/g, '') : event.target.value)
          }
        />
      )}
      <div id={`${id}-note`}>
        {note && <p className="soft">{note}</p>}
        {fault && <p className="field-fault">{fault}</p>}
      </div>
    </div>
  );
}

export interface RadioOption<Value extends string> {
  value: Value;
  label: string;
  note?: string;
}

interface RadiosProps<Value extends string> {
  legend: ReactNode;
  value: Value | '';
  options: RadioOption<Value>[];
  onChange: (value: Value) => void;
  fault?: string;
  /** Beside each other: for two or three short answers. */
  isRow?: boolean;
  /** What stands between the question and its answers. */
  children?: ReactNode;
}

/** One question, its answers below each other, each a target as wide as the page. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, value, options, onChange, fault, isRow, children } = props;
  const group = useId();
  return (
    <fieldset
      className={isRow ? 'radios radios-row' : 'radios'}
      aria-describedby={fault ? `${group}-fault` : undefined}
    >
      <legend>{legend}</legend>
      {children}
      {options.map((option) => (
        <label key={option.value} className="pick">
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.label}</b>
            {option.note && <span className="soft">{option.note}</span>}
          </span>
        </label>
      ))}
      {fault && (
        <p className="field-fault" id={`${group}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}

interface CheckProps {
  label: string;
  note?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

export function Check({ label, note, isChecked, onChange }: CheckProps) {
  return (
    <label className="pick">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <b>{label}</b>
        {note && <span className="soft">{note}</span>}
      </span>
    </label>
  );
}
