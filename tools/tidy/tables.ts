// SQL obeys src/LEVELS too: a query reads what is its own or lower, and writes what is its own.
import { codeOnly } from '../generate/sql.ts';
import { readLevels } from './levels.ts';
import { featureOf, files, lineAt, type Check, type Fault, type Tree } from './tree.ts';

function ownership(tree: Tree): Fault[] {
  const { uses, bookkeeping } = readLevels(tree);
  const owners = tableOwners(tree);
  return files(tree, /^src\/[a-z_]+\/sql\/.*\.sql$/).flatMap(([file, text]) => {
    const own = featureOf(file);
    return tablesUsed(text).flatMap(({ table, writes, offset }) => {
      const owner = owners.get(table);
      const fault = (message: string) => [{ file, line: lineAt(text, offset), message }];
      if (bookkeeping.includes(table) && owner === undefined) return [];
      if (owner === undefined) {
        return fault(`uses the table ${table}, which no migration makes. Correct the name.`);
      }
      if (owner === own) return [];
      if (writes) {
        return fault(`writes ${table}, which ${owner} owns. Ask ${owner} through its door.`);
      }
      if (uses.get(own)?.has(owner)) return [];
      return fault(`reads ${table} of ${owner}, which ${own} may not know. See src/LEVELS.`);
    });
  });
}

export function tableOwners(tree: Tree): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [file, text] of files(tree, /^migrations\/\d{4}-.*\.sql$/)) {
    const owner = /^-- owner: ([a-z_]+)/.exec(text)?.[1] ?? `nobody (see ${file})`;
    for (const match of codeOnly(text).matchAll(
      /\bcreate\s+(?:table|view)\s+(?:if\s+not\s+exists\s+)?([a-z_]+)/gi,
    )) {
      owners.set(match[1], owner);
    }
  }
  return owners;
}

export function tablesUsed(sql: string): { table: string; writes: boolean; offset: number }[] {
  const text = codeOnly(sql).replace(/\bdistinct\s+from\b|\bdo\s+update\s+set\b/gi, (part) =>
    part.replace(/\S/g, ' '),
  );
  const local = new Set(
    [...text.matchAll(/([a-z_]+)\s*(?:\([^()]*\))?\s+as\s+(?:materialized\s+)?\(/gi)].map(
      (m) => m[1],
    ),
  );
  const verb = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  return [...text.matchAll(/\b(delete\s+from|insert\s+into|from|join|update)\s+([a-z_]+)/gi)]
    .filter((match) => !local.has(match[2]))
    .map((match) => ({
      table: match[2],
      writes: !['from', 'join'].includes(verb(match[1])),
      offset: match.index,
    }));
}

function owned(tree: Tree): Fault[] {
  const { level } = readLevels(tree);
  return files(tree, /^migrations\/\d{4}-.*\.sql$/)
    .filter(([, text]) => !level.has(/^-- owner: ([a-z_]+)/.exec(text)?.[1] ?? ''))
    .map(([file]) => ({
      file,
      line: 1,
      message: 'must begin with "-- owner: <a folder of src>", whose tables these then are.',
    }));
}

export const tablesCheck: Check = {
  name: 'table-owners',
  run: (tree) => [...owned(tree), ...ownership(tree)],
};
