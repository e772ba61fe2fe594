import { papersLacking, takesWithoutPapers } from '../../api/papers-lacking.ts';
import type { PaperState } from '../../api/shapes.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Against } from './Against.tsx';
import { answersOnRecord, countSaid, groupsOf } from './answers.ts';
import { contradictionsIn } from './contradictions.ts';
import { StepLink } from './entering.tsx';
import { Question, Remark, StepForm, type Ready, type StepProps } from './StepForm.tsx';
import { answersOnTheirWay, papersOfFiles, papersOnTheirWay } from './waiting.ts';
import { ownYear } from './year.ts';

/** What is lacking, what was said; then one sentence, and it is sent. [law: tt124-2021/9.2b] */
export function SubmitStep({ own, onSent }: StepProps) {
  const words = useWords().own;
  const { view, today } = own;
  const { dossier, year } = view;
  const { tasks } = ownYear(view, own, today);
  const lacking = tasks.filter(
    ({ step, state }) =>
      (step === 'danh-gia' || step === 'hop') && state !== 'done' && state !== 'waiting',
  );
  // An act goes before the dossier that is sent after it; a file arrives when it arrives.
  const named = papersOnTheirWay(own.waiting, []);
  const missing = papersLacking(view).filter(({ paper }) => !named.includes(paper));
  const coming = papersOfFiles(own.files);
  const isRefused = missing.length > 0 && !takesWithoutPapers(view);
  const answers = answersOnTheirWay(own.waiting) ?? answersOnRecord(view.verdicts);
  const counts = countSaid(groupsOf(view.reasons.criteria), answers);
  const against = contradictionsIn(view, own.questions, answers, own.waiting);
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
  const papers = <Papers missing={missing} coming={coming} isRefused={isRefused} />;
  if (lacking.length > 0 || isRefused)
    return (
      <>
        {lacking.length > 0 && (
          <Question>
            <h2>{words.submit.lacks}</h2>
            <ul className="lacking">
              {lacking.map(({ step }) => (
                <li key={step}>
                  <StepLink step={step}>
                    {words.step[step]} <Icon name="right" size={18} />
                  </StepLink>
                </li>
              ))}
            </ul>
          </Question>
        )}
        {papers}
      </>
    );
  return (
    <StepForm own={own} onSent={onSent} button={words.submit.send} ready={ready}>
      <p className="step-lead">{words.submit.lead}</p>
      <Against found={against} />
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

interface PapersProps {
  missing: PaperState[];
  /** Of which a photograph or file is on its way. */
  coming: string[];
  isRefused: boolean;
}

/** Which papers are still to be handed in, each a way to its card. [law: tt124-2021/9.2] */
function Papers({ missing, coming, isRefused }: PapersProps) {
  const words = useWords().own.submit;
  const { caption } = useFormats();
  const lacking = missing.filter(({ paper }) => !coming.includes(paper));
  if (missing.length === 0)
    return (
      <Question>
        <h2>{words.papers}</h2>
        <Remark look="met">{words.papersAll}</Remark>
      </Question>
    );
  return (
    <Question>
      <h2>
        {lacking.length > 0 ? words.papersLack(lacking.length) : words.papersComing(missing.length)}
      </h2>
      <ul className="lacking">
        {missing.map(({ paper, caption: name }) => (
          <li key={paper}>
            <StepLink step="giay-to" hash={paper}>
              {caption(name)}
              {coming.includes(paper) && ` (${words.paperComing})`} <Icon name="right" size={18} />
            </StepLink>
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <p className="soft">{isRefused ? words.papersRefused : words.papersTaken}</p>
      )}
      {lacking.length < missing.length && isRefused && <p>{words.papersWait}</p>}
    </Question>
  );
}
