import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { dossier, session } from '../queries.ts';
import { arrivedNow, goOn, linesNow, watch, type Arrived, type Line } from './sender.ts';

/** What of one dossier is on its way; what has arrived since the page was opened is asked anew. */
export function useUploads(dossierId: string): { lines: Line[]; arrived: Arrived[] } {
  const person = useQuery(session).data?.person ?? '';
  const queries = useQueryClient();
  const lines = useSyncExternalStore(watch, linesNow);
  const arrived = useSyncExternalStore(watch, arrivedNow);
  useEffect(() => void goOn(person), [person]);
  useEffect(() => {
    if (arrived.length > 0)
      void queries.invalidateQueries({ queryKey: dossier(dossierId).queryKey });
  }, [arrived, dossierId, queries]);
  return {
    lines: lines.filter(({ file }) => file.dossier === dossierId),
    arrived: arrived.filter(({ file }) => file.dossier === dossierId),
  };
}
