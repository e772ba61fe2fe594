// src/LEVELS → the diagram in ARCHITECTURE.md, between its two marks.

const BEGIN = '<!-- levels: made from src/LEVELS by ./dev tidy --fix -->';
const END = '<!-- /levels -->';

/** One line per level, the highest first, as an arrow may only point down. */
export function diagram(levels: string): string {
  const rows = new Map<number, string[]>();
  for (const [, level, folder] of levels.matchAll(/^(\d+) +([a-z_]+)/gm)) {
    rows.set(Number(level), [...(rows.get(Number(level)) ?? []), folder]);
  }
  const lines = [...rows]
    .sort(([a], [b]) => b - a)
    .map(([level, folders]) => `${String(level).padStart(2)}  ${folders.join('  ')}`);
  return `\`\`\`\n${lines.join('\n')}\n\`\`\``;
}

export function withDiagram(page: string, levels: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new Error(`ARCHITECTURE.md needs a line "${BEGIN}" and after it a line "${END}"`);
  }
  const before = page.slice(0, begin + BEGIN.length);
  return `${before}\n\n${diagram(levels)}\n\n${page.slice(end)}`;
}
