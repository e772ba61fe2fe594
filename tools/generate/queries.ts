// src/<feature>/sql/*.sql → <out>/<feature>/queries.hpp
import { codeOnly, rewriteCode, withoutBlankLines } from './sql.ts';
import { cppText, namespaceOf } from './write.ts';

export type Query = {
  feature: string;
  name: string;
  sqlite: string;
  postgres: string;
  parameters: number;
};

export function readQuery(feature: string, name: string, text: string): Query {
  const file = `src/${feature}/sql/${name}.sql`;
  const fail = (why: string): never => {
    throw new Error(`${file}: ${why}`);
  };
  if (!/^[a-z][a-z0-9_]*$/.test(name)) fail('name it <verb>_<noun>.sql, in lower case');
  if (!/^-- \S/.test(text)) fail('the first line must be a -- comment: who asks, and why');
  const code = codeOnly(text).trimEnd().replace(/;$/, '');
  if (code.trim() === '') fail('there is no statement in it');
  if (code.includes(';')) fail('one statement per file, please');
  if (code.includes('?')) fail('write parameters as $1, $2, …');
  const used = new Set([...code.matchAll(/\$(\d+)/g)].map((match) => Number(match[1])));
  const parameters = Math.max(0, ...used);
  for (let n = 1; n <= parameters; ++n) {
    if (!used.has(n)) fail(`$${n} is missing though $${parameters} is used`);
  }
  const bare = (change: (code: string) => string) =>
    withoutBlankLines(rewriteCode(text, change)).replace(/;$/, '');
  return {
    feature,
    name,
    // SQLite numbers `$2` by first appearance, so only `?2` means the same on both engines.
    sqlite: bare((part) => part.replace(/\$(\d+)/g, '?$1').replace(/\bbytea\b/gi, 'blob')),
    postgres: bare((part) => part),
    parameters,
  };
}

export function queriesHeader(feature: string, queries: Query[]): string {
  const entries = queries.map(
    (query) =>
      `inline constexpr storage::Query ${query.name}{\n` +
      `    ${cppText(`${feature}.${query.name}`)},\n` +
      `    ${cppText(query.sqlite)},\n    ${cppText(query.postgres)},\n    ${query.parameters}};\n`,
  );
  return (
    `#pragma once\n\n#include "storage/query.hpp"\n\n` +
    `namespace ${namespaceOf(feature)}::queries {\n\n${entries.join('\n')}\n` +
    `}  // namespace ${namespaceOf(feature)}::queries\n`
  );
}

/** Every query of every feature, for the test that both engines take each of them. */
export function allQueriesHeader(queries: Query[]): string {
  const features = [...new Set(queries.map((query) => query.feature))];
  const entries = queries.map(
    (query) => `    &${namespaceOf(query.feature)}::queries::${query.name},\n`,
  );
  return (
    '#pragma once\n\n#include <array>\n\n#include "storage/query.hpp"\n' +
    `${features.map((feature) => `#include "${feature}/queries.hpp"\n`).join('')}\n` +
    'namespace binhyen::storage {\n\n' +
    `inline constexpr std::array<Query const*, ${queries.length}> all_queries{\n` +
    `${entries.join('')}};\n\n}  // namespace binhyen::storage\n`
  );
}
