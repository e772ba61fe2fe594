import type { Where } from '../../api/paths.ts';
import type { ResultRow, ResultTable } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { isPart } from './columns.ts';
import { FigureCells, FigureHeads } from './cells.tsx';

interface KindTableProps {
  rows: ResultRow[];
  where: Where;
  before: ResultTable | undefined;
}

/** The place's figures, a row per kind. */
export function KindTable({ rows, where, before }: KindTableProps) {
  const words = useWords();
  return (
    <div className="panel panel-flush">
      <table className="figures counts">
        <thead>
          <tr>
            <th scope="col">{words.results.kind}</th>
            <FigureHeads year={where.year} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind} className={isPart(row.kind) ? 'part' : 'whole'}>
              <th scope="row">{words.kind[row.kind]}</th>
              <FigureCells row={row} where={where} label={words.kind[row.kind]} before={before} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
