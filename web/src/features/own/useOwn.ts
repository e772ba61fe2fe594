import { useQuery } from '@tanstack/react-query';
import type { KeptAct } from '../../api/outbox/kept-act.ts';
import { useWaiting } from '../../api/outbox/use-outbox.ts';
import { dossier, dossierOf, dossierQuestions, dossierScope, session } from '../../api/queries.ts';
import type { DossierView, Questions, ScopeShown } from '../../api/shapes.ts';
import type { Line } from '../../api/uploads/sender.ts';
import { useUploads } from '../../api/uploads/use-uploads.ts';
import { useOwnSubject, useWhere } from '../../api/where.ts';

/** The subject whose year is entered, with what its forms ask for. */
export interface Own {
  view: DossierView;
  questions: Questions;
  scope: ScopeShown;
  today: string;
  /** What was done to it here and the server does not have yet: acts, then files. */
  waiting: KeptAct[];
  files: Line[];
}

export type OwnAnswer =
  | { state: 'there'; own: Own }
  | { state: 'loading' }
  | { state: 'none' }
  /** Whoever asks answers for no subject. */
  | { state: 'nobodys' }
  | { state: 'refused'; error: unknown; retry: () => void };

/** The subject one answers for, in the year of the address. */
export function useOwn(): OwnAnswer {
  const where = useWhere();
  const subject = useOwnSubject();
  const found = useQuery(dossierOf(where, subject ?? ''));
  const there = useDossier(found.data?.id ?? '');
  if (subject === undefined) return { state: 'nobodys' };
  if (found.error)
    return { state: 'refused', error: found.error, retry: () => void found.refetch() };
  return found.data === null ? { state: 'none' } : there;
}

/** Any dossier by its id; nothing is asked while that is empty. */
export function useDossier(id: string): OwnAnswer {
  const today = useQuery(session).data?.today ?? '';
  const isFound = id !== '';
  const view = useQuery({ ...dossier(id), enabled: isFound });
  const questions = useQuery({ ...dossierQuestions(id), enabled: isFound });
  const scope = useQuery({ ...dossierScope(id), enabled: isFound });
  const waiting = useWaiting(`dossiers/${id}`);
  const files = useUploads(id).lines;
  const refused = [view, questions, scope].find((each) => each.error);
  if (view.data && questions.data && scope.data)
    return {
      state: 'there',
      own: {
        view: view.data,
        questions: questions.data,
        scope: scope.data,
        today,
        waiting,
        files,
      },
    };
  if (refused)
    return { state: 'refused', error: refused.error, retry: () => void refused.refetch() };
  return { state: 'loading' };
}
