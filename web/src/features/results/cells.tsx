import type { Where } from '../../api/paths.ts';
import type { ResultRow } from '../../api/shapes.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Bar, Figure } from '../../ui/Figure.tsx';
import { COLUMNS } from './columns.ts';

export function FigureHeads() {
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
    </>
  );
}

interface CellsProps {
  row: ResultRow;
  where: Where;
  label: string;
}

export function FigureCells({ row, where, label }: CellsProps) {
  const words = useWords();
  const { rate } = useFormats();
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
        {rate(row.rate_bp)}
        <Bar percent={(row.rate_bp ?? 0) / 100} look="met" />
      </td>
    </>
  );
}
