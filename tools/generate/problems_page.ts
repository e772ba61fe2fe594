// src/*/problems.toml → docs/operating/problems.md: each refusal, with an anchor to link to.
import type { Problem } from './problems.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Both languages in one cell, Vietnamese first; what has no text is left out. */
function both(vi: string, en: string): string {
  return [vi, en === '' ? '' : `*${en}*`].filter((text) => text !== '').join('<br>');
}

function clause(law: string): string {
  const [document, at] = law.split('/');
  return law === '' ? '' : `[${at}](../../law/${document}.md#${at})`;
}

function row(problem: Problem): string {
  const name = `<a id="${problem.code}"></a>\`${problem.code}\``;
  const cells = [
    problem.retired ? `${name} (retired)` : name,
    problem.kind,
    both(problem.vi, problem.en),
    both(problem.todo_vi, problem.todo_en),
    clause(problem.law),
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

const INTRODUCTION = `Every refusal the product utters: its code, which never changes its meaning,
its kind, what it says, what to do, and the clause it rests on. In braces stand the facts of the
case. Over HTTP the kinds are \`unauthenticated\` 401, \`forbidden\` 403, \`absent\` 404,
\`conflict\` 409, \`too_large\` 413, \`invalid\` 422 and \`too_many\` 429; a few refusals of the
transport itself have a closer status of their own.

`;

export function problemsPage(problems: Problem[]): string {
  const features = [...new Set(problems.map((problem) => problem.feature))];
  const sections = features.map((feature) => {
    const own = problems.filter((problem) => problem.feature === feature);
    return (
      `## ${feature}\n\n| Code | Kind | What it says | What to do | Clause |\n` +
      `|---|---|---|---|---|\n${own.map(row).join('\n')}\n`
    );
  });
  return (
    '<!-- Made from src/*/problems.toml by ./dev tidy --fix; do not edit. -->\n\n' +
    '# Từ chối: mã, lời và việc cần làm\n\n' +
    INTRODUCTION +
    sections.join('\n')
  );
}
