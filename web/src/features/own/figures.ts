/** How many cases there were of each category, this year and the year before, as typed. Pure. */
import { captionsIn } from '../../api/captions.ts';
import { countTyped, isNoCount } from '../../text/typed-count.ts';
import type { Caption, DossierView, FigureEntry, Questions } from '../../api/shapes.ts';

export const SPANS = ['base', 'current'] as const;
export type Span = (typeof SPANS)[number];

export interface TypedFigures {
  /** By "crime/base"; blank: counted from what happened, which is on record. */
  counts: Record<string, string>;
  source: Record<Span, string>;
}

export interface Category {
  code: string;
  caption: Caption | undefined;
}

/** Those of the events that the dossier asks for, in their order. */
export function categoriesOf(view: DossierView, questions: Questions): Category[] {
  const captions = captionsIn(view.reasons.criteria);
  const codes = questions.events.map(({ category }) => category).filter((code) => code !== '');
  return [...new Set(codes)].map((code) => ({ code, caption: captions.get(code) }));
}

type Recorded = Pick<DossierView, 'figures'>;

export function figuresOnRecord({ figures }: Recorded): TypedFigures {
  const sourceOf = (span: Span): string => figures.find((each) => each.span === span)?.source ?? '';
  return {
    counts: Object.fromEntries(
      figures.flatMap(({ category, span, declared }) =>
        declared === null ? [] : [[`${category}/${span}`, String(declared)]],
      ),
    ),
    source: { base: sourceOf('base'), current: sourceOf('current') },
  };
}

/** Whether a year has counts and no paper they were taken from. */
export const lacksSource = ({ counts, source }: TypedFigures, span: Span): boolean =>
  source[span].trim() === '' &&
  Object.entries(counts).some(([id, count]) => id.endsWith(`/${span}`) && count !== '');

/** Whether something is typed that is no count; its box says so. */
export const hasNoCount = ({ counts }: TypedFigures): boolean =>
  Object.values(counts).some(isNoCount);

/** What differs from the record; a count that was taken away is counted from what happened. */
export function figureEntries(typed: TypedFigures, view: Recorded, today: string): FigureEntry[] {
  const before = figuresOnRecord(view);
  const ids = Object.keys({ ...before.counts, ...typed.counts });
  return ids.flatMap((id) => {
    const [category = '', year] = id.split('/');
    const span: Span = year === 'base' ? 'base' : 'current';
    const count = typed.counts[id] ?? '';
    const source = typed.source[span].trim();
    const isSame = count === (before.counts[id] ?? '') && source === before.source[span];
    if (isSame || (count === '' && before.counts[id] === undefined)) return [];
    return [{ category, span, declared: countTyped(count) ?? null, stated_on: today, source }];
  });
}
