// TRY stands directly right of `=` or `return`, first in a condition, or as a statement: inside
// braces or an argument list GCC 12 leaks the values built before it.
import { code, files, lineAt, type Check, type Fault, type Tree } from './tree.ts';

export function misplaced(text: string): number[] {
  const source = code(text);
  return [...source.matchAll(/\bTRY\(/g)].flatMap((match) => {
    const before = source.slice(0, match.index).trimEnd();
    if (/#define$|\b(?:if|while) \($/.test(before)) return [];
    const after = source.slice(closing(source, match.index + match[0].length));
    const endsStatement = /^(?:\s*(?:\.|->)\s*\w+(?:\([^(){}]*\))?)*\s*;/.test(after);
    const starts = /(?:[^=!<>]=|\breturn|[;{})]|\belse)$/.test(before) || before === '';
    return endsStatement && starts ? [] : [match.index];
  });
}

function closing(source: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < source.length && depth > 0; ++at) {
    if (source[at] === '(') ++depth;
    if (source[at] === ')') --depth;
  }
  return at;
}

function run(tree: Tree): Fault[] {
  return files(tree, /^(?:src|bench|tests)\/.*\.[ch]pp$/).flatMap(([file, text]) =>
    misplaced(text).map((offset) => ({
      file,
      line: lineAt(text, offset),
      message:
        'TRY may stand only directly right of = or return, first in a condition, or alone. ' +
        'Give the value a name on the line before.',
    })),
  );
}

export const tryCheck: Check = { name: 'try', run };
