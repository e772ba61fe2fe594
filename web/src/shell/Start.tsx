import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { dossierOf } from '../api/queries.ts';
import { useOwnSubject, useWhere } from '../api/where.ts';
import { useWords } from '../text/words.ts';
import { Empty, Loading, ProblemNotice } from '../ui/notices.tsx';

/** Where work begins: at one's own subject, or at the desk of one's place. */
export function Start() {
  const subject = useOwnSubject();
  if (subject === undefined) return <Navigate to="/ban-lam-viec" replace />;
  return <Own subject={subject} />;
}

function Own({ subject }: { subject: string }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(dossierOf(useWhere(), subject));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading words={words.loading.dossier} />;
  if (data === null) return <Empty title={words.dossier.none} todo={words.dossier.noneTodo} />;
  return <Navigate to="/ho-so/$id" params={{ id: data.id }} replace />;
}
