import type { Where } from '../../api/paths.ts';
import type { ResultRow } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { isPart } from './columns.ts';
import { FigureCells, FigureHeads } from './cells.tsx';

/** The place's figures, a row per kind. */
export function KindTable({ rows, where }: { rows: ResultRow[]; where: Where }) {
  const words = useWords();
  return (
    <div className="panel panel-flush">
      <table className="figures counts">
        <thead>
          <tr>
            <th scope="col">{words.results.kind}</th>
            <FigureHeads />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind} className={isPart(row.kind) ? 'part' : 'whole'}>
              <th scope="row">{words.kind[row.kind]}</th>
              <FigureCells row={row} where={where} label={words.kind[row.kind]} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
