/**
 * Photographs of iPhones. Only Safari reads them by itself; for the others the reader, as large as
 * a photograph, is fetched when the first one is chosen and never before.
 */
import type { Points } from './heic-worker.ts';

/** A photograph by its own first bytes: what Zalo passes on may be called .jpg. */
const BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];
const HEAD = 12;

export function isHeicHead(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(4, HEAD));
  return text.startsWith('ftyp') && BRANDS.includes(text.slice(4));
}

export const isHeic = async (file: Blob): Promise<boolean> =>
  isHeicHead(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));

/** Undefined when it cannot be read, or its reader not be fetched. */
export async function bitmapOfHeic(file: Blob): Promise<ImageBitmap | undefined> {
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), { type: 'module' });
  try {
    const points = await new Promise<Points | undefined>((told) => {
      worker.onmessage = ({ data }: MessageEvent<Points | undefined>) => told(data);
      worker.onerror = () => told(undefined);
      worker.postMessage(bytes, [bytes]);
    });
    if (points === undefined) return undefined;
    return await createImageBitmap(new ImageData(points.data, points.width, points.height));
  } finally {
    // With it goes the memory that a photograph of forty million points took.
    worker.terminate();
  }
}
