/** The one way to the server: what every request carries, and how a refusal comes back. */
import { chosenLanguage } from '../text/words.ts';

export interface Problem {
  /** 0 when the server could not be reached at all. */
  status: number;
  code: string;
  message: string;
  what_to_do: string;
  law: string | null;
  facts: Record<string, string>;
  fields: { path: string; code: string; message: string }[];
}

export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

type Query = Record<string, string | number | undefined>;

export function addressOf(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
}

export function read<Answer>(path: string, query: Query = {}): Promise<Answer> {
  return send<Answer>('GET', addressOf(path, query), {});
}

export interface Act {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** Of what the person was looking at; another one on the server is a conflict. */
  version?: number;
  body?: unknown;
  /** Made once per intention, so that sending twice acts once. */
  key: string;
}

export function perform<Answer>({ method, path, version, body, key }: Act): Promise<Answer> {
  const headers: Record<string, string> = {
    'X-CSRF-Token': csrfToken(document.cookie),
    'Idempotency-Key': key,
  };
  if (version !== undefined) headers['If-Match'] = `"${version}"`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  return send<Answer>(method, path, {
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
}

export const newKey = (): string => crypto.randomUUID();

/** The cookie is called `__Host-csrf` over TLS. */
export function csrfToken(cookies: string): string {
  const found = /(?:^|;\s*)(?:__Host-)?csrf=([^;]*)/.exec(cookies);
  return found?.[1] ?? '';
}

async function send<Answer>(method: string, address: string, init: RequestInit): Promise<Answer> {
  let reply: Response;
  try {
    reply = await fetch(address, {
      ...init,
      method,
      headers: { ...init.headers, Accept: 'application/json', 'Accept-Language': chosenLanguage() },
    });
  } catch {
    throw new Refused(blank(0, 'offline'));
  }
  if (reply.status === 401) goToSignIn();
  if (!reply.ok) throw new Refused(await problemIn(reply));
  const text = await reply.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

function blank(status: number, code: string): Problem {
  return { status, code, message: '', what_to_do: '', law: null, facts: {}, fields: [] };
}

async function problemIn(reply: Response): Promise<Problem> {
  const given = (await reply.json().catch(() => ({}))) as Partial<Problem>;
  return { ...blank(reply.status, 'unknown'), ...given, status: reply.status };
}

/** Comes back to the same address afterwards. */
export function goToSignIn(): void {
  const here = location.pathname + location.search;
  location.assign(`/dang-nhap?sau=${encodeURIComponent(here)}`);
}
