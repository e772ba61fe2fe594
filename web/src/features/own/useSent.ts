import { useState } from 'react';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import type { SentState } from './StepForm.tsx';
import type { Own } from './useOwn.ts';
import { isOnItsWay, stepOf } from './waiting.ts';
import type { StepName } from './year.ts';

/**
 * What became of this step: done on this page, or left waiting, now or before the page was opened;
 * nothing while its form is to be shown. What waited and has gone is done.
 */
export function useSent(step: StepName, own: Own) {
  const [openedAt] = useState(() => Date.now());
  const [chosen, setSent] = useState<SentState | 'again'>();
  const gone = useOutbox().sent;
  const isOfStep = (act: { address: string }): boolean => stepOf(act) === step;
  // What is being sent while its form is open is the form's own to tell of.
  const isLeft = own.waiting.some(
    (act) => isOfStep(act) && isOnItsWay(act) && act.made_at < openedAt,
  );
  const hasGone = gone.some(
    (act) =>
      isOfStep(act) &&
      act.things.includes(`dossiers/${own.view.dossier.id}`) &&
      act.sent_at > openedAt &&
      (chosen === 'waiting' || act.made_at < openedAt),
  );
  const found = (): SentState | undefined => {
    if (chosen === 'again') return undefined;
    if (chosen === 'done') return 'done';
    if (isLeft) return 'waiting';
    return hasGone ? 'done' : chosen;
  };
  return { sent: found(), setSent };
}
