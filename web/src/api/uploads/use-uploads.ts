import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { dossier, session } from '../queries.ts';
import { arrivedNow, goOn, linesNow, watch, type Arrived, type Line } from './sender.ts';

/** Of the person signed in, of all dossiers. */
export function useAllUploads(): Line[] {
  const person = useQuery(session).data?.person ?? '';
  const lines = useSyncExternalStore(watch, linesNow);
  useEffect(() => void goOn(person), [person]);
  return lines;
}

/** What of one dossier is on its way; what has arrived since the page was opened is asked anew. */
export function useUploads(dossierId: string): { lines: Line[]; arrived: Arrived[] } {
  const queries = useQueryClient();
  const lines = useAllUploads();
  const arrived = useSyncExternalStore(watch, arrivedNow);
  useEffect(() => {
    // It may have arrived while no page looked.
    if (arrivedNow().some(({ file }) => file.dossier === dossierId))
      void queries.invalidateQueries({ queryKey: dossier(dossierId).queryKey });
  }, [dossierId, queries]);
  const mine = lines.filter(({ file }) => file.dossier === dossierId);
  const before = useRef(0);
  useEffect(() => {
    // Whichever tab sent it: what left the line may have arrived.
    if (mine.length < before.current)
      void queries.invalidateQueries({ queryKey: dossier(dossierId).queryKey });
    before.current = mine.length;
  }, [mine.length, dossierId, queries]);
  return { lines: mine, arrived: arrived.filter(({ file }) => file.dossier === dossierId) };
}
