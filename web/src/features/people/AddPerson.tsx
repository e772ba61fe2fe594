import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import type { Part } from '../../api/parts.ts';
import { useWhere } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { PickLine, TextLine } from '../../ui/form/lines.tsx';

/** A name and an account; what they may do comes from their posts. */
export function AddPerson({ parts, onClose }: { parts: Part[]; onClose: () => void }) {
  const words = useWords();
  const where = useWhere();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const [path, setPath] = useState(parts[0]?.path ?? '');
  const sending = useSending({
    touches: [['people']],
    onSent: (sent) => {
      if (sent.state !== 'done') return onClose();
      const { id } = sent.reply as { id: string };
      void navigate({ to: '/quan-tri/nguoi-dung/$id', params: { id }, search: where });
    },
  });
  const submit = (): void =>
    sending.perform({
      method: 'post',
      to: '/api/people',
      values: undefined,
      body: { account: account.trim(), name: name.trim(), path },
      title: words.people.addTitle(name.trim()),
    });
  return (
    <FormDialog
      title={words.people.add}
      action={words.people.add}
      isBusy={sending.isBusy}
      error={sending.error}
      isReady={name.trim() !== '' && account.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextLine label={words.people.name} value={name} onChange={setName} isFirst />
      <TextLine
        label={words.people.account}
        note={words.people.accountNote}
        value={account}
        onChange={setAccount}
        maxLength={64}
      />
      {parts.length > 1 && (
        <PickLine
          label={words.people.part}
          value={path}
          options={parts.map((part) => ({ value: part.path, label: part.name }))}
          onChange={setPath}
        />
      )}
    </FormDialog>
  );
}
