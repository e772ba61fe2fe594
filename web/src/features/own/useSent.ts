import { useState } from 'react';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import { hasTrace, isMadeIn, sentState, type Whereabouts } from './sent-state.ts';
import type { SentState } from './StepForm.tsx';
import type { Own } from './useOwn.ts';
import { stepOf } from './waiting.ts';
import type { StepName } from './year.ts';

type Forms = Pick<Whereabouts, 'isMine' | 'isFromBefore'>;

/**
 * What became of this step: done on this page, or left waiting, now or before the page was opened;
 * nothing while its form is to be shown. What waited and has gone is done.
 */
export const useSent = (step: StepName, own: Own) =>
  useSentOf(own, {
    isMine: (act) => isMadeIn(step, act),
    isFromBefore: (act) => stepOf(act) === step,
  });

/** The same of any form that has an act of its own. */
export function useSentOf(own: Own, forms: Forms) {
  const [openedAt, setOpenedAt] = useState(() => Date.now());
  const [chosen, setChosen] = useState<SentState | 'again'>();
  const [wasSeen, setSeen] = useState(false);
  const thing = `dossiers/${own.view.dossier.id}`;
  const gone = useOutbox().sent.filter(({ things }) => things.includes(thing));
  const there = { ...forms, chosen, openedAt, acts: own.waiting, gone, wasSeen };
  if (chosen === 'waiting' && !wasSeen && hasTrace(there)) setSeen(true);
  const setSent = (next: SentState | 'again' | undefined): void => {
    setChosen(next);
    setSeen(false);
    // What was sent before is not what the form is wanted for again.
    if (next === 'again') setOpenedAt(Date.now());
  };
  return { sent: sentState(there), setSent };
}
