/** The one way to the server: what every request carries, and how a refusal comes back. */
import createClient from 'openapi-fetch';
import { chosenLanguage } from '../text/words.ts';
import { blank } from './blank.ts';
import { csrfToken } from './csrf.ts';
import { newKey } from './new-key.ts';
import { reach } from './reach.ts';
import { Refused } from './refused.ts';
import type { paths } from './schema.ts';
import type { Problem } from './shapes.ts';
import { signedIn } from './signed-in.ts';

export { blank, csrfToken, newKey, Refused };

export const api = createClient<paths>();

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', chosenLanguage());
    if (request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken(document.cookie));
    return request;
  },
});

/** Of an act: its key is made once per intention, so that sending twice acts once. */
export interface ActHeaders {
  'Idempotency-Key': string;
  /** Of what the person was looking at; another one on the server is a conflict. */
  'If-Match'?: string;
}

export const inQuotes = (version: number): string => `"${version}"`;

interface Answer<Value> {
  data?: Value;
  error?: unknown;
  response: Response;
}

/** The value, or `Refused` with the server's own words. */
export async function told<Value>(asked: Promise<Answer<Value>>): Promise<Value> {
  let answer: Answer<Value>;
  try {
    answer = await asked;
  } catch {
    reach.note(0);
    throw new Refused(blank('offline'), 0);
  }
  const { status, ok } = answer.response;
  reach.note(status);
  if (status === 401) goToSignIn();
  if (!ok) throw new Refused({ ...blank('unknown'), ...(answer.error as Problem) }, status);
  return answer.data as Value;
}

/** Comes back to the same address afterwards. */
export function goToSignIn(): void {
  location.assign(signInAddress());
}

/** Pages that speak of whoever is signed in, without naming them. */
export const isOwnPage = (pathname: string): boolean =>
  pathname === '/' || pathname.startsWith('/viec/');

/** `isChange`: somebody else takes the place of who is signed in. Says whose page this was. */
export function signInAddress({ isChange = false } = {}): string {
  const here = encodeURIComponent(
    // Another person has another year of their own, or none.
    isChange && isOwnPage(location.pathname) ? '/' : location.pathname + location.search,
  );
  const person = signedIn();
  // Who makes room chooses the page that is left open; not so the place it was narrowed to.
  const isTheirs = !isChange || new URLSearchParams(location.search).has('place');
  const of = person && isTheirs ? `&cua=${encodeURIComponent(person.id)}` : '';
  return `/dang-nhap?${isChange ? 'doi-nguoi=1&' : ''}sau=${here}${of}`;
}

/** For links that the browser follows itself; what is undefined or empty is left out. */
export function addressOf(
  path: string,
  query: Record<string, string | number | undefined> = {},
): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
}
