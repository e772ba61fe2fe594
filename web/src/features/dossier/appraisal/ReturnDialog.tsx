import { useState } from 'react';
import { useSending } from '../../../api/acts.ts';
import { dossier } from '../../../api/queries.ts';
import type { DossierView } from '../../../api/shapes.ts';
import { useFormats, useWords } from '../../../text/words.ts';
import { FormDialog } from '../../../ui/form/FormDialog.tsx';
import { DayLine, TextLine, TickLine } from '../../../ui/form/lines.tsx';
import { letterOf, suggestionsOf } from './returning.ts';
import type { CriterionRow } from './mine.ts';

interface ReturnProps {
  view: DossierView;
  rows: CriterionRow[];
  onSent: () => void;
  onClose: () => void;
}

/** What must be added and by when; the common things stand ready to be ticked. */
export function ReturnDialog({ view, rows, onSent, onClose }: ReturnProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { dossier: one } = view;
  const suggestions = suggestionsOf(view, rows, words, (row) => caption(row.caption));
  const [ticked, setTicked] = useState(
    () => new Set(suggestions.filter(({ isSeen }) => isSeen).map(({ code }) => code)),
  );
  const [other, setOther] = useState('');
  const [by, setBy] = useState('');
  const { perform, isBusy, error } = useSending({
    touches: [dossier(one.id).queryKey, ['appraisals'], ['desk'], ['dossiers']],
    onSent,
  });
  const chosen = suggestions.filter(({ code }) => ticked.has(code)).map(({ text }) => text);
  const letter = letterOf([...chosen, other], by, words);
  const isReady = chosen.length > 0 || other.trim().length >= 5;
  const tick = (code: string, isTicked: boolean): void => {
    const next = new Set(ticked);
    if (isTicked) next.add(code);
    else next.delete(code);
    setTicked(next);
  };
  return (
    <FormDialog
      title={words.acts.returnAsk(one.subject_name)}
      action={words.appraisal.give}
      isBusy={isBusy}
      error={error}
      isReady={isReady}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/dossiers/{id}/returns',
          values: { id: one.id },
          version: one.version,
          body: { reason: letter },
          title: words.acts.returnAsk(one.subject_name),
        })
      }
      onClose={onClose}
    >
      <p className="soft">{words.appraisal.returnLead}</p>
      {suggestions.map(({ code, text }) => (
        <TickLine
          key={code}
          label={text}
          isTicked={ticked.has(code)}
          onChange={(isTicked) => tick(code, isTicked)}
        />
      ))}
      <TextLine
        label={words.appraisal.returnOther}
        value={other}
        rows={3}
        maxLength={2000}
        onChange={setOther}
      />
      <DayLine label={words.appraisal.returnBy} value={by} onChange={setBy} />
      {!isReady && <p className="small soft">{words.appraisal.returnMissing}</p>}
    </FormDialog>
  );
}
