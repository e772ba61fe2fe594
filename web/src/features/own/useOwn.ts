import { useQuery } from '@tanstack/react-query';
import { dossier, dossierOf, dossierQuestions, dossierScope, session } from '../../api/queries.ts';
import type { DossierView, Questions, ScopeShown } from '../../api/shapes.ts';
import { useOwnSubject, useWhere } from '../../api/where.ts';

/** One's own subject in the year of the address, with what its forms ask for. */
export interface Own {
  view: DossierView;
  questions: Questions;
  scope: ScopeShown;
  today: string;
}

export type OwnAnswer =
  | { state: 'there'; own: Own }
  | { state: 'loading' }
  | { state: 'none' }
  | { state: 'refused'; error: unknown; retry: () => void };

export function useOwn(): OwnAnswer {
  const where = useWhere();
  const today = useQuery(session).data?.today ?? '';
  const found = useQuery(dossierOf(where, useOwnSubject() ?? ''));
  const id = found.data?.id ?? '';
  const isFound = id !== '';
  const view = useQuery({ ...dossier(id), enabled: isFound });
  const questions = useQuery({ ...dossierQuestions(id), enabled: isFound });
  const scope = useQuery({ ...dossierScope(id), enabled: isFound });
  const refused = [found, view, questions, scope].find((each) => each.error);
  if (view.data && questions.data && scope.data)
    return {
      state: 'there',
      own: { view: view.data, questions: questions.data, scope: scope.data, today },
    };
  if (refused)
    return { state: 'refused', error: refused.error, retry: () => void refused.refetch() };
  return found.data === null ? { state: 'none' } : { state: 'loading' };
}
