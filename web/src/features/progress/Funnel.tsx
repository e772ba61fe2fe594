import type { Where } from '../../api/paths.ts';
import type { ProgressRow } from '../../api/shapes.ts';
import { percentOf } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Bar, Figure } from '../../ui/Figure.tsx';
import { listLink, STAGES } from './stages.ts';

const PARTS = new Set(['agency', 'enterprise', 'school']);

/** A row per kind, a column per step; on a phone each kind becomes a card. */
export function Funnel({ rows, where }: { rows: ProgressRow[]; where: Where }) {
  const words = useWords();
  return (
    <div className="panel panel-flush">
      <table className="figures counts funnel">
        <thead>
          <tr>
            <th scope="col">{words.results.kind}</th>
            {STAGES.map(({ stage }) => (
              <th key={stage} scope="col" className="number">
                {words.stage[stage]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind} className={PARTS.has(row.kind) ? 'part' : 'whole'}>
              <th scope="row">{words.kind[row.kind]}</th>
              {STAGES.map(({ stage, list }) => {
                const link = listLink(list);
                const hasLink = link && (row.kind !== 'institution' || 'figure' in link.search);
                return (
                  <td key={stage} className="number" data-label={words.stage[stage]}>
                    <Figure
                      value={row[stage]}
                      label={`${words.kind[row.kind]}, ${words.stage[stage]}`}
                      to={hasLink ? link.to : undefined}
                      search={{ ...where, kind: row.kind, ...link?.search }}
                    />
                    <Bar
                      percent={percentOf(row[stage], row.enrolled)}
                      look={stage === 'recognised' ? 'met' : 'accent'}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
