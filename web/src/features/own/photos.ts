/** A photograph made small, upright and nameless before it leaves the phone. */
import { bitmapOfHeic, isHeic } from './heic.ts';
import { greysOf, remarkOn, type Remark } from './legible.ts';
import { pdfOf } from './pdf.ts';

export interface Prepared {
  blob: Blob;
  width: number;
  height: number;
  remark: Remark;
}

/** Enough to read a page of A4 by, a tenth of what a camera makes. */
const LONG_SIDE_MAX = 2000;
const QUALITY = 0.8;
/** Across, for looking at sharpness: the same measure for every camera. */
const LOOKED_AT = 1000;

const PHOTO_NAMES = /\.(jpe?g|png|heic|heif|webp)$/i;

export const isPhoto = (file: File): boolean =>
  file.type.startsWith('image/') || PHOTO_NAMES.test(file.name);

export function fitted(width: number, height: number, most: number): [number, number] {
  const scale = Math.min(1, most / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** Undefined when this browser cannot read the photograph. */
export async function prepared(file: Blob): Promise<Prepared | undefined> {
  const bitmap = await bitmapOf(file);
  if (bitmap === undefined) return undefined;
  try {
    const [width, height] = fitted(bitmap.width, bitmap.height, LONG_SIDE_MAX);
    const canvas = drawn(bitmap, width, height);
    // Drawn anew, so that neither place nor camera travels with it.
    const blob = await new Promise<Blob | null>((made) =>
      canvas.toBlob(made, 'image/jpeg', QUALITY),
    );
    return blob === null ? undefined : { blob, width, height, remark: remark(bitmap) };
  } finally {
    bitmap.close();
  }
}

async function bitmapOf(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return (await isHeic(file)) ? bitmapOfHeic(file) : undefined;
  }
}

function drawn(bitmap: ImageBitmap, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  // What is transparent would become black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  return canvas;
}

function remark(bitmap: ImageBitmap): Remark {
  const [width, height] = fitted(bitmap.width, bitmap.height, LOOKED_AT);
  const pen = drawn(bitmap, width, height).getContext('2d');
  const points = pen?.getImageData(0, 0, width, height);
  return points && remarkOn(greysOf(points.data, width, height));
}

/** One file of many pages. */
export async function bound(pages: { blob: Blob; width: number; height: number }[]): Promise<Blob> {
  const photos = await Promise.all(
    pages.map(async ({ blob, width, height }) => ({
      jpeg: new Uint8Array(await blob.arrayBuffer()),
      width,
      height,
    })),
  );
  return new Blob([pdfOf(photos)], { type: 'application/pdf' });
}

const THUMB_SIDE = 120;

/** Too small to be read: a reminder which one it is. */
export async function thumb(photo: Blob): Promise<string> {
  const bitmap = await createImageBitmap(photo);
  const [width, height] = fitted(bitmap.width, bitmap.height, THUMB_SIDE);
  const picture = drawn(bitmap, width, height).toDataURL('image/jpeg', 0.5);
  bitmap.close();
  return picture;
}
