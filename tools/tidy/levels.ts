// Who may include whom: src/LEVELS between folders, and by the kind of file within them.
import {
  code,
  featureOf,
  files,
  isTest,
  lineAt,
  type Check,
  type Fault,
  type Tree,
} from './tree.ts';

export type Levels = {
  level: Map<string, number>;
  uses: Map<string, Set<string>>;
  blind: string[];
  bookkeeping: string[];
};

export function readLevels(tree: Tree): Levels {
  const levels: Levels = { level: new Map(), uses: new Map(), blind: [], bookkeeping: [] };
  for (const line of (tree.get('src/LEVELS') ?? '').split('\n')) {
    const [head, ...rest] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (head === 'blind') levels.blind = rest;
    else if (head === 'bookkeeping') levels.bookkeeping = rest;
    else if (/^\d+$/.test(head)) {
      const [folder, ...named] = rest;
      const platform = ['base', 'storage', 'http', 'paper', 'audit'];
      const uses = named.flatMap((name) => (name === 'platform' ? platform : [name]));
      levels.level.set(folder, Number(head));
      levels.uses.set(folder, new Set(uses));
    }
  }
  return levels;
}

type Include = { file: string; line: number; folder: string; target: string };

function includes(tree: Tree): Include[] {
  return files(tree, /^src\/.*\.(?:hpp|cpp)$/).flatMap(([file, text]) =>
    [...text.matchAll(/^#include "([a-z_]+)\/([\w.]+)"/gm)].map((match) => ({
      file,
      line: lineAt(text, match.index),
      folder: match[1],
      target: match[2],
    })),
  );
}

function betweenFolders(tree: Tree): Fault[] {
  const { level, uses } = readLevels(tree);
  const unknown = files(tree, /^src\/[a-z_]+\/[^/]+\.[ch]pp$/)
    .filter(([file]) => !level.has(featureOf(file)))
    .map(([file]) => ({
      file,
      line: 1,
      message: `the folder ${featureOf(file)} has no line in src/LEVELS. Add one.`,
    }));
  const upward = includes(tree).filter(({ file, folder }) => {
    const own = featureOf(file);
    return own !== folder && level.has(folder) && !uses.get(own)?.has(folder) && !isTest(file);
  });
  return unknown.concat(
    upward.map(({ file, line, folder, target }) => {
      const own = featureOf(file);
      const cure =
        level.get(folder)! > (level.get(own) ?? 0)
          ? `Move the act to ${folder}, or pass the value in.`
          : `Add ${folder} to the line of ${own} if ${own} must know it, or pass the value in.`;
      return {
        file,
        line,
        message:
          `includes ${folder}/${target}: ${own} is level ${level.get(own)}, ${folder} ` +
          `${level.get(folder)}, and src/LEVELS does not allow it. ${cure}`,
      };
    }),
  );
}

const KINDS = ['store', 'door', 'steps', 'view', 'actions', 'api', 'papers', 'test'] as const;
type Kind = (typeof KINDS)[number] | 'noun';

export function kindOf(name: string): Kind {
  const stem = name.replace(/s?\.[ch]pp$/, '');
  return KINDS.find((kind) => stem.endsWith(`_${kind.replace(/s$/, '')}`)) ?? 'noun';
}

const HTTP = { what: /^http\//, why: 'only _api files speak HTTP' };
const PAPER = {
  what: /^paper\/(?!table_source)/,
  why: 'only _papers files and actions make papers',
};
const STORAGE = {
  what: /^storage\//,
  why: 'a rule compiles without a database: pass values in, or name it _steps',
};
const QUERIES = { what: /\/queries\.hpp$/, why: 'rules and routes name no query' };
const ACTING = { what: /^audit\/acting\.hpp$/, why: 'only actions open a transaction' };
const ACTIONS = {
  what: /_actions\.hpp$/,
  why: 'actions never nest: share a noun, or steps of their own feature',
};
const ABOVE_NOUN = {
  what: /_(?:store|door|steps|views?|papers)\.hpp$/,
  why: 'a rule gets values, never rows: pass them in, or name it _steps',
};

const FORBIDDEN: Record<Kind, { what: RegExp; why: string }[]> = {
  noun: [HTTP, PAPER, STORAGE, QUERIES, ACTING, ACTIONS, ABOVE_NOUN],
  store: [HTTP, PAPER, ACTIONS],
  door: [HTTP, PAPER, ACTIONS],
  steps: [HTTP, PAPER, ACTIONS],
  view: [HTTP, PAPER, ACTIONS],
  actions: [HTTP, ACTIONS],
  papers: [HTTP, QUERIES, ACTING, ACTIONS],
  api: [QUERIES],
  test: [],
};

function byKind(tree: Tree): Fault[] {
  const { level } = readLevels(tree);
  const isFeature = (folder: string) => (level.get(folder) ?? 0) >= 3 && folder !== 'server';
  return includes(tree)
    .filter(({ file }) => isFeature(featureOf(file)) && !isTest(file))
    .flatMap(({ file, line, folder, target }) => {
      const own = featureOf(file);
      const name = file.slice(`src/${own}/`.length);
      const isOwnHeader = target.replace(/\.hpp$/, '') === name.replace(/\.[ch]pp$/, '');
      const rule = FORBIDDEN[kindOf(name)].find(({ what }) => what.test(`${folder}/${target}`));
      const foreign = isFeature(folder) && folder !== own;
      const isPrivate = foreign && !['noun', 'door'].includes(kindOf(target));
      if ((!rule || isOwnHeader) && !isPrivate) return [];
      const why = rule?.why ?? `other features may use only nouns and the door of ${folder}`;
      const kind = kindOf(name);
      return [
        { file, line, message: `is a ${kind} file and includes ${folder}/${target}: ${why}.` },
      ];
    });
}

/** Only an action opens a transaction that writes. */
function transactions(tree: Tree): Fault[] {
  const { level } = readLevels(tree);
  const others = files(tree, /^src\/.*\.[ch]pp$/).filter(
    ([file]) =>
      (level.get(featureOf(file)) ?? 0) >= 3 &&
      !['actions', 'test'].includes(kindOf(file)) &&
      !file.startsWith('src/server/'),
  );
  return others.flatMap(([file, text]) =>
    [...code(text).matchAll(/\bin_transaction\s*\(/g)].map((match) => ({
      file,
      line: lineAt(text, match.index),
      message: 'opens a transaction, which only _actions files do. Take a Transaction& instead.',
    })),
  );
}

export const levelChecks: Check[] = [
  { name: 'levels', run: betweenFolders },
  { name: 'file-kinds', run: (tree) => [...byKind(tree), ...transactions(tree)] },
];
