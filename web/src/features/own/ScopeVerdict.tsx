import type { ScopeShown } from '../../api/shapes.ts';
import { formatClause } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';

const LOOKS = {
  in_scope: ['met', 'met'],
  out_of_scope: ['aside', 'not_met'],
  not_enough_known: ['unknown', 'unknown'],
} as const;

/** In or out, why, and by which clause. [law: tt124-2021/1.2b] */
export function ScopeVerdict({ scope }: { scope: ScopeShown }) {
  const words = useWords();
  const { caption } = useFormats();
  const [look, icon] = LOOKS[scope.outcome];
  const by = caption(scope.by);
  return (
    <section className={`scope scope-${look}`} role="status">
      <Icon name={icon} size={26} />
      <div>
        <h2>{words.own.scope.outcome[scope.outcome]}</h2>
        <p>
          {words.own.scope.reason[scope.reason] ?? ''} {by && <b>{by}.</b>}
        </p>
        <p className="small">{formatClause(scope.clause, words.language)}</p>
        {!scope.is_listed_so && <p>{words.own.scope.toSettle}</p>}
      </div>
    </section>
  );
}
