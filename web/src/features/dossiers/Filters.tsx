import { useNavigate } from '@tanstack/react-router';
import type { DossierFilter } from '../../api/queries.ts';
import { useWords } from '../../text/words.ts';
import { SearchField, SelectField } from '../../ui/form/filters.tsx';

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

/** The conditions stand in the address, so that a list can be sent to somebody. */
export function Filters({ filter }: { filter: DossierFilter }) {
  const words = useWords();
  const navigate = useNavigate();
  const change = (next: Partial<DossierFilter>): void =>
    void navigate({ to: '.', search: { ...filter, ...next } as object, replace: true });
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField
        label={words.dossiers.search}
        hint={words.dossiers.searchHint}
        value={filter.name ?? ''}
        onChange={(name) => change({ name })}
      />
      <SelectField
        label={words.dossiers.kind}
        value={filter.kind}
        options={KINDS.map((value) => ({ value, label: words.kind[value] }))}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        label={words.dossiers.state}
        value={filter.state}
        options={STATES.map((value) => ({ value, label: words.state[value] }))}
        onChange={(state) => change({ state })}
      />
      <SelectField
        label={words.dossiers.outcome}
        value={filter.outcome}
        options={OUTCOMES.map((value) => ({ value, label: words.recognition[value] }))}
        onChange={(outcome) => change({ outcome })}
      />
      <SelectField
        label={words.dossiers.task}
        value={filter.task}
        options={TASKS.map((value) => ({ value, label: words.desk.task[value] }))}
        onChange={(task) => change({ task, seat: undefined })}
      />
      <SelectField
        label={words.dossiers.due}
        value={filter.due === 'later' ? undefined : filter.due}
        options={DUE.map((value) => ({ value, label: words.dossiers.dueOf[value] }))}
        onChange={(due) => change({ due })}
      />
    </form>
  );
}
