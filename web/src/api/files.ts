/** A file whose content is the body of a request; it does not wait for the network. */
import { chosenLanguage } from '../text/words.ts';
import { blank, csrfToken, goToSignIn, Refused } from './client.ts';
import type { Problem } from './shapes.ts';

export async function sendFile<Reply>(address: string, file: Blob, key: string): Promise<Reply> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        'Accept-Language': chosenLanguage(),
        'Content-Type': 'application/octet-stream',
        'Idempotency-Key': key,
        'X-CSRF-Token': csrfToken(document.cookie),
      },
      body: file,
    });
  } catch {
    throw new Refused(blank('offline'), 0);
  }
  const told: unknown = await response.json().catch(() => undefined);
  if (response.status === 401) goToSignIn();
  if (!response.ok)
    throw new Refused({ ...blank('unknown'), ...(told as Problem) }, response.status);
  return told as Reply;
}
