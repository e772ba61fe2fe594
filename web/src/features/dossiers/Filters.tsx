import { useNavigate } from '@tanstack/react-router';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useEffect, useState } from 'react';
import type { DossierFilter } from '../../api/queries.ts';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';

const KINDS = ['residential_area', 'commune', 'agency', 'enterprise', 'school'] as const;
const STATES = [
  'enrolled',
  'registered',
  'submitted',
  'returned',
  'appraised',
  'concluded',
  'decided',
  'out_of_scope',
] as const;
const OUTCOMES = ['recognised', 'not_recognised'] as const;

const TASKS = ['registration', 'self_assessment', 'review', 'submission', 'correction'].concat([
  'appraisal',
  'second_verdict',
  'conclusion',
  'decision',
]) as NonNullable<DossierFilter['task']>[];
const DUE = ['overdue', 'today'] as const;

/** How long after the last keystroke the list is asked for. */
const PAUSE_MS = 200;

/** The conditions stand in the address, so that a list can be sent to somebody. */
export function Filters({ filter }: { filter: DossierFilter }) {
  const words = useWords();
  const navigate = useNavigate();
  const change = (next: Partial<DossierFilter>): void =>
    void navigate({ to: '.', search: { ...filter, ...next } as object, replace: true });
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <NameField name={filter.name ?? ''} onChange={(name) => change({ name })} />
      <Pick
        label={words.dossiers.kind}
        value={filter.kind}
        options={KINDS.map((value) => ({ value, label: words.kind[value] }))}
        onChange={(kind) => change({ kind })}
      />
      <Pick
        label={words.dossiers.state}
        value={filter.state}
        options={STATES.map((value) => ({ value, label: words.state[value] }))}
        onChange={(state) => change({ state })}
      />
      <Pick
        label={words.dossiers.outcome}
        value={filter.outcome}
        options={OUTCOMES.map((value) => ({ value, label: words.recognition[value] }))}
        onChange={(outcome) => change({ outcome })}
      />
      <Pick
        label={words.dossiers.task}
        value={filter.task}
        options={TASKS.map((value) => ({ value, label: words.desk.task[value] }))}
        onChange={(task) => change({ task, seat: undefined })}
      />
      <Pick
        label={words.dossiers.due}
        value={filter.due === 'later' ? undefined : filter.due}
        options={DUE.map((value) => ({ value, label: words.dossiers.dueOf[value] }))}
        onChange={(due) => change({ due })}
      />
    </form>
  );
}

function NameField({ name, onChange }: { name: string; onChange: (name?: string) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState(name);
  const [given, setGiven] = useState(name);
  if (given !== name) {
    setGiven(name);
    setTyped(name);
  }
  useEffect(() => {
    if (typed === name) return undefined;
    const timer = setTimeout(() => onChange(typed === '' ? undefined : typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label className="field field-wide">
      <span>{words.dossiers.search}</span>
      <Input
        allowClear
        value={typed}
        prefix={<Icon name="search" />}
        placeholder={words.dossiers.searchHint}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}

interface PickProps<Value extends string> {
  label: string;
  value: Value | null | undefined;
  options: { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

function Pick<Value extends string>({ label, value, options, onChange }: PickProps<Value>) {
  const words = useWords();
  return (
    <label className="field">
      <span>{label}</span>
      <Select<Value | ''>
        aria-label={label}
        value={value ?? ''}
        options={[{ value: '', label: words.dossiers.all }, ...options]}
        onChange={(next) => onChange(next === '' ? undefined : next)}
      />
    </label>
  );
}
