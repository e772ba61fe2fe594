import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Input from 'antd/es/input';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { papersLacking } from '../../api/papers-lacking.ts';
import { dossier, session } from '../../api/queries.ts';
import type { DossierView } from '../../api/shapes.ts';
import { dayOf, inYear, type DayParts } from '../../text/days.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { ActingLine } from '../../ui/AskDialog.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProblemNotice } from '../../ui/notices.tsx';
import type { SpokenWords } from '../../ui/on-behalf.ts';

interface Typed {
  number: string;
  day: DayParts;
}

interface SubmitProps {
  view: DossierView;
  onBehalf: SpokenWords | undefined;
  onClose: () => void;
}

/** Sends the dossier with the number and day of the papers that go with it. */
export function SubmitDialog({ view, onBehalf, onClose }: SubmitProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { dossier: one, year } = view;
  const today = useQuery(session).data?.today ?? '';
  const asked = papersLacking(view);
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  const [hasTried, setTried] = useState(false);
  const { perform, isBusy, error } = useSending({
    touches: [dossier(one.id).queryKey],
    onSent: onClose,
  });
  const typedOf = (paper: string): Typed => typed[paper] ?? { number: '', day: inYear(year) };
  const put = (paper: string, next: Partial<Typed>): void =>
    setTyped((now) => ({ ...now, [paper]: { ...typedOf(paper), ...next } }));
  const dayIn = (paper: string): string | undefined => {
    const day = dayOf(typedOf(paper).day);
    return day !== undefined && day <= today ? day : undefined;
  };
  const sentence = words.acts.submitAsk(one.subject_name);
  const send = (): void => {
    setTried(true);
    const papers = asked.map(({ paper }) => ({
      paper,
      number: typedOf(paper).number.trim(),
      dated_on: dayIn(paper) ?? null,
    }));
    if (papers.some((each) => each.dated_on === null)) return;
    perform({
      method: 'post',
      to: '/api/dossiers/{id}/submission',
      values: { id: one.id },
      version: one.version,
      title: sentence,
      body: papers.length > 0 ? { papers } : undefined,
      onBehalf,
    });
  };
  return (
    <Dialog
      title={words.acts.submit}
      okText={words.acts.submit}
      confirmLoading={isBusy}
      onOk={send}
      onCancel={onClose}
    >
      <p>{sentence}</p>
      {asked.length > 0 && (
        <p className="soft">
          {words.acts.papersLead}{' '}
          <Link to="/ho-so/$id/viec/$step" params={{ id: one.id, step: 'giay-to' }}>
            {words.acts.papersElse}
          </Link>
        </p>
      )}
      {asked.map(({ paper, caption: name }) => (
        <fieldset key={paper} className="paper-typed">
          <legend>{caption(name)}</legend>
          <label className="field field-block">
            <span>{words.acts.paperNumber}</span>
            <Input
              maxLength={200}
              value={typedOf(paper).number}
              onChange={(event) => put(paper, { number: event.target.value })}
            />
          </label>
          <DayField
            label={words.acts.paperDay}
            value={typedOf(paper).day}
            today={today}
            fault={hasTried && dayIn(paper) === undefined ? words.acts.paperDayWrong : undefined}
            onChange={(day) => put(paper, { day })}
          />
        </fieldset>
      ))}
      <ActingLine onBehalf={onBehalf} />
      {error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
