// Files, lines and functions stay small enough to read.
import { code, files, isTest, type Check, type Fault, type Tree } from './tree.ts';

const CODE = /^(?:src|tools|tests|bench|web\/src|migrations)\/.*\.(?:cpp|hpp|ts|tsx|sql|sh)$|^dev$/;
const GENERATED = /^migrations\/schema\.sql$|^web\/src\/api\/(?:schema|problems)\.ts$/;
const NO_FUNCTION = /^ *(?:namespace|struct|class|enum|union|extern|if|for|while|switch|else|do)\b/;
const START = /^(?: {4})?\S.*[)a-z>] \{$/;

function source(tree: Tree): [string, string][] {
  return files(tree, CODE).filter(([file]) => !GENERATED.test(file));
}

function longFiles(tree: Tree): Fault[] {
  return source(tree).flatMap(([file, text]) => {
    const count = text.split('\n').length - 1;
    const most = isTest(file) ? 500 : 400;
    if (count <= most) return [];
    return [
      { file, line: most, message: `has ${count} lines, more than ${most}. Split it by noun.` },
    ];
  });
}

function longLines(tree: Tree): Fault[] {
  return source(tree).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, i) => {
      const length = [...line].length;
      if (length <= 100 || /https?:\/\//.test(line)) return [];
      return [
        { file, line: i + 1, message: `is ${length} characters wide, more than 100. Break it.` },
      ];
    }),
  );
}

/** By indentation, which the formatter guarantees: from the opening line to its own "}". */
function longFunctions(tree: Tree): Fault[] {
  return files(tree, /^(?:src|bench)\/.*\.[ch]pp$/).flatMap(([file, text]) => {
    const lines = code(text).split('\n');
    return lines.flatMap((line, i) => {
      if (!START.test(line) || NO_FUNCTION.test(line)) return [];
      const indent = /^ */.exec(line)![0];
      const end = lines.findIndex((other, j) => j > i && other.startsWith(`${indent}}`));
      if (end - i - 1 <= 60) return [];
      const message = `this function has ${end - i - 1} lines, more than 60. Give its parts names.`;
      return [{ file, line: i + 1, message }];
    });
  });
}

export const sizesCheck: Check = {
  name: 'sizes',
  run: (tree) => [...longFiles(tree), ...longLines(tree), ...longFunctions(tree)],
};
