// Queries, problems, migrations and embedded files → C++, JSON and TypeScript.
// node tools/generate.ts --out DIR [--web FILE] [--root DIR]
import { rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEmbedded } from './generate/embedded.ts';
import { migrationsHeader, readMigrations } from './generate/migrations.ts';
import { problemsHeader, problemsJson, problemsTypeScript } from './generate/problems.ts';
import { allQueriesHeader, queriesHeader, readQuery, type Query } from './generate/queries.ts';
import { allProblems, features, textsIn } from './generate/sources.ts';
import { writeIfChanged } from './generate/write.ts';

/** Writes the header, or takes away the one of a feature that no longer has anything for it. */
function writeHeader(file: string, count: number, text: () => string): void {
  if (count > 0) writeIfChanged(file, text());
  else rmSync(file, { force: true });
}

function main(): void {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      web: { type: 'string' },
      root: { type: 'string', default: join(import.meta.dirname, '..') },
    },
  });
  if (values.out === undefined) throw new Error('say where to: --out DIR');
  const root = resolve(values.root);
  const out = resolve(values.out);
  const problems = allProblems(root);
  const allQueries: Query[] = [];
  for (const feature of features(root)) {
    const queries = [...textsIn(join(root, 'src', feature, 'sql'), '.sql')].map(([name, text]) =>
      readQuery(feature, basename(name, '.sql'), text),
    );
    allQueries.push(...queries);
    const queriesFile = join(out, feature, 'queries.hpp');
    writeHeader(queriesFile, queries.length, () => queriesHeader(feature, queries));
    const own = problems.filter((problem) => problem.feature === feature);
    const problemsFile = join(out, feature, 'problems.hpp');
    writeHeader(problemsFile, own.length, () => problemsHeader(feature, own));
  }
  writeIfChanged(join(out, 'storage/all_queries.hpp'), allQueriesHeader(allQueries));
  const migrations = readMigrations(textsIn(join(root, 'migrations'), '.sql'));
  writeIfChanged(join(out, 'storage/migrations.hpp'), migrationsHeader(migrations));
  writeIfChanged(join(out, 'problems.json'), problemsJson(problems));
  if (values.web !== undefined) writeIfChanged(resolve(values.web), problemsTypeScript(problems));
  writeEmbedded(root, out);
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
