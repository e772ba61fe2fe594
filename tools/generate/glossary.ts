// glossary.toml → GLOSSARY.md
import { readTables, type Table } from './toml.ts';

export type Term = {
  name: string;
  line: number;
  vi: string;
  ui: string;
  means_vi: string;
  means_en: string;
  law: string;
  avoid: string[];
  avoid_vi: string[];
  ours: boolean;
};

const KEYS = ['vi', 'ui', 'means_vi', 'means_en', 'law', 'avoid', 'avoid_vi', 'ours'];

export function readGlossary(text: string): Term[] {
  return readTables(text, 'glossary.toml').map(readTerm);
}

function readTerm(table: Table): Term {
  const fail = (why: string): never => {
    throw new Error(`glossary.toml:${table.line}: [${table.name}] ${why}`);
  };
  for (const key of table.values.keys())
    if (!KEYS.includes(key)) fail(`has the unknown key ${key}`);
  const string = (key: string): string => {
    const value = table.values.get(key) ?? '';
    if (typeof value !== 'string') return fail(`${key} must be a text`);
    if (value !== value.normalize('NFC')) fail(`${key} must be in NFC`);
    return value;
  };
  const list = (key: string): string[] => {
    const value = table.values.get(key) ?? [];
    return Array.isArray(value) ? value : fail(`${key} must be an array of texts`);
  };
  for (const key of ['vi', 'ui', 'means_vi', 'means_en'])
    if (string(key) === '') fail(`needs ${key}`);
  return {
    name: table.name,
    line: table.line,
    vi: string('vi'),
    ui: string('ui'),
    means_vi: string('means_vi'),
    means_en: string('means_en'),
    law: string('law'),
    avoid: list('avoid'),
    avoid_vi: list('avoid_vi'),
    ours: table.values.get('ours') === true,
  };
}

function citation(law: string): string {
  const [document, clause] = law.split('/');
  return law === '' ? '' : `[${clause}](law/${document}.md#${clause})`;
}

export function glossaryPage(terms: Term[]): string {
  const rows = terms.map((term) => {
    const avoided = [...term.avoid.map((word) => `\`${word}\``), ...term.avoid_vi].join(', ');
    const cells = [
      term.vi,
      `\`${term.name}\``,
      term.ui,
      `${term.means_en} *${term.means_vi}*`,
      citation(term.law),
      avoided,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return (
    '<!-- Made from glossary.toml by ./dev tidy --fix; do not edit. -->\n\n# Glossary\n\n' +
    'The words of the law, and the one name each has in columns, code, JSON and on screen.\n\n' +
    '| Law | Code | On screen | Meaning | Clause | Not |\n|---|---|---|---|---|---|\n' +
    `${rows.join('\n')}\n`
  );
}
