import { useState } from 'react';
import { useDraft } from '../../api/drafts.ts';
import { useWords } from '../../text/words.ts';
import { entriesOf, faultOf, replaces, typedOf, type Typed } from './entries.ts';
import { useEntering } from './entering.tsx';
import { FactField } from './FactField.tsx';
import {
  figureEntries,
  figuresOnRecord,
  hasNoCount,
  lacksSource,
  SPANS,
  type TypedFigures,
} from './figures.ts';
import { FiguresPart } from './FiguresPart.tsx';
import { LastRecorded } from './OnRecord.tsx';
import { Question, StepForm, type Ready, type StepProps } from './StepForm.tsx';
import { factsWithWaiting } from './waiting.ts';
import { asksInYear } from './year.ts';

/** What becomes known in the year: rules, who was informed, models, ratings. */
export function FactsStep({ own, onSent }: StepProps) {
  const words = useWords();
  const { view, questions, today } = own;
  const { dossier, year, reasons } = view;
  const asked = questions.facts.filter(asksInYear);
  const recorded = factsWithWaiting(own.waiting, view.facts);
  const draft = useDraft<Record<string, Typed>>(
    `facts/${dossier.id}`,
    Object.fromEntries(asked.map((question) => [question.fact, typedOf(question, recorded, year)])),
  );
  // The counts are the police's to state: whoever answers for one subject is not asked for them.
  const isOfficer = useEntering().dossier !== undefined;
  const counted = useDraft<TypedFigures>(`figures/${dossier.id}`, figuresOnRecord(view));
  const [hasTried, setTried] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const typedFor = (fact: (typeof asked)[number]): Typed =>
    draft.value[fact.fact] ?? typedOf(fact, recorded, year);
  const onRecord = (question: (typeof asked)[number]): Typed | undefined =>
    draft.savedAt === undefined ? undefined : typedOf(question, recorded, year);
  const replaced = asked.filter((question) => {
    const theirs = onRecord(question);
    return theirs !== undefined && replaces(question, typedFor(question), theirs);
  });
  const ready = (): Ready | undefined => {
    setTried(true);
    const facts = asked.flatMap((question) => entriesOf(question, typedFor(question)));
    const figures = isOfficer ? figureEntries(counted.value, view, today) : [];
    const isNothing = facts.length + figures.length === 0;
    setEmpty(isNothing);
    const isWrong =
      asked.some((question) => faultOf(question, typedFor(question)) !== undefined) ||
      (isOfficer &&
        (hasNoCount(counted.value) || SPANS.some((span) => lacksSource(counted.value, span))));
    if (isWrong || isNothing) return undefined;
    return {
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/facts',
        values: { id: dossier.id },
        version: dossier.version,
        title: words.own.facts.saveAsk(dossier.subject_name),
        body: { facts, figures },
      },
    };
  };
  const kept = {
    savedAt: draft.savedAt ?? counted.savedAt,
    clear: () => {
      draft.clear();
      counted.clear();
    },
  };
  return (
    <StepForm
      own={own}
      onSent={onSent}
      button={words.own.facts.save}
      ready={ready}
      draft={kept}
      showsRecord
    >
      <p className="step-lead">{words.own.register.lead}</p>
      <LastRecorded dossier={dossier.id} count={replaced.length} />
      {asked.map((question) => (
        <Question key={question.fact}>
          <FactField
            question={question}
            typed={typedFor(question)}
            onChange={(next) => draft.set((now) => ({ ...now, [question.fact]: next }))}
            hasTried={hasTried}
            today={today}
            within={reasons.registration}
            onRecord={onRecord(question)}
          />
        </Question>
      ))}
      {isOfficer && (
        <FiguresPart own={own} typed={counted.value} onChange={counted.set} hasTried={hasTried} />
      )}
      {isEmpty && <p className="field-fault">{words.own.facts.nothing}</p>}
    </StepForm>
  );
}
