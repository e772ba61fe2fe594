import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Leaves a file alone whose text is already right, so that nothing is built again for it. */
export function writeIfChanged(file: string, text: string | Buffer): void {
  const bytes = Buffer.from(text as string);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** A C++ literal; raw, so that the generated header reads like its source. */
export function cppText(text: string): string {
  if (/^[^"\\\n]*$/.test(text)) return `"${text}"`;
  let delimiter = 't';
  while (text.includes(`)${delimiter}"`)) delimiter += 't';
  return `R"${delimiter}(${text})${delimiter}"`;
}

/** Where a folder's names live: base is the outermost namespace. */
export function namespaceOf(folder: string): string {
  return folder === 'base' ? 'binhyen' : `binhyen::${folder}`;
}

export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
