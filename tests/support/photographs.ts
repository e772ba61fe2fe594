// Photographs of written pages, made in the browser itself: sharp, shaken, or as large as a file
// may be.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** What a phone's camera would give of a page with that many lines of writing. */
export async function photograph(page: Page, name: string, blur = 0): Promise<ChosenFile> {
  const url = await page.evaluate(
    ([title, softness]) => {
      const canvas = document.createElement('canvas');
      canvas.width = 2400;
      canvas.height = 3200;
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.fillStyle = '#f3f1ea';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = '#222';
      pen.filter = softness === 0 ? 'none' : `blur(${softness}px)`;
      pen.font = '64px serif';
      for (let line = 0; line < 28; line += 1)
        pen.fillText(
          `${line + 1}. ${title}: các thành viên dự họp thống nhất`,
          160,
          240 + 100 * line,
        );
      return canvas.toDataURL('image/jpeg', 0.9);
    },
    [name, blur] as const,
  );
  const buffer = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  return { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer };
}

/** A scanned paper of that size; nothing in it is alike, so that each has a hash of its own. */
export function scan(name: string, bytes: number): ChosenFile {
  const buffer = Buffer.alloc(bytes);
  for (let at = 0; at < bytes; at += 4) buffer.writeUInt32LE(Math.imul(at, 2654435761) >>> 0, at);
  buffer.write('%PDF-1.4\n');
  return { name, mimeType: 'application/pdf', buffer };
}

/** The same as an iPhone keeps it. */
export function heicOf({ name, buffer }: ChosenFile): ChosenFile {
  const folder = mkdtempSync(join(tmpdir(), 'binhyen-heic-'));
  try {
    const from = join(folder, 'photograph.jpg');
    const to = join(folder, 'photograph.heic');
    writeFileSync(from, buffer);
    execFileSync('heif-enc', ['-q', '60', '-o', to, from], { stdio: 'ignore' });
    const heic = readFileSync(to);
    return { name: name.replace('.jpg', '.HEIC'), mimeType: 'image/heic', buffer: heic };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
