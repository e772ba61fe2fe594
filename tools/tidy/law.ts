// Every citation of the law leads to a clause that stands in law/.
import { files, lineAt, type Check, type Fault, type Tree } from './tree.ts';

export function anchors(tree: Tree): Set<string> {
  const found = new Set<string>();
  for (const [file, text] of files(tree, /^law\/.*\.md$/)) {
    const document = file.slice('law/'.length, -'.md'.length);
    for (const [, id] of text.matchAll(/<a id="([^"]+)"/g)) found.add(`${document}/${id}`);
  }
  return found;
}

const CITATIONS: { path: RegExp; what: RegExp }[] = [
  { path: /\.(?:cpp|hpp|ts|tsx|sql|md|yaml|toml)$/, what: /\[law: ([^\]]+)\]/g },
  { path: /^src\/[a-z_]+\/problems\.toml$/, what: /^law = "([^"]+)"/gm },
  { path: /^glossary\.toml$/, what: /^law = "([^"]+)"/gm },
];

type Citation = { file: string; line: number; to: string };

/** A rulebook's clauses are those of the document it is called after, if that stands in law/. */
function rulebookClauses(tree: Tree): Citation[] {
  return files(tree, /^rulebooks\/.*\.yaml$/).flatMap(([file, text]) => {
    const document = file.split('/')[1];
    if (!tree.has(`law/${document}.md`)) return [];
    return [...text.matchAll(/\bclause: *["']?([\w.]+)/g)].map((match) => ({
      file,
      line: lineAt(text, match.index),
      to: `${document}/${match[1]}`,
    }));
  });
}

function written(tree: Tree): Citation[] {
  return CITATIONS.flatMap(({ path, what }) =>
    files(tree, path).flatMap(([file, text]) =>
      [...text.matchAll(what)].flatMap((match) =>
        match[1].split(/[,;]\s*/).map((to) => ({ file, line: lineAt(text, match.index), to })),
      ),
    ),
  );
}

// Pages that explain how to cite.
const ABOUT_CITING = /^(?:tools\/|CONTRIBUTING\.md$|docs\/decisions\/)/;

function run(tree: Tree): Fault[] {
  const known = anchors(tree);
  return [...written(tree), ...rulebookClauses(tree)]
    .filter(({ file, to }) => !known.has(to) && !ABOUT_CITING.test(file))
    .map(({ file, line, to }) => {
      const page = `law/${to.split('/')[0]}.md`;
      return { file, line, message: `cites ${to}, which ${page} does not have. Correct it.` };
    });
}

export const lawCheck: Check = { name: 'citations', run };
