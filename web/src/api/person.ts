/**
 * Who this browser believes is signed in. The server decides at each request; this only tells whose
 * acts wait here and whose kept answers may be shown while the server cannot be asked.
 */
export interface SignedIn {
  id: string;
  name: string;
  account: string;
}

const KEY = 'binh-yen-person';

export function signedIn(): SignedIn | undefined {
  const kept = localStorage.getItem(KEY);
  return kept === null ? undefined : (JSON.parse(kept) as SignedIn);
}

/** What the server told of the session; other tabs hear of another person by the storage event. */
export function rememberSignedIn(person: SignedIn): void {
  const { id, name, account } = person;
  const next = JSON.stringify({ id, name, account });
  if (localStorage.getItem(KEY) !== next) localStorage.setItem(KEY, next);
}

export function forgetSignedIn(): void {
  localStorage.removeItem(KEY);
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
