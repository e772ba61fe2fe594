import { useState } from 'react';
import { useDraft } from '../../api/drafts.ts';
import { dayOf, partsOf, type DayParts } from '../../text/days.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { DayField } from '../../ui/DayField.tsx';
import { entriesOf, faultOf, replaces, typedOf, type Typed } from './entries.ts';
import { FactField } from './FactField.tsx';
import { LastRecorded } from './OnRecord.tsx';
import { Question, Remark, StepForm, type Ready, type StepProps } from './StepForm.tsx';
import { asksAtRegistration } from './year.ts';

interface Form {
  typed: Record<string, Typed>;
  on: DayParts;
}

/** The registration of the first quarter: its papers, who registered, its day. */
export function RegisterStep({ own, onSent }: StepProps) {
  const words = useWords();
  const { view, questions, today } = own;
  const { dossier, year, reasons } = view;
  const asked = questions.facts.filter(asksAtRegistration);
  const draft = useDraft<Form>(`registration/${dossier.id}`, {
    typed: Object.fromEntries(
      asked.map((question) => [question.fact, typedOf(question, view.facts, year)]),
    ),
    on: partsOf(dossier.registered_on ?? today),
  });
  const [hasTried, setTried] = useState(false);
  const { typed, on } = draft.value;
  const day = dayOf(on);
  const { from, to } = reasons.registration;
  const fault =
    day === undefined ? words.day.wrong : day > today ? words.own.register.future : undefined;
  const onRecord = (question: (typeof asked)[number]): Typed | undefined =>
    draft.savedAt === undefined ? undefined : typedOf(question, view.facts, year);
  const replaced = asked.filter((question) => {
    const [mine, theirs] = [typed[question.fact], onRecord(question)];
    return mine !== undefined && theirs !== undefined && replaces(question, mine, theirs);
  });
  const ready = (): Ready | undefined => {
    setTried(true);
    const isWrong = asked.some((question) => {
      const given = typed[question.fact];
      return given && faultOf(question, given) !== undefined;
    });
    if (isWrong || fault !== undefined || day === undefined) return undefined;
    const sentence = words.own.register.ask(dossier.subject_name, year, formatDate(day));
    return {
      ask: sentence,
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/registration',
        values: { id: dossier.id },
        version: dossier.version,
        title: sentence,
        body: {
          registered_on: day,
          facts: asked.flatMap((question) => {
            const given = typed[question.fact];
            return given ? entriesOf(question, given) : [];
          }),
        },
      },
    };
  };
  return (
    <StepForm
      own={own}
      onSent={onSent}
      button={words.own.register.send}
      ready={ready}
      draft={draft}
      showsRecord
    >
      <p className="step-lead">
        {dossier.registered_on ? words.own.register.again : words.own.register.lead}
      </p>
      <LastRecorded dossier={dossier.id} count={replaced.length} />
      {asked.map((question) => (
        <Question key={question.fact}>
          <FactField
            question={question}
            typed={typed[question.fact] ?? typedOf(question, [], year)}
            onChange={(next) =>
              draft.set((now) => ({ ...now, typed: { ...now.typed, [question.fact]: next } }))
            }
            hasTried={hasTried}
            today={today}
            within={reasons.registration}
            onRecord={onRecord(question)}
          />
        </Question>
      ))}
      <Question>
        <DayField
          label={words.own.register.on}
          note={words.own.register.onNote}
          value={on}
          today={today}
          onChange={(next) => draft.set((now) => ({ ...now, on: next }))}
          fault={hasTried || (day !== undefined && day > today) ? fault : undefined}
        />
        {day !== undefined && day <= today && (day < from || day > to) && (
          <Remark look="unknown">
            {words.own.register.outside(formatDate(from).slice(0, 5), formatDate(to).slice(0, 5))}
          </Remark>
        )}
      </Question>
    </StepForm>
  );
}
