// ./dev tidy: every habit of the house that a program can check. One sentence per fault.
// node tools/tidy.ts [--fix] [--only CHECK]
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { committed } from './generate/committed.ts';
import { writeIfChanged } from './generate/write.ts';
import { dialectCheck } from './tidy/dialect.ts';
import { documentChecks } from './tidy/documents.ts';
import { applyExceptions } from './tidy/exceptions.ts';
import { glossaryChecks } from './tidy/glossary.ts';
import { lawCheck } from './tidy/law.ts';
import { leftoverChecks } from './tidy/leftovers.ts';
import { levelChecks } from './tidy/levels.ts';
import { problemsCheck } from './tidy/problems.ts';
import { sizesCheck } from './tidy/sizes.ts';
import { tablesCheck } from './tidy/tables.ts';
import { readTree, type Check, type Fault, type Tree } from './tidy/tree.ts';
import { tryCheck } from './tidy/try.ts';

const root = join(import.meta.dirname, '..');

const freshness: Check = {
  name: 'generated',
  run: (tree) =>
    [...committed(root)]
      .filter(([file, text]) => tree.get(file) !== text)
      .map(([file]) => ({ file, line: 1, message: 'is stale. Run ./dev tidy --fix.' })),
};

const cppFiles = (tree: Tree): string[] =>
  [...tree.keys()].filter((file) => /^(?:src|bench|tests)\/.*\.[ch]pp$/.test(file));

const PRETTIER = join(root, 'tools/node_modules/.bin/prettier');

function prettier(tree: Tree, mode: string): string[] {
  const sources = [...tree.keys()].filter((file) =>
    /^(?:tools|tests|bench|web\/src)\/.*\.(?:ts|tsx|css)$/.test(file),
  );
  const options = [mode, '--log-level=silent', ...sources];
  const { stdout, error } = spawnSync(PRETTIER, options, { cwd: root, encoding: 'utf8' });
  if (error) throw error;
  return stdout.split('\n').filter((file) => file !== '');
}

const format: Check = {
  name: 'format',
  run: (tree) => {
    const options = ['--dry-run', '--ferror-limit=1', ...cppFiles(tree)];
    const { stderr, error } = spawnSync('clang-format-19', options, {
      cwd: root,
      encoding: 'utf8',
    });
    if (error) throw error;
    const found = [...stderr.matchAll(/^(?:\.\/)?(\S+?):(\d+):\d+: (?:warning|error):/gm)];
    const ugly = prettier(tree, '--list-different').map((file): [string, number] => [file, 1]);
    return [...found.map((m): [string, number] => [m[1], Number(m[2])]), ...ugly].map(
      ([file, line]): Fault => ({
        file,
        line,
        message: 'is not formatted. Run ./dev tidy --fix.',
      }),
    );
  },
};

const CHECKS: Check[] = [
  ...levelChecks,
  tablesCheck,
  dialectCheck,
  sizesCheck,
  ...leftoverChecks,
  tryCheck,
  lawCheck,
  ...glossaryChecks,
  problemsCheck,
  ...documentChecks,
  freshness,
  format,
];

function fix(): void {
  for (const [file, text] of committed(root)) writeIfChanged(join(root, file), text);
  const tree = readTree(root);
  execFileSync('clang-format-19', ['-i', ...cppFiles(tree)], { cwd: root });
  prettier(tree, '--write');
}

function main(): void {
  const { values } = parseArgs({
    options: { fix: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  if (values.fix) fix();
  const tree = readTree(root);
  const checks = CHECKS.filter((check) => values.only === undefined || check.name === values.only);
  const names = CHECKS.map((check) => check.name);
  if (checks.length === 0) throw new Error(`no such check; there are ${names.join(', ')}`);
  const found = checks.flatMap((check) => check.run(tree).map((fault) => ({ check, fault })));
  const faults = applyExceptions(tree, found, checks);
  for (const { check, fault } of faults) {
    console.log(`${fault.file}:${fault.line}: ${fault.message} [${check.name}]`);
  }
  const bad = faults.length === 0 ? 'all tidy' : `${faults.length} faults`;
  console.log(`${checks.length} checks over ${tree.size} files: ${bad}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (import.meta.main) main();
