// migrations/NNNN-verb-object.sql → <out>/storage/migrations.hpp
import { createHash } from 'node:crypto';
import { codeOnly, rewriteCode, withoutBlankLines } from './sql.ts';
import { byName, cppText } from './write.ts';

export type Migration = { name: string; sqlite: string; postgres: string; checksum: string };

const NAME = /^(\d{4}-[a-z][a-z0-9-]*?)(\.sqlite|\.postgres)?\.sql$/;

/** `files` maps a name inside migrations/ to its text; names that are no migration are left out. */
export function readMigrations(files: Map<string, string>): Migration[] {
  const byMigration = new Map<string, Map<string, string>>();
  for (const file of [...files.keys()].sort(byName)) {
    const match = NAME.exec(file);
    if (!match) continue;
    const texts = byMigration.get(match[1]) ?? new Map<string, string>();
    texts.set(match[2] ?? '', files.get(file)!);
    byMigration.set(match[1], texts);
  }
  let last = '';
  return [...byMigration].map(([name, texts]) => {
    if (name.slice(0, 4) === last.slice(0, 4)) {
      throw new Error(`migrations/${name} and ${last} have one number: renumber the younger`);
    }
    last = name;
    return readMigration(name, texts);
  });
}

function readMigration(name: string, texts: Map<string, string>): Migration {
  const both = texts.get('');
  const pair = [texts.get('.sqlite'), texts.get('.postgres')];
  if (both === undefined ? pair.includes(undefined) : texts.size > 1) {
    throw new Error(
      `migrations/${name}: either one .sql, or .sqlite.sql together with .postgres.sql`,
    );
  }
  const checksum = createHash('sha256')
    .update(both ?? pair.join('\0'))
    .digest('hex');
  const bare = (sql: string) => withoutBlankLines(rewriteCode(sql, (code) => code));
  return both === undefined
    ? { name, sqlite: bare(pair[0]!), postgres: bare(pair[1]!), checksum }
    : { name, sqlite: withoutBlankLines(forSqlite(both)), postgres: bare(both), checksum };
}

/** bigint → integer, bytea → blob, and every table strict. */
export function forSqlite(sql: string): string {
  const bare = rewriteCode(sql, (code) =>
    code.replace(/\bbigint\b/gi, 'integer').replace(/\bbytea\b/gi, 'blob'),
  );
  const code = codeOnly(bare);
  let out = '';
  let at = 0;
  for (const match of code.matchAll(/\bcreate\s+table\b[^(;]*\(/gi)) {
    const end = closingBracket(code, match.index + match[0].length);
    const body = code.slice(match.index, end);
    const isComposite = /\bprimary\s+key\s*\([^),]*,/i.test(body);
    out += bare.slice(at, end) + (isComposite ? ' strict, without rowid' : ' strict');
    at = end;
  }
  return out + bare.slice(at);
}

function closingBracket(code: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < code.length && depth > 0; ++at) {
    if (code[at] === '(') ++depth;
    if (code[at] === ')') --depth;
  }
  return at;
}

export function migrationsHeader(migrations: Migration[]): string {
  const entries = migrations.map(
    (migration) =>
      `    Migration{${cppText(migration.name)},\n${cppText(migration.sqlite)},\n` +
      `${cppText(migration.postgres)},\n"${migration.checksum}"},\n`,
  );
  return (
    '#pragma once\n\n#include <array>\n#include <string_view>\n\n' +
    'namespace binhyen::storage {\n\n' +
    '/// One step of the schema, in the dialect of each engine. The checksum is of the file as\n' +
    '/// written, so a released step that was edited is found.\n' +
    'struct Migration {\n    std::string_view name;\n    std::string_view sqlite;\n' +
    '    std::string_view postgres;\n    std::string_view checksum;\n};\n\n' +
    `inline constexpr std::array<Migration, ${migrations.length}> migrations{\n` +
    `${entries.join('')}};\n\n}  // namespace binhyen::storage\n`
  );
}
