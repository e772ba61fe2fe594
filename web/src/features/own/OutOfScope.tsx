import { useWords } from '../../text/words.ts';
import { hasScopeQuestions } from './declaration.ts';
import { StepLink } from './entering.tsx';
import { ScopeVerdict } from './ScopeVerdict.tsx';
import type { Own } from './useOwn.ts';

/** In the place of what is asked of others: why nothing is, by which clause, whom to tell. */
export function OutOfScope({ own: { view, scope } }: { own: Own }) {
  const words = useWords().own;
  const { kind } = view.dossier;
  return (
    <>
      <ScopeVerdict scope={scope} />
      <section className="answer">
        <p>{words.outOfScopeTodo(words.askedOf[kind])}</p>
        {hasScopeQuestions(scope) && (
          <StepLink step="dien-xet" className="big-button big-button-plain">
            {words.outOfScopeAnswers}
          </StepLink>
        )}
      </section>
    </>
  );
}
