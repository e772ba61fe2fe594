/** An act as it waits in this browser: all that is needed to send it, and what became of it. */
import type { Problem } from '../shapes.ts';

export interface OnBehalf {
  who: string;
  paper: string;
}

/** Plain text, so that it is sent as the same bytes however often. */
export interface WrittenAct {
  key: string;
  method: 'post' | 'put' | 'patch' | 'delete';
  address: string;
  body: string | undefined;
  version?: number;
  onBehalf?: OnBehalf;
  title: string;
  /** What else it is about, besides what its address and body name: "dossiers/0abc". */
  about?: string[];
  /** The draft it was typed in, where that is not one of its things: "incident-of/23524". */
  draft?: string;
}

/**
 * `waiting`: to be sent. `sending`: somebody is sending it, or was when the browser died.
 * `refused`, `conflict`: the server said no, and a person decides.
 */
export type ActState = 'waiting' | 'sending' | 'refused' | 'conflict';

export interface Refusal {
  status: number;
  problem: Problem;
}

export interface KeptAct extends WrittenAct {
  /** In the order of being made. */
  id: number;
  person: string;
  /** Acts that share one of these keep their order. */
  things: string[];
  /** Where it was made, to go back to. */
  page: string;
  language: 'vi' | 'en';
  /** The drafts about its things when it was made, by their name: to put back when it is edited. */
  drafts?: Record<string, string>;
  made_at: number;
  state: ActState;
  /** How often the server was reached and could not. */
  tries: number;
  /** It went out and no answer came back: the server may have carried it out. */
  is_unsure?: boolean;
  /** Of what the person was looking at; `version` follows their own earlier acts. */
  version_seen?: number;
  refusal?: Refusal;
}

/** What was sent stays for a day, to be looked up. */
export interface SentAct extends Omit<KeptAct, 'state' | 'refusal' | 'tries' | 'is_unsure'> {
  sent_at: number;
  reply: unknown;
}

/** `/api/dossiers/0abc/facts` → `dossiers/0abc`; `/api/incidents` → `incidents`. */
export function thingAt(address: string): string {
  const [, , collection = '', id] = address.split(/[/?]/);
  return id === undefined || id === '' ? collection : `${collection}/${id}`;
}

interface Named {
  dossier?: unknown;
  dossiers?: unknown;
  /** Where it happened, of what is nobody's. */
  place?: unknown;
  subject?: unknown;
}

/**
 * What the act is about, by its address and by what its body names. Something new is about what it
 * names: all that is new of one kind would else be one queue, and one that is stuck would hold up
 * those of everybody else.
 */
export function thingsOf(act: WrittenAct): string[] {
  const body = (act.body === undefined ? {} : JSON.parse(act.body)) as Named | null;
  const at = thingAt(act.address);
  const named = [
    ...(act.about ?? []),
    ...idsIn(body?.dossier).map((id) => `dossiers/${id}`),
    ...idsIn(body?.dossiers).map((id) => `dossiers/${id}`),
    ...idsIn(body?.subject).map((code) => `subjects/${code}`),
    ...idsIn(body?.place).map((code) => `places/${code}`),
  ];
  const isNew = act.method === 'post' && !at.includes('/');
  return [...new Set(isNew && named.length > 0 ? named : [at, ...named])];
}

function idsIn(value: unknown): string[] {
  // An empty text names nothing.
  if (value === '') return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(idsIn) : [];
}
