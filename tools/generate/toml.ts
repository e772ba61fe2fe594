// The part of TOML our files use, read strictly: `[name]` tables, and in them strings in double
// quotes, arrays of such strings (which may span lines), whole numbers, true and false.

export type Value = string | number | boolean | string[];
export type Table = { name: string; line: number; values: Map<string, Value> };

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const SCALAR = new RegExp(`^(?:${STRING}|true|false|-?\\d+)$`);
const ARRAY = new RegExp(`^\\[\\s*(?:${STRING}\\s*,\\s*)*(?:${STRING}\\s*,?\\s*)?\\]$`);
const COMMENT = new RegExp(`^((?:[^"#]|${STRING})*)#.*$`);

export class TomlError extends Error {}

export function readTables(text: string, file: string): Table[] {
  const tables: Table[] = [];
  const lines = text.split('\n').map((line) => line.replace(COMMENT, '$1').trim());
  for (let i = 0; i < lines.length; ++i) {
    const fail = (why: string): never => {
      throw new TomlError(`${file}:${i + 1}: ${why}`);
    };
    if (lines[i] === '') continue;
    const header = /^\[([a-z][a-z0-9_]*)\]$/.exec(lines[i]);
    if (header) {
      const name = header[1];
      if (tables.some((table) => table.name === name)) fail(`[${name}] stands here twice`);
      tables.push({ name, line: i + 1, values: new Map() });
      continue;
    }
    const entry = /^([a-z][a-z0-9_]*)\s*=\s*(.*)$/.exec(lines[i]);
    if (!entry) fail('expected [name] or key = value');
    const [, key, first] = entry!;
    let value = first;
    if (value.startsWith('[')) {
      while (!value.endsWith(']') && i + 1 < lines.length) value += ' ' + lines[++i];
    }
    const table = tables.at(-1);
    if (!table) return fail(`${key} stands before the first [name]`);
    if (table.values.has(key)) fail(`${key} stands in [${table.name}] twice`);
    table.values.set(key, readValue(value, fail));
  }
  return tables;
}

function readValue(text: string, fail: (why: string) => never): Value {
  // What these expressions let through is JSON but for a trailing comma.
  if (SCALAR.test(text)) return JSON.parse(text);
  if (ARRAY.test(text)) return JSON.parse(text.replace(/,\s*\]$/, ']'));
  return fail(`not a string, an array of strings, a number, true or false: ${text}`);
}
