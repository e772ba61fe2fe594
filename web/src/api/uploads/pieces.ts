/** How one file goes to the server: piece by piece, on from where the server is. */
import { blank, csrfToken, goToSignIn, newKey, Refused } from '../client.ts';
import { chosenLanguage } from '../../text/words.ts';
import type { OnBehalf } from '../outbox/kept-act.ts';
import type { Problem } from '../shapes.ts';
import type { components } from '../schema.ts';
import type { WaitingFile } from './waiting.ts';

type Progress = components['schemas']['UploadProgress'];

/** What comes through 750 kbit/s in about three seconds: little is lost when the line breaks. */
export const PIECE_BYTES = 256 * 1024;

/** The next piece, or none when everything has arrived. */
export function nextPiece(offset: number, size: number): { from: number; to: number } | undefined {
  return offset >= size ? undefined : { from: offset, to: Math.min(size, offset + PIECE_BYTES) };
}

interface Manner {
  /** Whose file it is: in another person's session of this browser nothing is sent of it. */
  person: string;
  key?: string;
  /** Of the act that attaches the file. */
  onBehalf?: OnBehalf;
}

export async function ask(
  method: string,
  address: string,
  body: string | Blob | undefined,
  { person, key = newKey(), onBehalf }: Manner,
): Promise<unknown> {
  const headers = new Headers({
    'Accept-Language': chosenLanguage(),
    'X-CSRF-Token': csrfToken(document.cookie),
    'Idempotency-Key': key,
    'Acting-Person': person,
  });
  if (onBehalf !== undefined) {
    headers.set('On-Behalf-Of', encodeURIComponent(onBehalf.who));
    headers.set('On-Behalf-Paper', encodeURIComponent(onBehalf.paper));
  }
  if (typeof body === 'string') headers.set('Content-Type', 'application/json');
  else if (body) headers.set('Content-Type', 'application/octet-stream');
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { method, headers, body });
    text = await response.text();
  } catch {
    throw new Refused(blank('offline'), 0);
  }
  const told: unknown = text === '' ? undefined : parsed(text);
  if (response.status === 401) goToSignIn();
  if (!response.ok) {
    const problem = typeof told === 'object' ? (told as Problem) : undefined;
    throw new Refused({ ...blank('unknown'), ...problem }, response.status);
  }
  return told;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function begin(file: WaitingFile): Promise<Progress> {
  const body = JSON.stringify({
    name: file.name,
    paper: file.paper,
    size: file.blob.size,
    sha256: file.sha256,
    effective_on: file.effectiveOn ?? null,
  });
  return (await ask('POST', `/api/dossiers/${file.dossier}/uploads`, body, {
    person: file.person,
  })) as Progress;
}

/** Where the server is after this piece; also when it was somewhere else before. */
export async function sendPiece(id: string, offset: number, file: WaitingFile): Promise<number> {
  const { blob, person } = file;
  const piece = nextPiece(offset, blob.size);
  if (!piece) return offset;
  const bytes = blob.slice(piece.from, piece.to);
  try {
    const address = `/api/uploads/${id}?offset=${offset}`;
    return ((await ask('PATCH', address, bytes, { person })) as Progress).offset;
  } catch (error) {
    const arrived = arrivedIn(error);
    if (arrived === undefined) throw error;
    return arrived;
  }
}

function arrivedIn(error: unknown): number | undefined {
  if (!(error instanceof Refused) || error.problem.code !== 'upload_elsewhere') return undefined;
  const { arrived } = error.problem.facts as { arrived?: number };
  return arrived;
}

export async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
