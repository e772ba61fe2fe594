// The service worker, one file at the root of the site: built after the page, whose files it names.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Fetched when asked for: letters few names have, the other language, what reads HEIC. */
const ON_DEMAND = /\/(?:noto-sans|en|heic-worker|libheif)-/;
/** The open pages have their own address; what stands beside them is never asked for by name. */
const PAGES: Record<string, string> = {
  'sign-in.html': '/dang-nhap',
  'verification.html': '/xac-minh',
  'register.html': '/so-cong-nhan',
  'index.html': '/index.html',
  'unreached.html': '/unreached.html',
};
const ALWAYS = ['/icon.svg', '/icon-192.png', '/manifest.webmanifest'];

function filesOf(names: string[]): string[] {
  const pages = names.map((name) => PAGES[name]).filter((page) => page !== undefined);
  const assets = names.filter((name) => name.startsWith('assets/')).map((name) => `/${name}`);
  return [...pages, ...assets.filter((name) => !ON_DEMAND.test(name)), ...ALWAYS].sort();
}

async function workerScript(files: string[], version: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { BUILD: JSON.stringify({ version, files }) },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'src/worker/worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: 'worker',
      },
    },
  });
  const [{ output }] = built as { output: { code: string }[] }[];
  return output[0]!.code;
}

export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = filesOf(Object.keys(bundle));
      // Pages keep their name when they change, so their content counts.
      const digest = createHash('sha256').update(files.join('\n'));
      for (const name of Object.keys(PAGES)) {
        const page = bundle[name];
        if (page?.type === 'asset') digest.update(page.source);
      }
      const source = await workerScript(files, digest.digest('hex').slice(0, 16));
      this.emitFile({ type: 'asset', fileName: 'worker.js', source });
    },
  };
}
