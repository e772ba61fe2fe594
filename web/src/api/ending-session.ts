import { useState } from 'react';
import { useWords } from '../text/words.ts';
import { useSending } from './acts.ts';

export interface EndableSession {
  id: string;
  agent: string;
  created_at: number;
  person: { id: string; name: string };
}

/** One session that is asked about, and then ended; `touches`: the lists it stands in. */
export function useEndingSession(touches: unknown[][]) {
  const words = useWords();
  const [asked, setAsked] = useState<EndableSession>();
  const close = (): void => setAsked(undefined);
  const { perform, reset, isBusy, error } = useSending({ touches, onSent: close });
  const ask = (session: EndableSession): void => {
    reset();
    setAsked(session);
  };
  const end = ({ id, person }: EndableSession): void =>
    perform({
      method: 'delete',
      to: '/api/people/{id}/sessions/{session}',
      values: { id: person.id, session: id },
      body: undefined,
      title: words.people.endSession(person.name),
    });
  return { asked, ask, close, end, isBusy, error };
}

export type EndingSession = ReturnType<typeof useEndingSession>;
