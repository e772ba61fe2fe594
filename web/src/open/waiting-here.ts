import type { OpenWords } from '../text/vi/open.ts';

interface Here {
  /** Who was signed in, and did not sign out. */
  before: { id: string; name: string } | undefined;
  /** The server knows of no session of theirs. */
  isEnded: boolean;
  /** What this machine has not sent yet. */
  acts: { person: string }[];
}

/** Why one is asked to sign in, and what of whom is kept here until then. */
export function toldOfWaiting({ before, isEnded, acts }: Here, words: OpenWords): string {
  const own = acts.filter(({ person }) => person === before?.id).length;
  const others = acts.length - own;
  return [
    isEnded && before !== undefined && words.signIn.ended,
    own > 0 && before !== undefined && words.signIn.waits(own, before.name),
    others > 0 && words.signIn.waitsOf(others),
  ]
    .filter(Boolean)
    .join(' ');
}
