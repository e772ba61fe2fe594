import { formatClause, formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Contradiction } from './contradictions.ts';
import { StepLink } from './entering.tsx';
import { Route } from './IncidentsStep.tsx';
import { Question, Remark } from './StepForm.tsx';
import { useEventName } from './useEventName.ts';

/**
 * What happened against what was said of it, told before it is sent. It forbids nothing: the answer
 * may be right, and an incident on record is not yet a title lost.
 */
export function Against({ found }: { found: Contradiction[] }) {
  const words = useWords().own;
  if (found.length === 0) return null;
  return (
    <Question>
      <h2>{words.submit.against}</h2>
      {found.map((one, i) => (
        <One key={`${one.event}/${one.occurred_on}/${i}`} one={one} />
      ))}
      <p>{words.submit.againstTodo}</p>
      <ul className="lacking">
        <li>
          <StepLink step="vu-viec">
            {words.submit.toIncidents} <Icon name="right" size={18} />
          </StepLink>
        </li>
        <li>
          <StepLink step="danh-gia">
            {words.submit.toAnswers} <Icon name="right" size={18} />
          </StepLink>
        </li>
      </ul>
    </Question>
  );
}

function One({ one }: { one: Contradiction }) {
  const { own: words, language } = useWords();
  const nameOf = useEventName();
  const { question, isAnsweredMet, isSaidNotToHappen, isWaiting } = one;
  const said = [
    isAnsweredMet && words.submit.againstMet(formatClause(question.clause, language)),
    isSaidNotToHappen && words.submit.againstNothing,
  ].filter(Boolean);
  return (
    <div className="reported">
      <p>
        <b>{nameOf(question)}</b>
        <span className="soft">
          {' '}
          · {formatDate(one.occurred_on)}
          {one.count > 1 && ` · × ${one.count}`}
          {isWaiting && ` · ${words.submit.againstWaits}`}
        </span>
      </p>
      <p>{said.join(' ')}</p>
      <Remark look="plain">
        <b>{words.incidents.notLost}</b> <Route asked={question} />
      </Remark>
    </div>
  );
}
