/** Dense lines of officers' forms: a label, a box, what is wrong with it. */
import './form.css';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useId, useState, type ReactNode } from 'react';
import { isNoCount } from '../../text/typed-count.ts';
import { dayTyped, isNoDayTyped, typedDay } from '../../text/typed-day.ts';
import { useWords } from '../../text/words.ts';
import { searchedByLabel } from './searched.ts';

interface LineProps {
  label: string;
  note?: ReactNode;
  fault?: string | undefined;
}

interface BoxProps {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  status: 'error' | '';
}

function Line({ label, note, fault, box }: LineProps & { box: (props: BoxProps) => ReactNode }) {
  const id = useId();
  const isTold = note !== undefined || fault !== undefined;
  return (
    <div className="line">
      <label htmlFor={id}>{label}</label>
      {box({
        id,
        'aria-invalid': fault !== undefined,
        'aria-describedby': isTold ? `${id}-told` : undefined,
        status: fault === undefined ? '' : 'error',
      })}
      {isTold && (
        <div id={`${id}-told`} className="line-told">
          {fault !== undefined && <p className="field-fault">{fault}</p>}
          {note !== undefined && <p className="small soft">{note}</p>}
        </div>
      )}
    </div>
  );
}

interface TextLineProps extends LineProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  isFirst?: boolean;
}

export function TextLine(props: TextLineProps) {
  const { value, onChange, rows, maxLength = 300, placeholder, isFirst, ...line } = props;
  return (
    <Line
      {...line}
      box={(box) =>
        rows === undefined ? (
          <Input
            {...box}
            autoComplete="off"
            autoFocus={isFirst}
            value={value}
            maxLength={maxLength}
            placeholder={placeholder}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input.TextArea
            {...box}
            rows={rows}
            value={value}
            maxLength={maxLength}
            placeholder={placeholder}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    />
  );
}

interface CountLineProps extends LineProps {
  /** As typed: whoever sends it reads it with `countTyped`. */
  value: string;
  onChange: (value: string) => void;
  /** What is said of text that is no count, where more can be told than that. */
  noCount?: string | undefined;
}

/** A count; what is none stays as it was typed, with words beside it. */
export function CountLine({ value, onChange, noCount, fault, ...line }: CountLineProps) {
  const words = useWords().form;
  // "1." is on its way to "1.234"; a draft was left before.
  const [isLeft, setLeft] = useState(true);
  return (
    <Line
      {...line}
      fault={isLeft && isNoCount(value) ? (noCount ?? words.noCount) : fault}
      box={(box) => (
        <Input
          {...box}
          autoComplete="off"
          inputMode="numeric"
          maxLength={15}
          value={value}
          onBlur={() => setLeft(true)}
          onKeyDown={(event) => event.key === 'Enter' && setLeft(true)}
          onChange={(event) => {
            setLeft(false);
            onChange(event.target.value);
          }}
        />
      )}
    />
  );
}

interface DayLineProps extends LineProps {
  /** "2022-11-20"; empty while none, or none that can be read, is typed. */
  value: string;
  onChange: (value: string) => void;
}

export function DayLine({ value, onChange, fault, ...line }: DayLineProps) {
  const words = useWords();
  const [typed, setTyped] = useState(() => typedDay(value));
  const [isLeft, setLeft] = useState(false);
  const isNone = isNoDayTyped(typed);
  const isUnread = isNone || (isLeft && typed.trim() !== '' && dayTyped(typed) === '');
  return (
    <Line
      {...line}
      fault={!isUnread ? fault : isNone ? words.day.noDay(typed.trim()) : words.form.dayUnread}
      box={(box) => (
        <Input
          {...box}
          className="line-day"
          autoComplete="off"
          inputMode="numeric"
          placeholder={words.form.dayHint}
          maxLength={10}
          value={typed}
          onBlur={() => setLeft(true)}
          onChange={(event) => {
            setTyped(event.target.value);
            setLeft(false);
            onChange(dayTyped(event.target.value));
          }}
        />
      )}
    />
  );
}

interface PickLineProps<Value extends string> extends LineProps {
  value: Value | '';
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Long lists are searched by typing. */
  isSearched?: boolean;
  placeholder?: string;
}

export function PickLine<Value extends string>(props: PickLineProps<Value>) {
  const { value, options, onChange, isSearched = false, placeholder, ...line } = props;
  return (
    <Line
      {...line}
      box={(box) => (
        <Select<Value>
          {...box}
          aria-label={line.label}
          value={value === '' ? undefined : value}
          options={options}
          placeholder={placeholder}
          showSearch={isSearched ? searchedByLabel : false}
          onChange={onChange}
        />
      )}
    />
  );
}

interface TickLineProps {
  label: string;
  note?: string;
  isTicked: boolean;
  onChange: (isTicked: boolean) => void;
}

export function TickLine({ label, note, isTicked, onChange }: TickLineProps) {
  return (
    <label className="line-tick">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {note && <span className="small soft">{note}</span>}
      </span>
    </label>
  );
}
