import type { CycleView } from '../../api/rules.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';

/** When each kind registers, is judged and is decided. */
export function Calendar({ calendars }: { calendars: CycleView['calendars'] }) {
  const words = useWords();
  const span = (from: string, to: string): string =>
    words.cycles.span(formatDate(from), formatDate(to));
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.cycles.kind}</th>
            <th scope="col">{words.cycles.registration}</th>
            <th scope="col">{words.cycles.window}</th>
            <th scope="col">{words.cycles.decideBy}</th>
          </tr>
        </thead>
        <tbody>
          {calendars.map((one) => (
            <tr key={one.kind}>
              <th scope="row">{words.kind[one.kind as keyof typeof words.kind] ?? one.kind}</th>
              <td data-label={words.cycles.registration}>
                {span(one.registration_from, one.registration_to)}
              </td>
              <td data-label={words.cycles.window}>{span(one.window_from, one.window_to)}</td>
              <td data-label={words.cycles.decideBy}>{formatDate(one.decide_by)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
