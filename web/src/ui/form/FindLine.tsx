import './form.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import Select from 'antd/es/select';
import { useEffect, useId, useState } from 'react';
import { useWords } from '../../text/words.ts';
import { Icon } from '../Icon.tsx';
import { notFoundText } from './not-found.ts';

export interface Finding {
  value: string;
  label: string;
  /** What tells it from another of the same name. */
  note?: string;
}

interface FindLineProps {
  label: string;
  note?: string;
  /** Names what is looked for, so that answers are kept apart. */
  of: string;
  find: (text: string) => Promise<Finding[]>;
  picked: Finding | null;
  onPick: (picked: Finding | null) => void;
  placeholder?: string;
}

const PAUSE_MS = 180;

/** One thing out of many, found by typing a part of its name. */
export function FindLine({ label, note, of, find, picked, onPick, placeholder }: FindLineProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data = [], isFetching, error } = useQuery({
    queryKey: ['find', of, asked],
    queryFn: () => find(asked),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  // Among what was found for something else, Enter would take what is picked already.
  const isMissing = asked === '' && !data.some(({ value }) => value === picked?.value);
  const shown = picked && isMissing ? [picked, ...data] : data;
  return (
    <div className="line">
      <label htmlFor={id}>{label}</label>
      <Select<string>
        id={id}
        aria-label={label}
        allowClear={{ clearIcon: <Icon name="not_met" size={14} />, label: words.form.clear }}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={picked?.value}
        placeholder={placeholder ?? words.form.find}
        options={shown.map((each) => ({ value: each.value, label: each.label, note: each.note }))}
        optionRender={({ data: option }) => (
          <span className="found">
            {option.label}
            {option.note && <span className="small soft">{option.note}</span>}
          </span>
        )}
        notFoundContent={
          <span className="soft">{notFoundText(words.form, { isFetching, error })}</span>
        }
        onOpenChange={setOpen}
        onChange={(value: string | undefined) =>
          onPick(shown.find((each) => each.value === value) ?? null)
        }
      />
      {note && <p className="small soft">{note}</p>}
    </div>
  );
}
