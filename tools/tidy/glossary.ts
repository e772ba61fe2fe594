// One word for one thing: avoided words name nothing, the platform knows no word of the scheme.
import { readGlossary, type Term } from '../generate/glossary.ts';
import { codeOnly } from '../generate/sql.ts';
import { readLevels } from './levels.ts';
import {
  code,
  featureOf,
  files,
  isTest,
  lineAt,
  withoutComments,
  words,
  type Check,
  type Fault,
  type Tree,
} from './tree.ts';

const terms = (tree: Tree): Term[] => readGlossary(tree.get('glossary.toml') ?? '');

type Name = { file: string; line: number; kind: string; name: string };

function matches(
  tree: Tree,
  path: RegExp,
  kind: string,
  plain: (text: string) => string,
  what: RegExp,
): Name[] {
  return files(tree, path).flatMap(([file, text]) =>
    [...plain(text).matchAll(what)].map((match) => ({
      file,
      line: lineAt(text, match.index),
      kind,
      name: match[1],
    })),
  );
}

function publicNames(all: Tree): Name[] {
  // The platform may use such words in their general sense.
  const { level } = readLevels(all);
  const tree = new Map([...all].filter(([file]) => (level.get(featureOf(file)) ?? 9) > 2));
  const header = /^src\/.*\.hpp$/;
  const migration = /^migrations\/\d{4}-.*\.sql$/;
  const route = /"\/(?:api\/)?([a-z_/{}-]+)"/g;
  return [
    ...matches(tree, header, 'type', code, /^\s*(?:struct|class|enum class) ([A-Z]\w+)/gm),
    ...matches(tree, migration, 'table', codeOnly, /\bcreate\s+table\s+([a-z_]+)/gi),
    ...matches(tree, migration, 'column', codeOnly, /^\s+([a-z_]+) (?:text|bigint|bytea)\b/gm),
    ...matches(tree, /^src\/.*_api\.cpp$/, 'route', withoutComments, route).flatMap((found) =>
      found.name.split('/').map((name) => ({ ...found, name })),
    ),
  ];
}

function avoidedNames(tree: Tree): Fault[] {
  const instead = new Map(
    terms(tree).flatMap(({ name, avoid }) => avoid.map((word) => [word, name])),
  );
  const ending = /(?:_(?:id|path|code|name|kind|count))$/;
  return publicNames(tree).flatMap(({ file, line, kind, name }) => {
    const whole = words(name).join('_').replace(ending, '');
    const right = instead.get(whole) ?? instead.get(whole.replace(/s$/, ''));
    if (right === undefined) return [];
    return [
      { file, line, message: `the ${kind} ${name}: the glossary says "${right}". Rename it.` },
    ];
  });
}

/** Words not to be shown: in refusals, in the page's texts and on paper. */
function avoidedOnScreen(tree: Tree): Fault[] {
  const shown = /^src\/[a-z_]+\/problems\.toml$|^web\/src\/text\/vi\.ts$|_papers\.cpp$/;
  return terms(tree).flatMap(({ avoid_vi, ui }) =>
    avoid_vi.flatMap((word) =>
      files(tree, shown).flatMap(([file, text]) =>
        [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'))].map((match) => ({
          file,
          line: lineAt(text, match.index),
          message: `"${word}" is not our word on screen. Write "${ui}" or say it otherwise.`,
        })),
      ),
    ),
  );
}

// Words of the scheme that mean something else to a server.
const GENERAL = / (?:tls certificate|certificate (?:file|chain))s? /g;

function blindPlatform(tree: Tree): Fault[] {
  const { blind } = readLevels(tree);
  const ours = terms(tree).filter((term) => term.ours);
  const platform = files(tree, /^src\/.*\.(?:[ch]pp|sql)$/).filter(
    ([file]) => blind.includes(featureOf(file)) && !isTest(file),
  );
  return platform.flatMap(([file, text]) =>
    text.split('\n').flatMap((line, i) => {
      const said = ` ${words(line).join(' ')} `.replace(GENERAL, ' ');
      const term = ours.find(({ name }) => {
        const plain = name.replaceAll('_', ' ');
        return said.includes(` ${plain} `) || said.includes(` ${plain}s `);
      });
      if (term === undefined) return [];
      const what = `${featureOf(file)} knows no scheme, but says "${term.name}"`;
      return [{ file, line: i + 1, message: `${what}. Use general words.` }];
    }),
  );
}

export const glossaryChecks: Check[] = [
  { name: 'avoided-words', run: (tree) => [...avoidedNames(tree), ...avoidedOnScreen(tree)] },
  { name: 'blind-platform', run: blindPlatform },
];
