// A file under tests/golden/ that says what is expected; `./dev test --accept` writes it anew, and
// the diff is then reviewed like code.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installation.ts';

export function matchesGolden(name: string, text: string): void {
  const file = join(root, 'tests/golden', name);
  if (process.env.BINHYEN_ACCEPT) writeFileSync(file, text);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  assert.deepEqual(text.split('\n'), expected.split('\n'), `${file} (./dev test --accept)`);
}
