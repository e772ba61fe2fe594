/** What a page does with an act: keep it, have it sent, and learn what became of it. */
import { chosenLanguage } from '../../text/words.ts';
import { blank } from '../blank.ts';
import { Refused } from '../client.ts';
import { csrfToken } from '../csrf.ts';
import { draftsAbout } from '../drafts.ts';
import { signedIn } from '../signed-in.ts';
import { correctedBy, endEditing } from './correcting.ts';
import { thingsOf, type KeptAct, type WrittenAct } from './kept-act.ts';
import { verdictOf } from './order.ts';
import { onChange, tellChange, wake } from './outbox.ts';
import { codeOf, deliver, refusalOf, type Ended } from './sender.ts';
import { changeAct, dropAct, findByKey, keep, type Kept } from './shelf.ts';

/** `waiting`: kept in this browser, to be sent when the network is back. */
export type Sent<Reply> = { state: 'done'; reply: Reply } | { state: 'waiting' };

/** How long a person watches before the act is left to the outbox. */
const PATIENCE_MS = 12_000;

/** `isWatched`: whether somebody still sees what comes of it; a refusal unseen stays here. */
export async function keepAndSend(
  act: WrittenAct,
  isWatched: () => boolean,
): Promise<Sent<unknown>> {
  const made = madeNow(act);
  const corrected = correctedBy(made);
  let kept: Kept | undefined;
  try {
    kept = await keep(made, corrected);
  } catch {
    // A browser that keeps nothing can still send.
    return sendMade(made);
  }
  if (kept !== undefined && !('act' in kept)) throw new Refused(blank(kept.state), 0);
  if (corrected !== undefined) endEditing();
  // Pressed again: the same intention, tried anew.
  if (kept?.state === 'held') await changeAct(kept.act, askedAgain);
  tellChange();
  return outcomeOf(act.key, isWatched);
}

function madeNow(act: WrittenAct): Omit<KeptAct, 'id'> {
  const person = signedIn();
  if (person === undefined) throw new Refused(blank('not_signed_in'), 401);
  const things = thingsOf(act);
  return {
    ...act,
    person: person.id,
    things,
    page: location.pathname + location.search,
    language: chosenLanguage(),
    drafts: draftsAbout(localStorage, person.id, things, act.draft),
    made_at: Date.now(),
    state: 'waiting',
    tries: 0,
    version_seen: act.version,
  };
}

function askedAgain({ state }: KeptAct): Partial<KeptAct> {
  return state === 'sending' ? {} : { state: 'waiting', tries: 0, refusal: undefined };
}

/** Watches an act until it is sent, refused, or left to wait. */
async function outcomeOf(key: string, isWatched: () => boolean): Promise<Sent<unknown>> {
  const end = Date.now() + PATIENCE_MS;
  const round = { ended: undefined as Ended | undefined };
  const over = wake().then((ended) => {
    round.ended = ended;
    tellChange();
  });
  for (;;) {
    const hasEnded = round.ended !== undefined;
    const { act, sent } = await findByKey(key);
    if (sent !== undefined) return { state: 'done', reply: sent.reply };
    // Somebody dropped it in another tab.
    if (act === undefined) throw new Refused(blank('act_dropped'), 0);
    if (act.refusal !== undefined) {
      if (!isWatched()) return { state: 'waiting' };
      // The person learns of it here and now, so it need not wait for a decision in the outbox.
      await dropAct(act.id);
      tellChange();
      void wake();
      throw new Refused(act.refusal.problem, act.refusal.status);
    }
    if (hasEnded || Date.now() > end) return { state: 'waiting' };
    // The round may have ended while the act was looked up, and would not be heard of again.
    await Promise.race([over, nextChange()]);
  }
}

const LOOK_AGAIN_MS = 1_000;

function nextChange(): Promise<void> {
  return new Promise((changed) => {
    const go = (): void => {
      stop();
      clearTimeout(timer);
      changed();
    };
    const stop = onChange(go);
    const timer = setTimeout(go, LOOK_AGAIN_MS);
  });
}

/** Nothing of it is left in this browser, whatever comes of it. */
export const sendUnkept = (act: WrittenAct): Promise<Sent<unknown>> =>
  sendMade(madeNow(act), 'needs_network');

async function sendMade(
  made: Omit<KeptAct, 'id'>,
  unreached: 'offline' | 'needs_network' = 'offline',
): Promise<Sent<unknown>> {
  const reply = await deliver(made, csrfToken(document.cookie));
  if (verdictOf(reply.status, codeOf(reply)) === 'sent')
    return { state: 'done', reply: reply.body };
  if (reply.status === 0) throw new Refused(blank(unreached), 0);
  throw new Refused(refusalOf(reply).problem, reply.status);
}
