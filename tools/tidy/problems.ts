// Every refusal that is defined is raised, and raised by a test.
import { readProblems } from '../generate/problems.ts';
import { code, featureOf, files, isTest, type Check, type Fault, type Tree } from './tree.ts';

function raised(tree: Tree): Fault[] {
  const sources = files(tree, /^src\/.*\.[ch]pp$/).filter(([file]) => !isTest(file));
  const calls = new Set(
    sources.flatMap(([file, text]) =>
      [...code(text).matchAll(/\b(?:([a-z_]+)::)?problems::(?:definitions::)?([a-z0-9_]+)\b/g)].map(
        ([, feature, name]) => `${feature ?? featureOf(file)}.${name}`,
      ),
    ),
  );
  const tests = files(tree, /_test\.cpp$|^tests\/.*\.(?:ts|txt|json)$/)
    .map(([, text]) => text)
    .join('\n');
  return files(tree, /^src\/[a-z_]+\/problems\.toml$/).flatMap(([file, text]) =>
    readProblems(featureOf(file), text).flatMap(({ feature, code: name, retired }) => {
      if (retired) return [];
      const line = text.split('\n').indexOf(`[${name}]`) + 1;
      if (
        !calls.has(`${feature}.${name}`) &&
        !(feature === 'base' && calls.has(`binhyen.${name}`))
      ) {
        return [
          { file, line, message: `${name} is raised nowhere. Raise it, delete it, or retire it.` },
        ];
      }
      if (new RegExp(`\\b${name}\\b`).test(tests)) return [];
      return [
        { file, line, message: `${name} is raised by no test. Write the test that provokes it.` },
      ];
    }),
  );
}

export const problemsCheck: Check = { name: 'problem-codes', run: raised };
