import './delegations.css';
import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { delegations, type DelegationRow } from '../../api/delegations.ts';
import { useManagedParts } from '../../api/parts.ts';
import { installation } from '../../api/queries.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { DayLine, TextLine } from '../../ui/form/lines.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AddDelegation } from './AddDelegation.tsx';

export default function DelegationsPage() {
  const words = useWords();
  const parts = useManagedParts(['manage_subjects']);
  const [isAdding, setAdding] = useState(false);
  const part = parts[0];
  if (!part) return <Loading words={words.loading.page} />;
  return (
    <Page
      title={words.delegations.title}
      lead={words.delegations.lead}
      actions={
        <Button type="primary" onClick={() => setAdding(true)}>
          {words.delegations.add}
        </Button>
      }
    >
      <List path={part.path} />
      {isAdding && <AddDelegation part={part} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function List({ path }: { path: string }) {
  const words = useWords();
  const [ending, setEnding] = useState<DelegationRow | null>(null);
  const { data, error, refetch } = useQuery(delegations(path));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.delegations.loading} />;
  if (data.length === 0)
    return <Empty title={words.delegations.none} todo={words.delegations.noneTodo} />;
  return (
    <div className="panel panel-flush">
      <table className="figures rows texts">
        <thead>
          <tr>
            <th scope="col">{words.delegations.who}</th>
            <th scope="col">{words.delegations.what}</th>
            <th scope="col">{words.delegations.document}</th>
            <th scope="col">{words.people.span}</th>
            <th scope="col">{words.people.state}</th>
          </tr>
        </thead>
        <tbody>
          {data.map((row) => (
            <Row key={row.delegation.id} row={row} onEnd={() => setEnding(row)} />
          ))}
        </tbody>
      </table>
      {ending && <EndDelegation row={ending} onClose={() => setEnding(null)} />}
    </div>
  );
}

function Row({ row, onEnd }: { row: DelegationRow; onEnd: () => void }) {
  const words = useWords();
  const { delegation } = row;
  const kinds = row.kinds.map((kind) => words.kind[kind]).join(', ');
  return (
    <tr>
      <th scope="row">{words.delegations.fromTo(row.from_name, row.to_name)}</th>
      <td data-label={words.delegations.what}>
        {row.subject_name ? words.delegations.only(row.subject_name) : kinds}
      </td>
      <td data-label={words.delegations.document}>
        {delegation.document}
        {delegation.ended_by && (
          <p className="small soft">{words.people.endedBy(delegation.ended_by)}</p>
        )}
      </td>
      <td data-label={words.people.span} className="nowrap">
        {words.people.spanOf(
          formatDate(delegation.valid_from),
          delegation.valid_to && formatDate(delegation.valid_to),
        )}
      </td>
      <td data-label={words.people.state}>
        <Tag
          look={row.is_valid_today ? 'met' : 'aside'}
          icon={row.is_valid_today ? 'met' : 'aside'}
        >
          {row.is_valid_today ? words.delegations.holds : words.delegations.doesNot}
        </Tag>
        {row.may_end && (
          <Button size="small" className="delegation-end" onClick={onEnd}>
            {words.delegations.end}
          </Button>
        )}
      </td>
    </tr>
  );
}

function EndDelegation({ row, onClose }: { row: DelegationRow; onClose: () => void }) {
  const words = useWords();
  const today = useQuery(installation).data?.today ?? '';
  const [endsOn, setEndsOn] = useState(today);
  const [endedBy, setEndedBy] = useState('');
  const { perform, isBusy, error } = useSending({ touches: [['delegations']], onSent: onClose });
  const title = words.delegations.endOf(row.from_name, row.to_name);
  return (
    <FormDialog
      title={title}
      action={words.delegations.end}
      isBusy={isBusy}
      error={error}
      isReady={endsOn !== '' && endedBy.trim() !== ''}
      onClose={onClose}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/delegations/{id}/ending',
          values: { id: row.delegation.id },
          body: { ends_on: endsOn, ended_by: endedBy.trim() },
          version: row.delegation.version,
          title,
        })
      }
    >
      <DayLine label={words.delegations.endsOn} value={endsOn} onChange={setEndsOn} />
      <TextLine
        label={words.delegations.endingDocument}
        note={words.people.documentNote}
        value={endedBy}
        onChange={setEndedBy}
      />
    </FormDialog>
  );
}
