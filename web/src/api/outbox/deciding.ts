/** What a person decides about an act that waits: send it again, correct it, drop it. */
import { blank } from '../blank.ts';
import { isDraftOf } from '../drafts.ts';
import { editedNow, endEditing, isAnotherBegun, markEditing } from './correcting.ts';
import type { KeptAct } from './kept-act.ts';
import { tellChange, wake } from './outbox.ts';
import { changeAct, dropAct } from './shelf.ts';

async function changed(act: KeptAct, change: Partial<KeptAct>): Promise<void> {
  await changeAct(act, ({ state }) => (state === 'sending' ? {} : change));
  tellChange();
}

/** As it is, or, after a conflict, on the version the person has just looked at. */
export async function sendAgain(act: KeptAct, version = act.version): Promise<void> {
  const now = { state: 'waiting', tries: 0, refusal: undefined, version } as const;
  // An act that was too old is asked for anew.
  await changed(act, { ...now, made_at: Date.now() });
  void wake();
}

export async function drop(act: KeptAct): Promise<void> {
  await dropAct(act.id);
  if (editedNow()?.id === act.id) endEditing();
  tellChange();
  // What was held behind it goes on.
  void wake();
}

/**
 * It stays here, unsent, until its page sends the corrected one in its place; what was typed then
 * is put back as the draft of its form, unless a newer one was begun.
 */
export async function beginEditing(act: KeptAct): Promise<void> {
  const refusal = act.refusal ?? { status: 0, problem: blank('being_edited') };
  await changed(act, { state: act.state === 'conflict' ? 'conflict' : 'refused', refusal });
  // A form that shows something else begun there would send that in its place.
  if (isAnotherBegun(localStorage, act)) endEditing();
  else markEditing(act);
  for (const [name, text] of Object.entries(act.drafts ?? {}))
    if (isDraftOf(act.person, name) && localStorage.getItem(name) === null)
      localStorage.setItem(name, text);
}
