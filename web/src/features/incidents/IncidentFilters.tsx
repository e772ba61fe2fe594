import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { findSubjects, type Found } from '../../api/finding.ts';
import type { IncidentFilter, IncidentState } from '../../api/incidents.ts';
import { subjectHistory } from '../../api/registry.ts';
import { useWords } from '../../text/words.ts';
import { SelectField } from '../../ui/form/filters.tsx';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { useEventsOfYear } from './parts.tsx';

const STATES: IncidentState[] = ['counted', 'compared', 'claimed', 'excepted', 'withdrawn'];

/** The conditions stand in the address, so that a list can be sent to somebody. */
export function IncidentFilters({ filter }: { filter: IncidentFilter }) {
  const words = useWords();
  const navigate = useNavigate();
  const change = (next: Partial<IncidentFilter>): void =>
    void navigate({ to: '.', search: { ...filter, ...next } as object, replace: true });
  const events = useEventsOfYear(filter.year);
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <SubjectFilter filter={filter} onChange={(subject) => change({ subject })} />
      <SelectField
        label={words.incidents.event}
        value={filter.event}
        options={events}
        isSearched
        onChange={(event) => change({ event })}
      />
      <SelectField
        label={words.incidents.became}
        value={filter.state}
        options={STATES.map((value) => ({ value, label: words.incidents.state[value] }))}
        onChange={(state) => change({ state })}
      />
    </form>
  );
}

interface SubjectFilterProps {
  filter: IncidentFilter;
  onChange: (code: string | undefined) => void;
}

function SubjectFilter({ filter, onChange }: SubjectFilterProps) {
  const words = useWords().incidents;
  const on = `${filter.year}-12-31`;
  const code = filter.subject ?? '';
  const asked = useQuery({ ...subjectHistory(code, on), enabled: code !== '' });
  const name = asked.data?.subject.name;
  const picked: Found | null = code === '' ? null : { value: code, label: name ?? code };
  return (
    <div className="field field-wide filter-find">
      <FindLine
        label={words.subject}
        of={`incident-subject-${filter.place}-${on}`}
        find={findSubjects({ within: filter.place, on })}
        picked={picked}
        onPick={(found) => onChange(found?.value)}
        placeholder={words.anySubject}
      />
    </div>
  );
}
