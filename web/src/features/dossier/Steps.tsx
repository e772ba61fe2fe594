import { useQuery } from '@tanstack/react-query';
import { dossierScope } from '../../api/queries.ts';
import type { Dossier } from '../../api/shapes.ts';
import { formatClause, formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';

/** Why nothing is asked and nothing awaited, in the words of the subject's own page. */
function OutOfScope({ id }: { id: string }) {
  const words = useWords();
  const { caption } = useFormats();
  const scope = useQuery(dossierScope(id)).data;
  const by = caption(scope?.by);
  return (
    <p className="panel">
      <b>{words.state.out_of_scope}.</b>{' '}
      {scope?.outcome === 'out_of_scope' && (
        <>
          {words.own.scope.reason[scope.reason] ?? ''} {by && `${by}. `}
          <span className="clause">{formatClause(scope.clause, words.language)}</span>
        </>
      )}
    </p>
  );
}

/** The six steps of the year; done ones with their day. */
export function Steps({ dossier: one }: { dossier: Dossier }) {
  const words = useWords();
  if (one.state === 'out_of_scope') return <OutOfScope id={one.id} />;
  const steps = [
    ['enrolled', one.enrolled_on],
    ['registered', one.registered_on],
    ['submitted', one.submitted_on],
    ['appraised', one.appraised_on],
    ['concluded', one.concluded_on],
    ['decided', one.decided_on],
  ] as const;
  const reached = steps.findLastIndex(([, day]) => day !== null);
  const isReturned = one.state === 'returned';
  return (
    <ol className="steps panel">
      {steps.map(([name, day], i) => {
        const isDone = i <= reached && !(isReturned && name === 'submitted');
        return (
          <li
            key={name}
            className={isDone ? 'step step-done' : 'step'}
            aria-current={i === reached ? 'step' : undefined}
          >
            <span className="step-mark">{isDone && <Icon name="met" size={13} />}</span>
            <span className="step-name">{words.dossier.steps[name]}</span>
            <span className="step-day">
              {isReturned && name === 'submitted' ? words.state.returned : day && formatDate(day)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
