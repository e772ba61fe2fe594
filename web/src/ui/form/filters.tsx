/** What narrows a list; each stands in the address of the page. */
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useEffect, useState } from 'react';
import { useWords } from '../../text/words.ts';
import { Icon } from '../Icon.tsx';

/** How long after the last keystroke the list is asked for. */
const PAUSE_MS = 200;

interface SearchFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string | undefined) => void;
}

export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed === '' ? undefined : typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label className="field field-wide">
      <span>{label}</span>
      <Input
        allowClear
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
        showSearch={isSearched ? { optionFilterProp: 'label' } : false}
        onChange={(next) => onChange(next === '' ? undefined : next)}
      />
    </label>
  );
}
