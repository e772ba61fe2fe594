import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Question, type StepProps } from './StepForm.tsx';
import { papersThere } from './year.ts';

/** The papers of Điều 9 khoản 2, which are there and which are missing. [law: tt124-2021/9.2] */
export function PapersStep({ own: { view, questions } }: StepProps) {
  const words = useWords().own;
  const { caption } = useFormats();
  const there = papersThere(view, questions);
  return (
    <Question>
      <ul className="papers">
        {questions.papers.map(({ paper, caption: name }) => (
          <li key={paper}>
            <Icon name={there.includes(paper) ? 'met' : 'aside'} size={20} />
            {caption(name)}
            <span className="soft">{there.includes(paper) ? words.done : words.notYet}</span>
          </li>
        ))}
      </ul>
    </Question>
  );
}
