/** What a page says became of what was sent from it, by where its acts are now. Pure. */
import type { KeptAct, SentAct } from '../../api/outbox/kept-act.ts';
import type { SentState } from './StepForm.tsx';
import { isOfPapers, isOfWhatHappened, isOnItsWay, stepOf } from './waiting.ts';
import type { StepName } from './year.ts';

type Made = Pick<KeptAct, 'address' | 'body' | 'made_at'>;

export interface Whereabouts {
  /** What the form told when it was done with, or that it is wanted again. */
  chosen: SentState | 'again' | undefined;
  openedAt: number;
  /** About this dossier, unsent and sent. */
  acts: (Made & Pick<KeptAct, 'state'>)[];
  gone: (Made & Pick<SentAct, 'sent_at'>)[];
  /** Of this form: what it makes, and what was left by it before the page was opened. */
  isMine: (act: Made) => boolean;
  isFromBefore: (act: Made) => boolean;
  /** Whether the act was in the outbox before; it may be told of a moment after it was kept. */
  wasSeen: boolean;
}

/** Nothing while the form is to be shown: also once what waited was refused or dropped. */
export function sentState(there: Whereabouts): SentState | undefined {
  const { chosen, openedAt, wasSeen } = there;
  if (chosen === 'again') return undefined;
  if (chosen === 'done') return 'done';
  const left = there.acts.filter((act) => isTold(act, there));
  if (left.some(isOnItsWay)) return 'waiting';
  if (left.length > 0) return undefined;
  if (there.gone.some((act) => isTold(act, there) && act.sent_at > openedAt)) return 'done';
  return chosen === 'waiting' && !wasSeen ? 'waiting' : undefined;
}

/** What is being sent while its form is open is the form's own to tell of. */
function isTold(act: Made, { chosen, openedAt, isMine, isFromBefore }: Whereabouts): boolean {
  return act.made_at < openedAt ? isFromBefore(act) : chosen === 'waiting' && isMine(act);
}

export const hasTrace = (there: Whereabouts): boolean =>
  [...there.acts, ...there.gone].some((act) => isTold(act, there));

/** Whether a form of this step makes such acts; what happened has two, papers have one each. */
export function isMadeIn(step: StepName, act: Pick<Made, 'address' | 'body'>): boolean {
  if (step === 'vu-viec') return isOfWhatHappened(act);
  return step === 'giay-to' ? isOfPapers(act) : stepOf(act) === step;
}
