import { Link } from '@tanstack/react-router';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { answersOnRecord, countSaid, groupsOf } from './answers.ts';
import { Question, Remark, StepForm, type Ready, type StepProps } from './StepForm.tsx';
import { ownYear, papersThere } from './year.ts';

/** What is lacking, what was said; then one sentence, and it is sent. [law: tt124-2021/9.2b] */
export function SubmitStep({ own, onSent }: StepProps) {
  const words = useWords().own;
  const { caption } = useFormats();
  const { view, questions, today } = own;
  const { dossier, year } = view;
  const { tasks } = ownYear(view, own, today);
  const lacking = tasks.filter(
    ({ step, state }) => (step === 'danh-gia' || step === 'hop') && state !== 'done',
  );
  const there = papersThere(view, questions);
  const missing = questions.papers.filter(({ paper }) => !there.includes(paper));
  const counts = countSaid(groupsOf(view.reasons.criteria), answersOnRecord(view.verdicts));
  const sentence = words.submit.ask(dossier.subject_name, year);
  const ready = (): Ready => ({
    ask: sentence,
    act: {
      method: 'post',
      to: '/api/dossiers/{id}/submission',
      values: { id: dossier.id },
      version: dossier.version,
      title: sentence,
      body: undefined,
    },
  });
  const papers = (
    <Question>
      <h2>{words.step['giay-to']}</h2>
      {missing.length === 0 ? (
        <Remark look="met">{words.submit.papersAll}</Remark>
      ) : (
        <>
          <p>{words.submit.papersLack}:</p>
          <ul className="events">
            {missing.map(({ paper, caption: name }) => (
              <li key={paper}>{caption(name)}</li>
            ))}
          </ul>
          <p className="soft">{words.submit.papersLackNote}</p>
          <Link
            className="big-button big-button-plain"
            to="/viec/$step"
            params={{ step: 'giay-to' }}
          >
            {words.start['giay-to']}
          </Link>
        </>
      )}
    </Question>
  );
  if (lacking.length > 0)
    return (
      <>
        <Question>
          <h2>{words.submit.lacks}</h2>
          <ul className="lacking">
            {lacking.map(({ step }) => (
              <li key={step}>
                <Link to="/viec/$step" params={{ step }}>
                  {words.step[step]} <Icon name="right" size={18} />
                </Link>
              </li>
            ))}
          </ul>
        </Question>
        {papers}
      </>
    );
  return (
    <StepForm own={own} onSent={onSent} button={words.submit.send} ready={ready}>
      <p className="step-lead">{words.submit.lead}</p>
      <Question>
        <h2>{words.submit.answers}</h2>
        <ul className="said">
          {(['met', 'not_met', 'not_enough_known'] as const).map((said) => (
            <li key={said}>
              <b>{counts[said]}</b> {words.assess.options[said]}
            </li>
          ))}
        </ul>
      </Question>
      {papers}
    </StepForm>
  );
}
