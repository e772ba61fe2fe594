// The SQL both engines understand alike; what differs is banned, with what to write instead.
import { codeOnly } from '../generate/sql.ts';
import { files, lineAt, type Check, type Fault, type Tree } from './tree.ts';

type Ban = { what: RegExp; instead: string };

const EVERYWHERE: Ban[] = [
  { what: /\bnow\s*\(|\bcurrent_(?:timestamp|date|time)\b/gi, instead: 'pass the time as $n' },
  { what: /\b(?:string_agg|group_concat|array_agg)\b/gi, instead: 'aggregate in C++' },
  { what: /\b(?:greatest|least)\s*\(|\b(?:max|min)\s*\([^()]*,/gi, instead: 'write a case' },
  { what: /\bjsonb?_?\w*\s*\(|->>?/gi, instead: 'JSON is opaque text in SQL; read it in C++' },
  { what: /\bilike\b/gi, instead: 'compare with a folded _key column' },
  // A folded key is lower case without marks, so both engines agree on it.
  {
    what: /(?<!_key\s)(?<!_key\snot\s)\blike\b/gi,
    instead: 'use path >= $2 and path < $3, or a _key',
  },
  { what: /\b(?:lower|upper)\s*\(/gi, instead: 'fold in C++ and keep a _key column' },
  { what: /::/g, instead: 'write cast(x as type)' },
  { what: /\bmerge\b/gi, instead: 'write insert … on conflict … do update' },
  { what: /\bfor\s+update\b/gi, instead: 'nothing: writers are already alone in their realm' },
  { what: /\b(?:rollup|cube|grouping\s+sets)\b/gi, instead: 'write one query per grouping' },
  { what: /\blimit\s+(?:null|all)\b/gi, instead: 'leave the limit out' },
  { what: /\bfrom\s*\(\s*values\b/gi, instead: 'write with t(n, s) as (values …)' },
  { what: /\b(?:true|false|boolean)\b/gi, instead: 'use the integers 0 and 1' },
  { what: /\bavg\s*\(/gi, instead: 'take sum and count, divide in C++' },
  {
    what: /(?<!\bcast\s*\(\s*)(?<!\bcast\s*\(\s*coalesce\s*\(\s*)\bsum\s*\(/gi,
    instead: 'write cast(sum(x) as bigint): PostgreSQL makes it a decimal',
  },
];

const MIGRATIONS: Ban[] = [
  { what: /\b(?:big|small)?serial\b|\bidentity\b|\bautoincrement\b/gi, instead: 'make ids in C++' },
  {
    what: /\balter\s+column\b|\badd\s+constraint\b/gi,
    instead: 'make a new table, copy, rename: SQLite cannot alter it',
  },
];

function bans(tree: Tree, path: RegExp, list: Ban[]): Fault[] {
  return files(tree, path).flatMap(([file, text]) => {
    const sql = codeOnly(text);
    return list.flatMap(({ what, instead }) =>
      [...sql.matchAll(what)].map((match) => ({
        file,
        line: lineAt(sql, match.index),
        message: `"${match[0].trim()}" differs between the engines. Instead: ${instead}.`,
      })),
    );
  });
}

/** Columns are text, bigint or bytea: the three types that both engines have alike. */
function columnTypes(tree: Tree): Fault[] {
  return files(tree, /^migrations\/\d{4}-[^.]*\.sql$/).flatMap(([file, text]) => {
    const sql = codeOnly(text);
    const column =
      /^\s+(?!primary\b|unique\b|check\b|foreign\b|references\b|on\b|where\b)([a-z_]+) +([a-z]+)\b/;
    const tables = [...sql.matchAll(/\bcreate\s+table\b[^;]*;/gi)];
    return tables.flatMap((table) =>
      table[0]
        .split('\n')
        .slice(1)
        .flatMap((line, i) => {
          const match = column.exec(line);
          if (!match || ['text', 'bigint', 'bytea'].includes(match[2])) return [];
          const message = `column ${match[1]} is ${match[2]}: use text, bigint or bytea.`;
          return [{ file, line: lineAt(sql, table.index) + i + 1, message }];
        }),
    );
  });
}

const GROUPED = /\bgroup\s+by\s+([\w.,\s]+?)(?=\border\b|\bhaving\b|\)|;|$)/gi;
const DISTINCT = /\bselect\s+distinct\s+([\w.,\s]+?)\s+from\b/gi;

/** `a.n desc, m` → n, m */
function columns(list: string): string[] {
  return list.split(',').map((item) => item.trim().split(/\s+/)[0].replace(/^.*\./, ''));
}

/** Rows tied in `order by` come back in another order on the other engine. */
function orderIsTotal(tree: Tree): Fault[] {
  const unique = new Set(['id']);
  for (const [, text] of files(tree, /^migrations\/\d{4}-.*\.sql$/)) {
    for (const [, columns] of codeOnly(text).matchAll(
      /(?:primary\s+key|unique\s+index\s+\w+\s+on\s+\w+)\s*\(([^()]*)\)/gi,
    )) {
      unique.add(columns.split(',').at(-1)!.trim());
    }
  }
  return files(tree, /^src\/[a-z_]+\/sql\/.*\.sql$/).flatMap(([file, text]) => {
    const sql = codeOnly(text);
    // Grouped or distinct rows cannot tie once all their columns are in the order.
    const groups = [...sql.matchAll(GROUPED), ...sql.matchAll(DISTINCT)].map(([, list]) =>
      columns(list),
    );
    const orders = [
      ...sql.matchAll(/\border\s+by\s+((?:[^()]|\([^()]*\))*?)(?=\blimit\b|\)|;|$)/gi),
    ];
    return orders.flatMap((match) => {
      const ordered = columns(match[1]);
      const last = ordered.at(-1)!;
      if (groups.some((group) => group.every((name) => ordered.includes(name)))) return [];
      if (unique.has(last) || last.endsWith('_id') || /^\d+$/.test(last)) return [];
      const message = `"order by … ${last}" may tie, and ties differ by engine. End it in id.`;
      return [{ file, line: lineAt(sql, match.index), message }];
    });
  });
}

export const dialectCheck: Check = {
  name: 'dialect',
  run: (tree) => [
    ...bans(tree, /^(?:src\/[a-z_]+\/sql\/.*|migrations\/\d{4}-[^.]*)\.sql$/, EVERYWHERE),
    ...bans(tree, /^migrations\/\d{4}-[^.]*\.sql$/, MIGRATIONS),
    ...columnTypes(tree),
    ...orderIsTotal(tree),
  ],
};
