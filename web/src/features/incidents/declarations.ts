/** Declared figures, a line for each subject: the window's beside the one before. Pure. */
import type { DeclaredFigure } from '../../api/incidents.ts';
import type { Caption } from '../../api/shapes.ts';

export interface Declared {
  current?: number;
  base?: number;
}

export interface Declaration {
  code: string;
  name: string;
  /** By category. */
  figures: Record<string, Declared>;
  /** Each source once, with its day. */
  sources: { source: string; on: string }[];
}

const order = new Intl.Collator('vi', { numeric: true });

/** By name: "Thôn 2" before "Thôn 10". */
export function declarationsOf(figures: DeclaredFigure[]): Declaration[] {
  const rows = new Map<string, Declaration>();
  for (const { figure, subject_code: code, subject_name: name } of figures) {
    const row = rows.get(code) ?? { code, name, figures: {}, sources: [] };
    row.figures[figure.category] = {
      ...row.figures[figure.category],
      [figure.span]: figure.declared ?? 0,
    };
    if (!row.sources.some(({ source }) => source === figure.source))
      row.sources.push({ source: figure.source, on: figure.stated_on });
    rows.set(code, row);
  }
  return [...rows.values()].sort((a, b) => order.compare(a.name, b.name));
}

/** Those that somebody declared, with what the rulebook calls them. */
export function categoriesOf(figures: DeclaredFigure[]): Map<string, Caption> {
  const captions = new Map<string, Caption>();
  for (const { figure, category_vi: vi, category_en: en } of figures)
    captions.set(figure.category, { vi, en });
  return captions;
}
