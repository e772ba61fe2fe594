/** A file's content sent as it is, with how far it has come; what `send` is for other acts. */
import { chosenLanguage } from '../text/words.ts';
import { blank, csrfToken, goToSignIn, Refused } from './client.ts';
import type { Problem } from './shapes.ts';

export interface Upload {
  address: string;
  file: Blob;
  /** Made once per intention: sending again after a lost reply sends the same. */
  key: string;
  /** Thousandths of the content. */
  onProgress: (thousandths: number) => void;
}

export function upload<Reply>({ address, file, key, onProgress }: Upload): Promise<Reply> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', chosenLanguage());
    request.setRequestHeader('X-CSRF-Token', csrfToken(document.cookie));
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : Math.floor((1000 * loaded) / total));
    request.onerror = () => failed(new Refused(blank('offline'), 0));
    request.onload = () => {
      if (request.status === 401) goToSignIn();
      const reply: unknown = parsed(request.responseText);
      if (request.status < 300) return done(reply as Reply);
      return failed(
        new Refused({ ...blank('unknown'), ...(reply as Problem | undefined) }, request.status),
      );
    };
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
