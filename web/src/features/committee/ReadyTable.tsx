import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { Draft } from '../../api/drafts.ts';
import { installation } from '../../api/queries.ts';
import type { Deliberation, DeliberationRow } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Departures, LackingList } from '../../ui/Departures.tsx';
import { Empty } from '../../ui/notices.tsx';
import { OutcomeTag } from '../../ui/Tag.tsx';
import { toggled, toggledAll, type Begun } from './chosen.ts';

interface ReadyProps {
  rows: DeliberationRow[];
  spans: Deliberation['spans'];
  begun: Draft<Begun>;
  mayConclude: boolean;
  onWrite: () => void;
}

/** Dossiers that can be deliberated on; whoever keeps the minutes chooses among them. */
export function ReadyTable({ rows, spans, begun, mayConclude, onWrite }: ReadyProps) {
  const words = useWords();
  const { count } = useFormats();
  const { chosen } = begun.value;
  const chosenCount = rows.filter((row) => chosen[row.dossier]).length;
  const change = (next: Begun['chosen']): void => begun.set((now) => ({ ...now, chosen: next }));
  if (rows.length === 0)
    return <Empty title={words.committee.readyEmpty} todo={words.committee.readyEmptyTodo} />;
  return (
    <>
      <div className="panel panel-flush">
        <table className="figures rows deliberation">
          <thead>
            <tr>
              {mayConclude && (
                <td>
                  <input
                    type="checkbox"
                    className="tick"
                    aria-label={words.committee.chooseAll}
                    checked={chosenCount === rows.length}
                    ref={(box) => {
                      if (box) box.indeterminate = chosenCount > 0 && chosenCount < rows.length;
                    }}
                    onChange={() => change(toggledAll(chosen, rows))}
                  />
                </td>
              )}
              <th scope="col">{words.committee.subject}</th>
              <th scope="col">{words.committee.self}</th>
              <th scope="col">{words.committee.engine}</th>
              <th scope="col">{words.committee.appraised}</th>
              <th scope="col">{words.committee.attention}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.dossier}>
                {mayConclude && (
                  <td className="tick-cell">
                    <input
                      type="checkbox"
                      className="tick"
                      aria-label={words.committee.choose(row.subject_name)}
                      checked={chosen[row.dossier] !== undefined}
                      onChange={() => change(toggled(chosen, row))}
                    />
                  </td>
                )}
                <Row row={row} windowEnds={spans.find(({ kind }) => kind === row.kind)} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayConclude ? (
        <div className="standing">
          <span role="status">{words.committee.chosen(count(chosenCount))}</span>
          <Button onClick={() => change(toggledAll(chosen, rows))}>
            {words.committee.chooseAll}
          </Button>
          <Button type="primary" disabled={chosenCount === 0} onClick={onWrite}>
            {words.committee.record(count(chosenCount))}
          </Button>
        </div>
      ) : (
        <p className="small soft table-note">{words.committee.readOnly}</p>
      )}
    </>
  );
}

interface RowProps {
  row: DeliberationRow;
  windowEnds: { window_ends_on: string } | undefined;
}

function Row({ row, windowEnds }: RowProps) {
  const words = useWords();
  return (
    <>
      <th scope="row">
        <Link to="/ho-so/$id" params={{ id: row.dossier }}>
          {row.subject_name}
        </Link>
        <span className="under">{words.kind[row.kind]}</span>
      </th>
      <td data-label={words.committee.self}>
        <Outcome of={row.self_outcome} />
      </td>
      <td data-label={words.committee.engine}>
        <Outcome of={row.engine_outcome} />
      </td>
      <td data-label={words.committee.appraised}>
        <Outcome of={row.appraised_outcome} />
      </td>
      <td className="attention">
        <Attention row={row} windowEnds={windowEnds} />
      </td>
    </>
  );
}

function Outcome({ of }: { of: DeliberationRow['self_outcome'] }) {
  return of ? <OutcomeTag outcome={of} /> : '–';
}

function Attention({ row, windowEnds }: RowProps) {
  const words = useWords();
  const today = useQuery(installation).data?.today ?? '';
  const isEarly = windowEnds !== undefined && today <= windowEnds.window_ends_on;
  return (
    <>
      {row.departures.length > 0 && (
        <>
          <p className="attention-title">{words.committee.departs}</p>
          <Departures departures={row.departures} />
        </>
      )}
      {row.self_outcome !== row.appraised_outcome && <p>{words.committee.selfDiffers}</p>}
      {row.lacking.length > 0 && <LackingList lacking={row.lacking} />}
      {isEarly && <p>{words.committee.early(formatDate(windowEnds.window_ends_on))}</p>}
    </>
  );
}
