// What a check sees: the repository's text files by path, as git would commit them now.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Tree = Map<string, string>;
export type Fault = { file: string; line: number; message: string };
export type Check = { name: string; run: (tree: Tree) => Fault[] };

const BINARY = /\.(?:png|jpe?g|ico|woff2?|ttf|pdf|xlsx|docx|zip|gz|br)$/;

export function readTree(root: string): Tree {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  const paths = listed
    .toString()
    .split('\0')
    .filter((path) => path !== '')
    .sort();
  const present = paths.filter((path) => existsSync(join(root, path)));
  return new Map(
    present.map((path) => [path, BINARY.test(path) ? '' : readFileSync(join(root, path), 'utf8')]),
  );
}

/** Files whose path fits, with their texts. */
export function files(tree: Tree, path: RegExp): [string, string][] {
  return [...tree].filter(([file]) => path.test(file));
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export const isTest = (file: string): boolean =>
  /_test\.cpp$|\.(?:test|spec)\.tsx?$|^tests\//.test(file);

/** The folder of src/ a file belongs to; empty elsewhere. */
export const featureOf = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? '';

export function features(tree: Tree): string[] {
  const found = [...tree.keys()].map(featureOf).filter((feature) => feature !== '');
  return [...new Set(found)];
}

// A quote after a digit separates thousands.
const STRINGS = /R"([^(\s]*)\([\s\S]*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![\da-f])'(?:[^'\\\n]|\\.)*'/;
const CPP_TEXT = new RegExp(`//[^\\n]*|/\\*[\\s\\S]*?\\*/|${STRINGS.source}`, 'g');

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** C++ or TypeScript with comments and strings blanked: offsets and lines stay true. */
export function code(text: string): string {
  return text.replace(CPP_TEXT, blank);
}

/** The same with only comments blanked. */
export function withoutComments(text: string): string {
  return text.replace(CPP_TEXT, (part) => (/^\/[/*]/.test(part) ? blank(part) : part));
}

/** `CommitteeSitting`, `committee_sitting` → committee sitting */
export function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
