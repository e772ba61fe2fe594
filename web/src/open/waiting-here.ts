import type { OpenWords } from '../text/vi/open.ts';

interface Here {
  /** Somebody was signed in, and did not sign out. */
  wasIn: boolean;
  /** The server knows of no session of theirs. */
  isEnded: boolean;
  /** How much this machine has not sent yet, whoever did it. */
  count: number;
}

/** Why one is asked to sign in, and what is kept here until then; of whom is nobody else's. */
export function toldOfWaiting({ wasIn, isEnded, count }: Here, words: OpenWords): string {
  return [isEnded && wasIn && words.signIn.ended, count > 0 && words.signIn.waits(count)]
    .filter(Boolean)
    .join(' ');
}
