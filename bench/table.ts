// The table: what was measured, what stands beside it, the limit and whether it is kept.
export type Line = {
  what: string;
  measured: string;
  beside: string;
  limit: string;
  /** Missing where a line is only there to be seen; a text says why it cannot be judged here. */
  isKept?: boolean | string;
};

const HEADINGS = ['', 'measured', 'beside it', 'limit', 'kept'];

function cells({ what, measured, beside, limit, isKept }: Line): string[] {
  const kept = typeof isKept === 'boolean' ? (isKept ? 'yes' : 'NO') : (isKept ?? '');
  return [what, measured, beside, limit, kept];
}

export function tableText(lines: Line[]): string {
  const rows = [HEADINGS, ...lines.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const ruled = [rows[0], widths.map((width) => '-'.repeat(width)), ...rows.slice(1)];
  return ruled
    .map((row) =>
      row
        .map((text, i) => text.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** 30123 → "30,123"; small numbers keep three digits that say something. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
