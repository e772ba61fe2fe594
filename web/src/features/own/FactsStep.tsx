import { useState } from 'react';
import { useDraft } from '../../api/drafts.ts';
import { useWords } from '../../text/words.ts';
import { entriesOf, faultOf, typedOf, type Typed } from './entries.ts';
import { FactField } from './FactField.tsx';
import { Question, StepForm, type Ready, type StepProps } from './StepForm.tsx';
import { asksInYear } from './year.ts';

/** What becomes known in the year: rules, who was informed, models, ratings. */
export function FactsStep({ own, onSent }: StepProps) {
  const words = useWords();
  const { view, questions, today } = own;
  const { dossier, year, reasons } = view;
  const asked = questions.facts.filter(asksInYear);
  const draft = useDraft<Record<string, Typed>>(
    `facts/${dossier.id}`,
    Object.fromEntries(
      asked.map((question) => [question.fact, typedOf(question, view.facts, year)]),
    ),
  );
  const [hasTried, setTried] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const typedFor = (fact: (typeof asked)[number]): Typed =>
    draft.value[fact.fact] ?? typedOf(fact, view.facts, year);
  const ready = (): Ready | undefined => {
    setTried(true);
    const facts = asked.flatMap((question) => entriesOf(question, typedFor(question)));
    setEmpty(facts.length === 0);
    const isWrong = asked.some((question) => faultOf(question, typedFor(question)) !== undefined);
    if (isWrong || facts.length === 0) return undefined;
    return {
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/facts',
        values: { id: dossier.id },
        version: dossier.version,
        title: words.own.facts.saveAsk(dossier.subject_name),
        body: { facts, figures: [] },
      },
    };
  };
  return (
    <StepForm own={own} onSent={onSent} button={words.own.facts.save} ready={ready} draft={draft}>
      <p className="step-lead">{words.own.register.lead}</p>
      {asked.map((question) => (
        <Question key={question.fact}>
          <FactField
            question={question}
            typed={typedFor(question)}
            onChange={(next) => draft.set((now) => ({ ...now, [question.fact]: next }))}
            hasTried={hasTried}
            today={today}
            within={reasons.registration}
          />
        </Question>
      ))}
      {isEmpty && <p className="field-fault">{words.own.facts.nothing}</p>}
    </StepForm>
  );
}
