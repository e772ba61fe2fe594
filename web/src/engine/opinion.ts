/** What the engine would say: of a form somebody is filling in, of acts that wait to be sent. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { WrittenAct } from '../api/acts.ts';
import { withDrafted, type Basis, type Drafted } from '../api/basis.ts';
import { engineRules } from '../api/queries.ts';
import { useMay } from '../api/rights.ts';
import type { DossierView, EngineRules, Reasons } from '../api/shapes.ts';
import { NotUnderstood, type Engine } from './engine.ts';
import { engineFor, forget } from './loading.ts';
import { withActs } from './waiting.ts';

interface Unsent {
  drafted?: Drafted;
  /** Done and not yet sent, the oldest first; the draft is laid on them. */
  waiting?: WrittenAct[];
}

/**
 * The reasons as they would be with what is not sent yet. Undefined while the engine is fetched,
 * and where it cannot be had; what the server said stands in the view.
 */
export function useEngineOpinion(view: DossierView, unsent: Unsent): Reasons | undefined {
  const may = useMay();
  const engine = useEngine(view.engine_rules);
  const speaker = may('appraise', view.dossier.appraiser_path) ? 'appraiser' : 'subject';
  // Forms make new objects at every keystroke; what they say decides.
  const said = JSON.stringify(unsent);
  return useMemo(() => {
    const { drafted = {}, waiting = [] } = JSON.parse(said) as Unsent;
    const basis = withDrafted(withActs(view, waiting, speaker), drafted, speaker);
    return engine && judged(engine, view.engine_rules, basis);
  }, [engine, view, said, speaker]);
}

function useEngine(rules: EngineRules): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  const text = useQuery(engineRules(rules)).data;
  const { rulebook, digest } = rules;
  useEffect(() => {
    let isWanted = true;
    setEngine(undefined);
    if (text !== undefined)
      engineFor({ rulebook, digest }, text).then(
        (made) => isWanted && setEngine(made),
        // Without the engine a page shows what the server said, which is no fault of anybody's.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [rulebook, digest, text]);
  return engine;
}

function judged(engine: Engine, rules: EngineRules, basis: Basis): Reasons | undefined {
  try {
    return engine.judge(basis);
  } catch (fault) {
    if (!(fault instanceof NotUnderstood)) forget(rules);
    return undefined;
  }
}
