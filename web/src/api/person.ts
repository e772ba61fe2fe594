/** Signing in and out, as this browser sees it: what is kept here belongs to one person. */
import { csrfToken } from './csrf.ts';
import { removeKeptAnswers } from './kept-answers.ts';
import { newKey } from './new-key.ts';
import { removeSent } from './outbox/shelf.ts';
import { signedIn, PERSON_KEY as KEY, type SignedIn } from './signed-in.ts';
import { removeThumbs } from './uploads/thumbs.ts';

/** Other tabs hear of another person by the storage event. */
function rememberSignedIn({ id, name, account }: SignedIn): void {
  const next = JSON.stringify({ id, name, account });
  if (localStorage.getItem(KEY) !== next) localStorage.setItem(KEY, next);
}

/**
 * What the server told of the session: what was kept for somebody else goes first. Tells whether
 * this browser believed in another person until now.
 */
export async function personIs(next: SignedIn): Promise<boolean> {
  const before = signedIn();
  if (before?.id !== next.id) await removeTraces();
  rememberSignedIn(next);
  localStorage.removeItem(ENDING);
  return before !== undefined && before.id !== next.id;
}

/** Signed out here, and the server may not have heard of it. */
const ENDING = 'binh-yen-ending';

/** Leaves nothing of the person in this browser but what they have not sent yet. */
export async function leave(): Promise<void> {
  localStorage.setItem(ENDING, '1');
  localStorage.removeItem(KEY);
  await removeTraces();
  await endSession();
}

/** What was read, what was sent, whose word was typed in, small pictures: all but what waits. */
async function removeTraces(): Promise<void> {
  sessionStorage.clear();
  removeThumbs(localStorage);
  await Promise.all([removeKeptAnswers(), removeSent().catch(() => undefined)]);
}

/** Somebody signed out here, and the server has not heard of it. */
export const isLeaving = (): boolean => localStorage.getItem(ENDING) !== null;

/** On a line that gives no answer nobody waits longer; it is tried again at the next page. */
const PATIENCE_MS = 8_000;

/** Before anything is asked: who signed out without a network is not let in again. */
export async function endSession(): Promise<void> {
  if (!isLeaving()) return;
  const ended = await fetch('/api/session', {
    method: 'DELETE',
    headers: { 'X-CSRF-Token': csrfToken(document.cookie), 'Idempotency-Key': newKey() },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  if (ended !== undefined && (ended.ok || ended.status === 401)) localStorage.removeItem(ENDING);
}

/** Another tab signed somebody in or out; without a person in the end, `to` is undefined. */
export function onAnotherPerson(heard: (to: SignedIn | undefined) => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === KEY && idIn(event.newValue) !== idIn(event.oldValue)) heard(signedIn());
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

const idIn = (kept: string | null): string | undefined =>
  kept === null ? undefined : (JSON.parse(kept) as SignedIn).id;
