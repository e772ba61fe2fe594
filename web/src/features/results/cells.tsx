import type { Where } from '../../api/paths.ts';
import type { ResultRow, ResultTable } from '../../api/shapes.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Bar, Figure } from '../../ui/Figure.tsx';
import { beforeOf } from './before.ts';
import { COLUMNS, isProvisional, rateOf } from './columns.ts';

export function FigureHeads({ year }: { year: number }) {
  const words = useWords();
  return (
    <>
      {COLUMNS.map((name) => (
        <th key={name} scope="col" className="number">
          {words.results[name]}
        </th>
      ))}
      <th scope="col" className="number">
        {words.results.rate}
      </th>
      <th scope="col" className="number">
        {words.results.before(year - 1)}
      </th>
    </>
  );
}

interface CellsProps {
  row: ResultRow;
  where: Where;
  label: string;
  /** The year before, where this installation has it. */
  before: ResultTable | undefined;
}

export function FigureCells({ row, where, label, before }: CellsProps) {
  const words = useWords();
  const { rate, count } = useFormats();
  const part = row.part === 'managed_directly' ? row.part : undefined;
  return (
    <>
      {COLUMNS.map((name) => (
        <td key={name} className="number" data-label={words.results[name]}>
          {/* Residential areas file no plan (Điều 9 khoản 2 điểm a): no figure rather than 0. */}
          {row[name] !== null ? (
            <Figure
              value={row[name]}
              label={`${label}, ${words.results[name]}`}
              to="/ket-qua/danh-sach"
              search={{ ...where, kind: row.kind, figure: name, part }}
            />
          ) : (
            '–'
          )}
        </td>
      ))}
      <td className="number rate" data-label={words.results.rate}>
        {rate(rateOf(row))}
        <Bar percent={(rateOf(row) ?? 0) / 100} look="met" />
        {isProvisional(row) && (
          <span className="under">{words.results.provisional(count(row.undecided))}</span>
        )}
      </td>
      <td className="number" data-label={words.results.before(where.year - 1)}>
        <BeforeFigure row={row} before={before} />
      </td>
    </>
  );
}

/** That there are no figures is said in words: a nought would be a result. */
function BeforeFigure({ row, before }: Pick<CellsProps, 'row' | 'before'>) {
  const words = useWords();
  const { rate, points, count } = useFormats();
  const found = beforeOf(row, before);
  if (found === undefined) return <span className="soft small">{words.results.noBefore}</span>;
  return (
    <span>
      <span className="figure">{rate(found.rate_bp)}</span>
      <span className="under">
        {words.results.beforeOf(count(found.recognised), count(found.registered))}
        {found.change_bp !== undefined && `, ${words.results.change(points(found.change_bp))}`}
      </span>
    </span>
  );
}
