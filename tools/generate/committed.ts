// The generated files that are committed, because people read them: path → text.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allProblems, textsIn } from './sources.ts';
import { examplesPage } from './examples_page.ts';
import { glossaryPage, readGlossary } from './glossary.ts';
import { withDiagram } from './levels.ts';
import { readMigrations } from './migrations.ts';
import { problemsTypeScript } from './problems.ts';
import { problemsPage } from './problems_page.ts';
import { schemaAfter } from './schema.ts';

export function committed(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const glossary = join(root, 'glossary.toml');
  if (existsSync(glossary)) {
    found.set('GLOSSARY.md', glossaryPage(readGlossary(readFileSync(glossary, 'utf8'))));
  }
  const migrations = readMigrations(textsIn(join(root, 'migrations'), '.sql'));
  if (migrations.length > 0) found.set('migrations/schema.sql', schemaAfter(migrations));
  if (existsSync(join(root, 'web/src/api'))) {
    found.set('web/src/api/problems.ts', problemsTypeScript(allProblems(root)));
  }
  if (existsSync(join(root, 'docs/operating'))) {
    found.set('docs/operating/problems.md', problemsPage(allProblems(root)));
  }
  const circular = join(root, 'rulebooks/tt124-2021');
  if (existsSync(circular)) {
    const [rules, examples] = ['rulebook.yaml', 'examples.txt'].map((name) =>
      readFileSync(join(circular, name), 'utf8'),
    );
    found.set('docs/rules/worked-examples.md', examplesPage('tt124-2021', rules, examples));
  }
  const architecture = join(root, 'ARCHITECTURE.md');
  if (existsSync(architecture)) {
    const levels = readFileSync(join(root, 'src/LEVELS'), 'utf8');
    found.set('ARCHITECTURE.md', withDiagram(readFileSync(architecture, 'utf8'), levels));
  }
  return found;
}
