import { useEffect } from 'react';
import { startSending } from '../api/outbox/outbox.ts';

/** From when it is known who is signed in, what this person left unsent is sent. */
export function useSendingOf(person: string | undefined): void {
  useEffect(() => {
    if (person !== undefined) startSending();
  }, [person]);
}
