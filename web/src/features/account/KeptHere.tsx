import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { countDrafts, removeDrafts } from '../../api/drafts.ts';
import { session } from '../../api/queries.ts';
import { forgetFilesOf } from '../../api/uploads/waiting.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Section } from '../../ui/Page.tsx';

/** What of this person lies on this device; for whoever leaves a machine that others use. */
export function KeptHere() {
  const words = useWords().account;
  const person = useQuery(session).data?.person ?? '';
  const [isAsking, setAsking] = useState(false);
  const [count, setCount] = useState(() => countDrafts(localStorage, person));
  const remove = async (): Promise<void> => {
    removeDrafts(localStorage, person);
    await forgetFilesOf(person);
    setCount(0);
    setAsking(false);
  };
  return (
    <Section title={words.kept}>
      <div className="panel">
        <p>{words.keptLead(count)}</p>
        <Button onClick={() => setAsking(true)}>{words.keptRemove}</Button>
      </div>
      {isAsking && (
        <AskDialog
          title={words.keptRemove}
          question={words.keptAsk}
          isBusy={false}
          error={null}
          onYes={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
