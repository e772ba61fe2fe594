// The licence of a part that is served as a file of its own lies beside it: the LGPL asks for that.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = join(import.meta.dirname, 'node_modules/libheif-js');

/** Its name begins as that of the module does; it never changes within a version. */
export function licenceOfLibheif(): { fileName: string; source: string } {
  const told = readFileSync(join(FOLDER, 'package.json'), 'utf8');
  const { version } = JSON.parse(told) as { version: string };
  const about = [
    `libheif-js ${version}: libheif and libde265 as WebAssembly, served unchanged as libheif-*.wasm.`,
    'Source: https://github.com/catdad-experiments/libheif-js, https://github.com/strukturag/libheif,',
    'https://github.com/strukturag/libde265. The GNU General Public License that its licence builds',
    'on: https://www.gnu.org/licenses/gpl-3.0.txt',
  ];
  const licence = readFileSync(join(FOLDER, 'LICENSE'), 'utf8');
  return {
    fileName: `assets/libheif-${version}-LICENSE.txt`,
    source: `${about.join('\n')}\n\n${licence}`,
  };
}

export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', ...licenceOfLibheif() });
    },
  };
}
