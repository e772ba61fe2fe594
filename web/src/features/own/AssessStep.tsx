import { useState } from 'react';
import { useDraft } from '../../api/drafts.ts';
import { formatClause } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Radios, TextField } from '../../ui/Field.tsx';
import { OutcomeTag } from '../../ui/Tag.tsx';
import {
  answersOnRecord,
  countSaid,
  groupsOf,
  isAgainst,
  SAID,
  type Answer,
  type Asked,
  type AskedGroup,
} from './answers.ts';
import { Question, Remark, StepForm, type Ready, type StepProps } from './StepForm.tsx';

/** Every criterion as a question, with what the answers mean; the clause stands small beneath. */
export function AssessStep({ own, onSent }: StepProps) {
  const words = useWords();
  const { view } = own;
  const { dossier } = view;
  const groups = groupsOf(view.reasons.criteria);
  const draft = useDraft<Record<string, Answer>>(
    `assessment/${dossier.id}`,
    answersOnRecord(view.verdicts),
  );
  const [hasTried, setTried] = useState(false);
  const counts = countSaid(groups, draft.value);
  const ready = (): Ready | undefined => {
    setTried(true);
    if (counts.open.length > 0) return undefined;
    const { met, not_met: notMet, not_enough_known: open } = counts;
    const sentence = words.own.assess.ask(dossier.subject_name, met, notMet, open);
    const answers = groups.flatMap((group) =>
      group.asked.flatMap(({ criterion }) => {
        const { said = '', why = '' } = draft.value[criterion] ?? {};
        return said === '' ? [] : [{ criterion, finding: said, reason: why.trim() }];
      }),
    );
    return {
      ask: sentence,
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/self-assessment',
        values: { id: dossier.id },
        version: dossier.version,
        title: sentence,
        body: { answers },
      },
    };
  };
  const put = (criterion: string, next: Answer): void =>
    draft.set((now) => ({ ...now, [criterion]: next }));
  return (
    <StepForm own={own} onSent={onSent} button={words.own.assess.send} ready={ready} draft={draft}>
      <p className="step-lead">{words.own.assess.lead}</p>
      {groups.map((group) => (
        <Group
          key={group.reason.code}
          group={group}
          answers={draft.value}
          onAnswer={put}
          hasTried={hasTried}
        />
      ))}
      <div className="step-progress">
        <p role="status">
          {words.own.assess.progress(counts.all - counts.open.length, counts.all)}
        </p>
        {counts.open.length > 0 && (
          <button type="button" className="quiet" onClick={() => goTo(counts.open[0])}>
            {words.own.assess.toMissing}
          </button>
        )}
      </div>
    </StepForm>
  );
}

function goTo(criterion: string | undefined): void {
  const question = document.getElementById(`question-${criterion}`);
  question?.scrollIntoView({ block: 'center' });
  question?.querySelector('input')?.focus({ preventScroll: true });
}

interface GroupProps {
  group: AskedGroup;
  answers: Record<string, Answer>;
  onAnswer: (criterion: string, answer: Answer) => void;
  hasTried: boolean;
}

function Group({ group, answers, onAnswer, hasTried }: GroupProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { reason, asked, skipped } = group;
  return (
    <section className="asked-group" aria-label={caption(reason.caption)}>
      {/* A group of one would only say its question twice. */}
      {(reason.children ?? []).length > 0 && <h2>{caption(reason.caption)}</h2>}
      {asked.map((one) => (
        <One
          key={one.criterion}
          asked={one}
          answer={answers[one.criterion] ?? { said: '', why: '' }}
          onAnswer={(answer) => onAnswer(one.criterion, answer)}
          hasTried={hasTried}
        />
      ))}
      {skipped.length > 0 && (
        <p className="soft skipped">
          {words.own.assess.skipped}: {skipped.map((each) => caption(each.caption)).join('; ')}.
        </p>
      )}
    </section>
  );
}

interface OneProps {
  asked: Asked;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
  hasTried: boolean;
}

function One({ asked, answer, onAnswer, hasTried }: OneProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { assess } = words.own;
  const { reason, means, criterion } = asked;
  const meaning = { ...assess.means[means], not_enough_known: assess.means.not_enough_known };
  const isKnown = reason.outcome === 'met' || reason.outcome === 'not_met';
  return (
    <Question id={`question-${criterion}`}>
      <Radios
        isRow
        legend={words.question[criterion] ?? caption(reason.caption)}
        value={answer.said}
        options={SAID.map((said) => ({
          value: said,
          label: assess.options[said],
          note: meaning[said] || undefined,
        }))}
        onChange={(said) => onAnswer({ ...answer, said })}
        fault={hasTried && answer.said === '' ? assess.unanswered : undefined}
      >
        {isKnown && (
          <p className="by-record">
            {assess.engine}: <OutcomeTag outcome={reason.outcome} />{' '}
            <span className="soft">{caption(reason.text)}</span>
          </p>
        )}
      </Radios>
      {isAgainst(asked, answer.said) && <Remark look="unknown">{assess.against}</Remark>}
      {answer.said === 'not_met' && (
        <TextField
          label={assess.why}
          rows={2}
          maxLength={2000}
          value={answer.why}
          onChange={(why) => onAnswer({ ...answer, why })}
        />
      )}
      <p className="small soft question-clause">
        {means === 'other' || means === 'finding' ? '' : `${caption(reason.caption)} · `}
        {formatClause(reason.law ?? '', words.language)}
      </p>
    </Question>
  );
}
