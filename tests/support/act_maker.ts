// The page's own way of acting, put into any page of the program: acts are made as fast as one
// wants, by the code that the pages call when somebody presses a button.
import { build } from '../../web/node_modules/vite/dist/node/index.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const web = join(import.meta.dirname, '../../web');

const ENTRY = `
import { send } from '${web}/src/api/acts.ts';
import { findByKey, listActs } from '${web}/src/api/outbox/shelf.ts';

globalThis.acting = {
  /** Kept when it returns; sent whenever that is possible. */
  async make(acts) {
    for (const { key, ...act } of acts) send(act, key).catch(() => undefined);
    for (const { key } of acts)
      for (;;) {
        const { act, sent } = await findByKey(key);
        if (act !== undefined || sent !== undefined) break;
        await new Promise((next) => setTimeout(next, 5));
      }
  },
  /** Those not sent yet. */
  unsent: listActs,
};
`;

/** A script that gives the page `acting`. */
export async function actMaker(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'binhyen-acting-'));
  const entry = join(folder, 'acting.ts');
  writeFileSync(entry, ENTRY);
  const built = await build({
    root: web,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'acting_script', fileName: 'acting' },
    },
  });
  rmSync(folder, { recursive: true });
  const [{ output }] = built as { output: { code: string }[] }[];
  return output[0].code;
}
