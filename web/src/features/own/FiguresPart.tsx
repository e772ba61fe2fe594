import { useFormats, useWords } from '../../text/words.ts';
import { TextField } from '../../ui/Field.tsx';
import { categoriesOf, lacksSource, SPANS, type TypedFigures } from './figures.ts';
import { Question } from './StepForm.tsx';
import type { Own } from './useOwn.ts';

interface FiguresPartProps {
  own: Own;
  typed: TypedFigures;
  onChange: (typed: TypedFigures) => void;
  hasTried: boolean;
}

/** The official counts of both years, which the police hold. [law: tt124-2021/4.4a] */
export function FiguresPart({ own, typed, onChange, hasTried }: FiguresPartProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { view, questions } = own;
  const categories = categoriesOf(view, questions);
  const put = (id: string, count: string): void =>
    onChange({ ...typed, counts: { ...typed.counts, [id]: count } });
  if (categories.length === 0) return null;
  return (
    <>
      {SPANS.map((span) => {
        const year = span === 'base' ? view.year - 1 : view.year;
        return (
          <Question key={span}>
            <h2>{words.own.figures.title(year)}</h2>
            <p className="soft">{words.own.figures.note}</p>
            <div className="pair">
              {categories.map(({ code, caption: name }) => (
                <TextField
                  key={code}
                  label={(name && caption(name)) ?? code}
                  isCount
                  value={typed.counts[`${code}/${span}`] ?? ''}
                  onChange={(count) => put(`${code}/${span}`, count)}
                />
              ))}
            </div>
            <TextField
              label={words.own.figures.source}
              placeholder={words.own.figures.sourceHint}
              value={typed.source[span]}
              onChange={(source) =>
                onChange({ ...typed, source: { ...typed.source, [span]: source } })
              }
              fault={
                hasTried && lacksSource(typed, span) ? words.own.figures.sourceMissing : undefined
              }
            />
          </Question>
        );
      })}
    </>
  );
}
