import Button from 'antd/es/button';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import type { PersonRow } from '../../api/people.ts';
import { formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProblemNotice } from '../../ui/notices.tsx';

interface Made {
  token: string;
  expires_at: number;
}

interface SignInLinkProps {
  row: PersonRow;
  onClose: () => void;
}

/** A one-time link, shown once: nobody can read it again, the maker can only make another. */
export function SignInLink({ row, onClose }: SignInLinkProps) {
  const words = useWords();
  const [made, setMade] = useState<Made | null>(null);
  const sending = useSending({
    touches: [['people']],
    onSent: (sent) => sent.state === 'done' && setMade(sent.reply as Made),
  });
  const make = (): void =>
    sending.perform({
      method: 'post',
      to: '/api/people/{id}/sign-in-links',
      values: { id: row.id },
      body: undefined,
      title: words.people.linkTitle(row.name),
    });
  return (
    <Dialog
      title={words.people.linkTitle(row.name)}
      onCancel={onClose}
      footer={
        made ? (
          <Button type="primary" onClick={onClose}>
            {words.people.linkDone}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button type="primary" loading={sending.isBusy} onClick={make}>
              {words.people.linkMake}
            </Button>
          </>
        )
      }
    >
      {made ? (
        <div className="form">
          <p>{words.people.linkShown(row.name, formatInstant(made.expires_at))}</p>
          <CopyText
            label={words.people.linkLabel}
            text={`${location.origin}/dang-nhap#lien-ket=${made.token}`}
          />
          <CopyText
            label={words.people.messageLabel}
            text={words.people.message(
              row.name,
              row.account,
              `${location.origin}/dang-nhap#lien-ket=${made.token}`,
              formatInstant(made.expires_at),
            )}
            rows={5}
          />
        </div>
      ) : (
        <p>{row.has_password ? words.people.linkForgotten : words.people.linkFirst}</p>
      )}
      {sending.error && <ProblemNotice error={sending.error} />}
    </Dialog>
  );
}
