/** Tiny pictures of what was sent from this browser: a list needs no network to show them. */

const PREFIX = 'binh-yen-thumb/';
const KEPT_MAX = 60;

export function keepThumb(store: Storage, sha256: string, picture: string): void {
  const names = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((name) =>
    name.startsWith(PREFIX),
  );
  for (const name of names.slice(0, Math.max(0, names.length - KEPT_MAX + 1)))
    store.removeItem(name);
  try {
    store.setItem(PREFIX + sha256, picture);
  } catch {
    // A picture less.
  }
}

export const thumbOf = (store: Storage, sha256: string): string | undefined =>
  store.getItem(PREFIX + sha256) ?? undefined;

/** They belong to whoever sent them. */
export function removeThumbs(store: Storage): void {
  for (const name of Object.keys(store)) if (name.startsWith(PREFIX)) store.removeItem(name);
}
