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
  { path: /^rulebooks\/.*\.yaml$/, what: /^\s*(?:- )?law: ["']?([^\s"'#]+)/gm },
];

function citations(tree: Tree): Fault[] {
  const known = anchors(tree);
  return CITATIONS.flatMap(({ path, what }) =>
    files(tree, path).flatMap(([file, text]) =>
      [...text.matchAll(what)].flatMap((match) =>
        match[1].split(/[,;]\s*/).flatMap((citation) => {
          if (known.has(citation) || /[<…]/.test(citation)) return [];
          const [document] = citation.split('/');
          const message = `cites ${citation}, which law/${document}.md does not have. Correct it.`;
          return [{ file, line: lineAt(text, match.index), message }];
        }),
      ),
    ),
  );
}

export const lawCheck: Check = {
  name: 'citations',
  run: (tree) =>
    citations(tree).filter(
      ({ file }) => !/^(?:tools\/|CONTRIBUTING\.md$|docs\/decisions\/)/.test(file),
    ),
};
