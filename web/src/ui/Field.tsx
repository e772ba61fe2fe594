import { useId, useState, type ReactNode } from 'react';
import { isNoCount } from '../text/typed-count.ts';
import { useWords } from '../text/words.ts';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  note?: ReactNode;
  fault?: string;
  /** A count: the keyboard of digits, and words beside what is none; what was typed stays. */
  isCount?: boolean;
  /** What is said of text that is no count, where more can be told than that. */
  noCount?: string;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
}

/** "1.000.000.000", and a sign too many. */
const COUNT_LENGTH = 15;

/** A large box with its label above it. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    note,
    isCount,
    noCount,
    rows,
    maxLength = 200,
    placeholder,
  } = props;
  const id = useId();
  const words = useWords().form;
  // "1." is on its way to "1.234"; a draft was left before.
  const [isLeft, setLeft] = useState(true);
  const isUnread = isCount === true && isLeft && isNoCount(value);
  const fault = isUnread ? (noCount ?? words.noCount) : props.fault;
  const common = {
    id,
    className: isCount ? 'box box-count' : 'box',
    value,
    maxLength: isCount ? COUNT_LENGTH : maxLength,
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
          onBlur={() => setLeft(true)}
          onKeyDown={(event) => event.key === 'Enter' && setLeft(true)}
          onChange={(event) => {
            setLeft(false);
            onChange(event.target.value);
          }}
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
