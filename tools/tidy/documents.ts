// What the documents name exists, and each feature introduces itself.
import { dirname, join } from 'node:path';
import { features, files, lineAt, type Check, type Fault, type Tree } from './tree.ts';

function readmes(tree: Tree): Fault[] {
  return features(tree)
    .filter((feature) => !tree.has(`src/${feature}/README.md`))
    .map((feature) => ({
      file: `src/${feature}/README.md`,
      line: 1,
      message: 'is missing. Write fifteen lines: nouns, states, invariants, clauses of the law.',
    }));
}

function exists(tree: Tree, path: string): boolean {
  const plain = path.replace(/\/$/, '');
  return (
    plain === '.' ||
    tree.has(plain) ||
    [...tree.keys()].some((file) => file.startsWith(`${plain}/`))
  );
}

function links(tree: Tree): Fault[] {
  return files(tree, /\.md$/).flatMap(([file, text]) =>
    [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap((match) => {
      const [path, anchor] = match[1].split('#');
      const target = path === '' ? file : join(dirname(file), path);
      const fault = (what: string) => [
        {
          file,
          line: lineAt(text, match.index),
          message: `links to ${what}, which does not exist.`,
        },
      ];
      if (!exists(tree, target)) return fault(target);
      const page = tree.get(target);
      if (!anchor || page === undefined || hasAnchor(page, decodeURIComponent(anchor))) return [];
      return fault(`${target}#${anchor}`);
    }),
  );
}

function hasAnchor(page: string, anchor: string): boolean {
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
  return headings.includes(anchor) || page.includes(`<a id="${anchor}"`);
}

/** Paths in backticks: only those that begin with one of our own top folders. */
function paths(tree: Tree): Fault[] {
  const tops = new Set(
    [...tree.keys()].filter((file) => file.includes('/')).map((file) => file.split('/')[0]),
  );
  return files(tree, /\.md$/).flatMap(([file, text]) =>
    [...text.matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*)`/g)].flatMap((match) => {
      const path = match[1];
      if (!tops.has(path.split('/')[0]) || /^(?:build|data)\/|NNNN/.test(path)) return [];
      if (exists(tree, path) || exists(tree, join(dirname(file), path))) return [];
      const message = `names ${path}, which does not exist. Correct the path.`;
      return [{ file, line: lineAt(text, match.index), message }];
    }),
  );
}

export const documentChecks: Check[] = [
  { name: 'readmes', run: readmes },
  { name: 'links', run: (tree) => [...links(tree), ...paths(tree)] },
];
