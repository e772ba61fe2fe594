import { Link } from '@tanstack/react-router';
import type { Where } from '../../api/paths.ts';
import type { ResultRow, ResultTable } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { FigureCells, FigureHeads } from './cells.tsx';

interface BelowProps {
  rows: ResultRow[];
  where: Where;
  before: ResultTable | undefined;
}

/** The figures of one kind for each place directly below; its name opens that place. */
export function BelowTable({ rows, where, before }: BelowProps) {
  const words = useWords();
  return (
    <div className="panel panel-flush">
      <table className="figures counts">
        <thead>
          <tr>
            <th scope="col">{words.results.place}</th>
            <FigureHeads year={where.year} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isBelow = row.part === 'child';
            const at = isBelow ? { year: where.year, place: row.place_label } : where;
            const name = isBelow ? row.place_name : words.results.managedDirectly(row.place_name);
            return (
              <tr key={row.place_label + row.part}>
                <th scope="row">
                  {isBelow ? (
                    <Link to="/ket-qua" search={at}>
                      {name}
                    </Link>
                  ) : (
                    name
                  )}
                </th>
                <FigureCells row={row} where={at} label={name} before={before} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
