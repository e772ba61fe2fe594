/** The code of a certificate as somebody types it off the paper. */
const LENGTH = 32;

/** What people mistake for digits on paper; the code has no such letters. */
const MEANT: Record<string, string> = { o: '0', l: '1', i: '1' };

/** A whole address will do: its code stands behind the last slash. */
export function codeOf(typed: string): string {
  const last = typed.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
  return last
    .toLowerCase()
    .replace(/[\s.\-–_]/g, '')
    .replace(/[oli]/g, (letter) => MEANT[letter] ?? letter);
}

const WITH_SLASHES = /^(?:[a-z][a-z0-9+]*:)?\/\/([^/?#]*)/i;

/**
 * The host of a whole address that leads to another site; undefined when it leads here, or when
 * only the code was typed, or where it is not known what is ours.
 */
export function hostElsewhere(typed: string, ours: string[] | undefined): string | undefined {
  if (ours === undefined) return undefined;
  const address = typed.replace(/\s/g, '');
  const named = WITH_SLASHES.exec(address) ?? /^([^/?#]*)\//.exec(address);
  const host = (named?.[1] ?? '').toLowerCase();
  // "/xac-minh/…" and "xac-minh/…" name no site.
  const isHost = /[.:@]/.test(host) || address.includes('//');
  return host !== '' && isHost && !ours.includes(host) ? host : undefined;
}

export const isCode = (code: string): boolean => code.length === LENGTH && /^[0-9a-f]+$/.test(code);
