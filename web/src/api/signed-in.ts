/**
 * Who this browser believes is signed in. The server decides at each request; this only tells whose
 * acts wait here and whose kept answers may be shown while the server cannot be asked.
 */
export interface SignedIn {
  id: string;
  name: string;
  account: string;
}

export const PERSON_KEY = 'binh-yen-person';

export function signedIn(): SignedIn | undefined {
  const kept = localStorage.getItem(PERSON_KEY);
  return kept === null ? undefined : (JSON.parse(kept) as SignedIn);
}
