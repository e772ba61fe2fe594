// SQL text cut into code, strings and comments, so that a rewrite or a check never touches a
// string. Knows both engines' quoting; knows no grammar.

export type Piece = { kind: 'code' | 'string' | 'comment'; text: string; line: number };

const PIECE =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_]*)\$[\s\S]*?\$\1\$/g;

export function pieces(sql: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  let line = 1;
  const push = (kind: Piece['kind'], text: string) => {
    if (text !== '') found.push({ kind, text, line });
    line += text.split('\n').length - 1;
  };
  for (const match of sql.matchAll(PIECE)) {
    push('code', sql.slice(at, match.index));
    const isComment = match[0].startsWith('--') || match[0].startsWith('/*');
    push(isComment ? 'comment' : 'string', match[0]);
    at = match.index + match[0].length;
  }
  push('code', sql.slice(at));
  return found;
}

/** The text with `change` applied to its code and comments left out. */
export function rewriteCode(sql: string, change: (code: string) => string): string {
  return pieces(sql)
    .map((piece) =>
      piece.kind === 'code' ? change(piece.text) : piece.kind === 'string' ? piece.text : '',
    )
    .join('');
}

/** The same length and lines, with strings and comments blanked: offsets stay true. */
export function codeOnly(sql: string): string {
  return pieces(sql)
    .map((piece) => (piece.kind === 'code' ? piece.text : piece.text.replace(/[^\n]/g, ' ')))
    .join('');
}

export function withoutBlankLines(sql: string): string {
  return sql
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
