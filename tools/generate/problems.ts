// src/<feature>/problems.toml → <out>/<feature>/problems.hpp, <out>/problems.json, TypeScript
import { readTables, type Table } from './toml.ts';
import { cppText, namespaceOf } from './write.ts';

export const KINDS = [
  'unauthenticated',
  'forbidden',
  'absent',
  'conflict',
  'invalid',
  'too_large',
  'too_many',
] as const;
const FACT_TYPES = { text: 'std::string_view', date: 'Date', number: 'long long' } as const;
const KEYS = ['kind', 'facts', 'vi', 'en', 'todo_vi', 'todo_en', 'law', 'retired'];

export type Fact = { name: string; type: keyof typeof FACT_TYPES };
export type Problem = {
  feature: string;
  code: string;
  kind: string;
  facts: Fact[];
  vi: string;
  en: string;
  todo_vi: string;
  todo_en: string;
  law: string;
  retired: boolean;
};

export function readProblems(feature: string, text: string): Problem[] {
  const file = `src/${feature}/problems.toml`;
  return readTables(text, file).map((table) => readProblem(feature, file, table));
}

function readProblem(feature: string, file: string, table: Table): Problem {
  const fail = (why: string): never => {
    throw new Error(`${file}:${table.line}: [${table.name}] ${why}`);
  };
  for (const key of table.values.keys()) {
    if (!KEYS.includes(key)) fail(`has the unknown key ${key}`);
  }
  const text = (key: string): string => {
    const value = table.values.get(key) ?? '';
    return typeof value === 'string' ? value : fail(`${key} must be a text`);
  };
  const listed = table.values.get('facts') ?? [];
  if (!Array.isArray(listed)) return fail('facts must be an array of texts');
  const facts = listed.map((fact) => {
    const match = /^([a-z][a-z0-9_]*): (text|date|number)$/.exec(fact);
    if (!match) return fail(`fact "${fact}" is not "name: text", "name: date" or "name: number"`);
    return { name: match[1], type: match[2] as Fact['type'] };
  });
  const problem = {
    feature,
    code: table.name,
    kind: text('kind'),
    facts,
    vi: text('vi'),
    en: text('en'),
    todo_vi: text('todo_vi'),
    todo_en: text('todo_en'),
    law: text('law'),
    retired: table.values.get('retired') === true,
  };
  if (!KINDS.some((kind) => kind === problem.kind)) fail(`kind must be one of ${KINDS.join(' ')}`);
  if (problem.vi === '' || problem.en === '') fail('needs both vi and en');
  const sentences = problem.vi + problem.en + problem.todo_vi + problem.todo_en;
  for (const [, name] of sentences.matchAll(/\{([^}]*)\}/g)) {
    if (!facts.some((fact) => fact.name === name)) fail(`{${name}} is not one of its facts`);
  }
  return problem;
}

export function refuseDuplicates(problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const { code, feature } of problems) {
    const other = seen.get(code);
    if (other !== undefined) {
      throw new Error(`problem ${code} stands in src/${other} and src/${feature}: rename one`);
    }
    seen.set(code, feature);
  }
}

export function problemsHeader(feature: string, problems: Problem[]): string {
  const entries = problems.filter((problem) => !problem.retired).map(factory);
  return (
    `#pragma once\n\n#include "base/problem.hpp"\n\n` +
    `namespace ${namespaceOf(feature)}::problems {\n\n${entries.join('\n')}\n` +
    `}  // namespace ${namespaceOf(feature)}::problems\n`
  );
}

function factory(problem: Problem): string {
  const { code, kind, facts } = problem;
  const texts = [problem.vi, problem.en, problem.todo_vi, problem.todo_en, problem.law];
  const parameters = facts.map((fact) => `${FACT_TYPES[fact.type]} ${fact.name}`).join(', ');
  const values = facts.map((fact) => `{"${fact.name}", fact_text(${fact.name})}`).join(', ');
  return (
    `namespace definitions {\ninline constexpr ProblemDefinition ${code}{\n` +
    `    "${code}", ProblemKind::${kind},\n` +
    texts.map((text) => `    ${cppText(text)}`).join(',\n') +
    `};\n}\ninline Problem ${code}(${parameters}) {\n` +
    `    return {&definitions::${code}, {${values}}, {}};\n}\n`
  );
}

export function problemsJson(problems: Problem[]): string {
  return JSON.stringify(problems, null, 2) + '\n';
}

export function problemsTypeScript(problems: Problem[]): string {
  const live = problems.filter((problem) => !problem.retired);
  const codes = live.map((problem) => `  | '${problem.code}'`);
  const facts = live.map((problem) => {
    const members = problem.facts.map(
      (fact) => `${fact.name}: ${fact.type === 'number' ? 'number' : 'string'}`,
    );
    return `  ${problem.code}: { ${members.join('; ')} };`.replace('{  }', 'Record<string, never>');
  });
  return (
    '// Generated from src/*/problems.toml by tools/generate.ts; do not edit.\n\n' +
    `export type ProblemCode =\n${codes.join('\n') || '  never'};\n\n` +
    `export type ProblemFacts = {\n${facts.join('\n')}\n};\n`
  );
}
