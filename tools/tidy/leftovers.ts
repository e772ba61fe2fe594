// What must not be committed: empty names, notes to oneself, debugging, files nobody uses.
import { code, files, isTest, lineAt, words, type Check, type Fault, type Tree } from './tree.ts';

const EMPTY_NAMES = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'manager',
  'service',
  'impl',
  'info',
  'data',
  'handler',
];

function emptyNames(tree: Tree): Fault[] {
  return files(tree, /^(?:src|web\/src|tools|tests|bench)\//).flatMap(([file]) => {
    const stem = file.split('/').at(-1)!.replace(/\..*/, '');
    const empty = words(stem).find((word) => EMPTY_NAMES.includes(word));
    if (empty === undefined) return [];
    return [{ file, line: 1, message: `"${empty}" says nothing. Name the file after its noun.` }];
  });
}

const NOTES = new RegExp(
  `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`,
);

function notes(tree: Tree): Fault[] {
  const text = /\.(?:cpp|hpp|ts|tsx|sql|md|toml|yaml|css|html|cmake|sh)$|^dev$/;
  return files(tree, text).flatMap(([file, content]) =>
    content.split('\n').flatMap((line, i) => {
      const note = NOTES.exec(line)?.[0];
      if (note === undefined || file.startsWith('docs/') || file === 'CONTRIBUTING.md') return [];
      return [
        {
          file,
          line: i + 1,
          message: `"${note}" is not allowed on main. Do it, or make an issue.`,
        },
      ];
    }),
  );
}

const DEBUGGING: { path: RegExp; what: RegExp; message: string }[] = [
  {
    path: /^web\/src\//,
    what: /\bconsole\.(?:log|debug)\s*\(|\bdebugger\b/g,
    message: 'take it out',
  },
  {
    path: /\.(?:test|spec)\.tsx?$/,
    what: /\b(?:test|it|describe|story)\.only\b/g,
    message: 'run all tests',
  },
  { path: /\.[ch]pp$/, what: /\bprintf\s*\(|#if 0\b/g, message: 'take it out, or use the log' },
  { path: /_test\.cpp$/, what: /\bDISABLED_\w+/g, message: 'repair the test or delete it' },
];

function debugging(tree: Tree): Fault[] {
  return DEBUGGING.flatMap(({ path, what, message }) =>
    files(tree, path).flatMap(([file, text]) =>
      [...code(text).matchAll(what)].map((match) => ({
        file,
        line: lineAt(text, match.index),
        message: `"${match[0]}" is left over from debugging: ${message}.`,
      })),
    ),
  );
}

function deadFiles(tree: Tree): Fault[] {
  const sources = files(tree, /^(?:src|tests|bench)\/.*\.[ch]pp$/);
  const used = (file: string, what: RegExp) =>
    sources.some(([other, text]) => other !== file && what.test(text));
  const headers = files(tree, /^src\/.*\.hpp$/)
    .filter(([file]) => !used(file, new RegExp(`#include "${file.slice(4).replace('.', '\\.')}"`)))
    .map(([file]) => ({ file, line: 1, message: 'is included by nobody. Delete it.' }));
  const queries = files(tree, /^src\/[a-z_]+\/sql\/.*\.sql$/)
    .filter(
      ([file]) => !used(file, new RegExp(`\\bqueries::${file.split('/')[3].slice(0, -4)}\\b`)),
    )
    .map(([file]) => ({ file, line: 1, message: 'is a query that nobody asks. Delete it.' }));
  return [...headers, ...queries];
}

export const leftoverChecks: Check[] = [
  { name: 'names', run: emptyNames },
  { name: 'notes', run: notes },
  { name: 'debugging', run: debugging },
  { name: 'dead-files', run: (tree) => deadFiles(tree).filter(({ file }) => !isTest(file)) },
];
