// Rulebooks, the demonstration year and the web page → <out>/server/embedded.hpp and .S
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { byName, writeIfChanged } from './write.ts';

type Embedded = { path: string; file: string; digest: string };

const COMPRESSIBLE = /\.(?:html|js|mjs|css|svg|wasm|json|webmanifest|txt|map|xml)$/;

export function filesBelow(root: string, folder: string): string[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort(byName);
}

export function writeEmbedded(root: string, out: string): void {
  const files: Embedded[] = [];
  for (const path of ['rulebooks', 'demo', 'web/dist'].flatMap((top) => filesBelow(root, top))) {
    // Of the demonstration its lists and their notice; its sources are compiled.
    if (path.startsWith('demo/') && !/\.(?:csv|txt)$/.test(path)) continue;
    const bytes = readFileSync(join(root, path));
    const digest = createHash('sha256').update(bytes).digest('hex');
    files.push({ path, file: join(root, path), digest });
    if (path.startsWith('web/') && COMPRESSIBLE.test(path) && bytes.length > 512) {
      const file = join(out, 'server/brotli', `${digest}.br`);
      if (!existsSync(file)) writeIfChanged(file, compressed(bytes));
      files.push({ path: `${path}.br`, file, digest });
    }
  }
  writeIfChanged(join(out, 'server/embedded.S'), assembly(files));
  writeIfChanged(join(out, 'server/embedded.hpp'), header(files));
}

function compressed(bytes: Buffer): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params });
}

function assembly(files: Embedded[]): string {
  // The digest makes this text change with the file, which the assembler's own dependencies miss.
  const entries = files.map(
    ({ file, digest }, i) =>
      `// ${digest}\n.global binhyen_embedded_${i}\n.global binhyen_embedded_${i}_end\n` +
      `.balign 16\nbinhyen_embedded_${i}:\n.incbin "${file}"\n` +
      `binhyen_embedded_${i}_end:\n.byte 0\n`,
  );
  return `.section .rodata\n${entries.join('')}.section .note.GNU-stack,"",%progbits\n`;
}

function header(files: Embedded[]): string {
  const symbols = files.map(
    (_, i) =>
      `extern char const binhyen_embedded_${i}[];\n` +
      `extern char const binhyen_embedded_${i}_end[];\n`,
  );
  const entries = files.map(
    ({ path }, i) =>
      `    EmbeddedFile{${JSON.stringify(path)},\n` +
      `                 binhyen_embedded_${i}, binhyen_embedded_${i}_end},\n`,
  );
  return (
    '#pragma once\n\n#include <array>\n#include <cstddef>\n#include <string_view>\n\n' +
    `extern "C" {\n${symbols.join('')}}\n\nnamespace binhyen::server {\n\n` +
    '/// A file of the repository inside the program, by its path there; `<path>.br` beside a\n' +
    '/// web file is the same compressed. Sorted by path within each of its folders.\n' +
    'struct EmbeddedFile {\n    std::string_view path;\n    char const* begin;\n' +
    '    char const* end;\n\n' +
    '    [[nodiscard]] std::string_view bytes() const {\n' +
    '        return {begin, std::size_t(end - begin)};\n    }\n};\n\n' +
    `inline constexpr std::array<EmbeddedFile, ${files.length}> embedded_files{\n` +
    `${entries.join('')}};\n\n}  // namespace binhyen::server\n`
  );
}
