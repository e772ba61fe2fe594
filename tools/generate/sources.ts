// Where the generator's input lies.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProblems, refuseDuplicates, type Problem } from './problems.ts';
import { byName } from './write.ts';

export function textsIn(folder: string, ending: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort(byName);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function features(root: string): string[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(byName);
}

export function allProblems(root: string): Problem[] {
  const problems = features(root).flatMap((feature) => {
    const file = join(root, 'src', feature, 'problems.toml');
    return existsSync(file) ? readProblems(feature, readFileSync(file, 'utf8')) : [];
  });
  refuseDuplicates(problems);
  return problems;
}
