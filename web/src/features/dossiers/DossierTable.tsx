import { Link } from '@tanstack/react-router';
import Table, { type ColumnType } from 'antd/es/table';
import { useSyncExternalStore, type ReactNode, type UIEvent } from 'react';
import type { Dossier } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useWords, type WordsOf } from '../../text/words.ts';
import { usePrinting } from '../../ui/printing.ts';
import { OutcomeTag, RecognitionTag, StateTag } from '../../ui/Tag.tsx';
import { nearEnd } from './paging.ts';

interface TableProps {
  rows: Dossier[];
  /** What the last place of a path is called. */
  nameOf: (path: string) => string;
  onNearEnd: () => void;
}

const NARROW = '(max-width: 56rem)';
const ROW_HEIGHT_MIN = 320;

/** Virtual rows on a wide page, cards on a narrow one. */
export function DossierTable(props: TableProps) {
  const isNarrow = useSyncExternalStore(
    (changed) => {
      const media = matchMedia(NARROW);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
  );
  const printing = usePrinting();
  if (printing) return <Printed {...props} />;
  return isNarrow ? <Cards {...props} /> : <Rows {...props} />;
}

/** On paper every row that was fetched, not only those in sight. */
function Printed({ rows, nameOf }: TableProps) {
  const words = useWords();
  const columns = columnsOf(words, nameOf);
  return (
    <table className="figures keep">
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ key, render }) => (
              <td key={key}>{render(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Column {
  key: string;
  title: string;
  width: number;
  ellipsis: boolean;
  render: (row: Dossier) => ReactNode;
}

function Rows({ rows, nameOf, onNearEnd }: TableProps) {
  const words = useWords();
  const scroll = (event: UIEvent<HTMLElement>): void => {
    if (nearEnd(event.currentTarget)) onNearEnd();
  };
  return (
    <div className="panel panel-flush list">
      <Table
        virtual
        size="small"
        rowKey="id"
        pagination={false}
        columns={columnsOf(words, nameOf).map(asTableColumn)}
        dataSource={rows}
        scroll={{ x: 1000, y: Math.max(ROW_HEIGHT_MIN, innerHeight - 330) }}
        onScroll={scroll}
      />
    </div>
  );
}

const asTableColumn = ({ render, ...column }: Column): ColumnType<Dossier> => ({
  ...column,
  render: (_: unknown, row) => render(row),
});

function columnsOf(words: WordsOf, nameOf: TableProps['nameOf']): Column[] {
  const column = (title: string, width: number, render: Column['render']): Column => ({
    title,
    width,
    ellipsis: true,
    key: title,
    render,
  });
  return [
    column(words.dossiers.name, 204, (row) => (
      <Link to="/ho-so/$id" params={{ id: row.id }}>
        {row.subject_name}
      </Link>
    )),
    column(words.dossiers.kind, 156, (row) => words.kind[row.kind]),
    column(words.dossiers.place, 144, (row) => nameOf(row.ground_path)),
    column(words.dossiers.submitted, 104, (row) => formatDate(row.first_submitted_on)),
    column(words.dossiers.appraisal, 120, (row) =>
      row.appraised_outcome ? <OutcomeTag outcome={row.appraised_outcome} /> : '–',
    ),
    column(words.dossiers.state, 192, (row) => <StateTag state={row.state} />),
    column(words.dossiers.outcome, 186, (row) =>
      row.state === 'out_of_scope' ? '–' : <RecognitionTag outcome={row.outcome} />,
    ),
  ];
}

function Cards({ rows, nameOf, onNearEnd }: TableProps) {
  const words = useWords();
  return (
    <ul className="cards">
      {rows.map((row) => (
        <li key={row.id} className="panel">
          <Link to="/ho-so/$id" params={{ id: row.id }}>
            {row.subject_name}
          </Link>
          <p className="small soft">
            {words.kind[row.kind]} · {nameOf(row.ground_path)}
          </p>
          <p className="tags">
            {row.state !== 'decided' && <StateTag state={row.state} />}
            {row.state !== 'out_of_scope' && <RecognitionTag outcome={row.outcome} />}
          </p>
        </li>
      ))}
      <li>
        <button type="button" className="more" onClick={onNearEnd}>
          {words.dossiers.more}
        </button>
      </li>
    </ul>
  );
}
