/** What narrows a list; each stands in the address of the page. */
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useEffect, useState } from 'react';
import { useWords } from '../../text/words.ts';
import { Icon } from '../Icon.tsx';
import { searchedByLabel } from './searched.ts';

/** How long after the last keystroke the list is asked for. */
const PAUSE_MS = 200;

interface SearchFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string | undefined) => void;
}

export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const words = useWords();
  const [typed, setTyped] = useState(value);
  // What was asked for and has not come back, in its order.
  const [told, setTold] = useState<string[]>([]);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    // One's own words come back while one types on; another page's words take their place.
    const at = told.indexOf(value);
    if (at === -1) setTyped(value);
    setTold(told.slice(at === -1 ? told.length : at + 1));
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => {
      setTold((before) => [...before, typed]);
      onChange(typed === '' ? undefined : typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label className="field field-wide">
      <span>{label}</span>
      <Input
        allowClear={{
          clearIcon: (
            <>
              <Icon name="not_met" size={14} />
              <span className="sr-only">{words.form.clear}</span>
            </>
          ),
        }}
        aria-label={label}
        value={typed}
        prefix={<Icon name="search" />}
        placeholder={hint}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value | null | undefined;
  options: { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
  isSearched?: boolean;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, isSearched = false } = props;
  const words = useWords();
  return (
    <label className="field">
      <span>{label}</span>
      <Select<Value | ''>
        aria-label={label}
        value={value ?? ''}
        options={[{ value: '', label: words.form.all }, ...options]}
        showSearch={isSearched ? searchedByLabel : false}
        onChange={(next) => onChange(next === '' ? undefined : next)}
      />
    </label>
  );
}
