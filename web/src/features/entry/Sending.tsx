import Button from 'antd/es/button';
import { useState, type Ref } from 'react';
import type { DossierRecord } from '../../api/records.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { BatchLine } from '../../ui/BatchLine.tsx';
import { DraftLine } from '../../ui/DraftLine.tsx';
import { OnBehalf } from '../../ui/OnBehalf.tsx';
import type { Spoken } from '../../ui/on-behalf.ts';
import type { SentRow } from './kept.ts';
import type { Entry } from './use-entry.ts';

interface SendingProps {
  entry: Entry;
  records: DossierRecord[];
  place: string;
  spoken: Spoken;
  sendButton: Ref<HTMLButtonElement>;
  /** What is lacking is shown from now on. */
  onTry: () => void;
}

/** Undo and redo, how much is unsent, and the way to send it. */
export function Sending(props: SendingProps) {
  const { entry, records, place, spoken, sendButton, onTry } = props;
  const words = useWords();
  const { count } = useFormats();
  const [asked, setAsked] = useState<'send' | 'discard' | 'nothing'>();
  const { batch, history } = entry;
  const edited = Object.keys(entry.kept.edits).length;
  // In the order of the lines: the acts of one dossier follow each other.
  const ready = records.flatMap(({ dossier }): SentRow[] =>
    (entry.readings.get(dossier.id)?.acts ?? []).map((act) => ({ row: dossier.id, act })),
  );
  const rows = new Set(ready.map(({ row }) => row)).size;
  const left = edited - rows;
  const close = (): void => setAsked(undefined);
  return (
    <>
      <div className="entry-bar">
        <Button
          ref={sendButton}
          type="primary"
          disabled={edited === 0}
          loading={batch.isRunning}
          onClick={() => {
            onTry();
            setAsked(ready.length === 0 ? 'nothing' : 'send');
          }}
        >
          {edited === 0 ? words.entry.sendNone : words.entry.send(count(edited))}
        </Button>
        <Button disabled={history.done.length === 0} onClick={entry.undo}>
          {words.grid.undo}
        </Button>
        <Button disabled={history.undone.length === 0} onClick={entry.redo}>
          {words.grid.redo}
        </Button>
        <OnBehalf spoken={spoken} />
        {edited > 0 ? (
          <DraftLine savedAt={entry.savedAt} onClear={() => setAsked('discard')} />
        ) : (
          <span className="small soft">{words.entry.allSent}</span>
        )}
      </div>
      {asked === 'nothing' && ready.length === 0 && edited > 0 && (
        <p className="field-fault" role="alert">
          {words.entry.nothing}
        </p>
      )}
      <BatchLine
        batch={batch}
        running={words.entry.running}
        done={words.entry.done}
        refused={words.entry.refused}
        waiting={words.entry.waiting}
      />
      {asked === 'send' && (
        <AskDialog
          title={words.entry.sendTitle}
          question={[
            words.entry.sendAsk(count(rows), count(ready.length), place),
            left > 0 && words.entry.left(count(left)),
          ]
            .filter(Boolean)
            .join(' ')}
          onBehalf={spoken.words}
          isBusy={false}
          error={null}
          onYes={() => {
            close();
            void entry.send(ready);
          }}
          onClose={close}
        />
      )}
      {asked === 'discard' && (
        <AskDialog
          title={words.entry.discard}
          question={words.entry.discardAsk(count(edited))}
          isBusy={false}
          error={null}
          onYes={() => {
            close();
            entry.discard();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
