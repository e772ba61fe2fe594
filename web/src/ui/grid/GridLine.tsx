import { Link } from '@tanstack/react-router';
import { memo, useLayoutEffect, useState } from 'react';
import type { GridCell, GridColumn, GridRow } from './shape.ts';
import type { GridState } from './use-grid.ts';

/** Of one line: where one stands in it and what is selected; -1 for nothing. */
export interface LineState {
  active: number;
  left: number;
  right: number;
  writing: string | undefined;
  hasList: boolean;
}

interface LineProps {
  row: GridRow;
  index: number;
  columns: GridColumn[];
  gridId: string;
  state: LineState;
  onWrite: (text: string) => void;
}

const isSame = (one: LineProps, other: LineProps): boolean =>
  one.row === other.row &&
  one.index === other.index &&
  one.columns === other.columns &&
  // Only the line one stands in writes.
  (other.state.active === -1 || one.onWrite === other.onWrite) &&
  (Object.keys(one.state) as (keyof LineState)[]).every(
    (key) => one.state[key] === other.state[key],
  );

/** Drawn again only when something in it has changed: a commune may have two hundred of them. */
export const GridLine = memo(function Line(props: LineProps) {
  const { row, index, columns, gridId } = props;
  return (
    <tr aria-rowindex={index + 3}>
      <th scope="row" className="grid-name" id={`${gridId}-row-${row.id}`} aria-colindex={1}>
        {row.href ? (
          <Link to={row.href} tabIndex={-1}>
            {row.name}
          </Link>
        ) : (
          row.name
        )}
        {row.note && <span className="grid-note">{row.note}</span>}
      </th>
      {columns.map((column, i) => (
        <Cell key={column.id} {...props} column={i} isStart={startsGroup(columns, i)} />
      ))}
    </tr>
  );
}, isSame);

const startsGroup = (columns: GridColumn[], i: number): boolean =>
  columns[i]?.group !== columns[i - 1]?.group;

const NO_CELL: GridCell = { text: '', isOpen: false, isEdited: false };

function Cell(props: LineProps & { column: number; isStart: boolean }) {
  const { row, index, columns, column, gridId, state, isStart } = props;
  const cell = row.cells[column] ?? NO_CELL;
  const isSelected = column >= state.left && column <= state.right;
  const isActive = column === state.active;
  const faultId = `${gridId}-fault-${row.id}-${column}`;
  const isCount = columns[column]?.form.kind === 'count';
  return (
    <td
      role="gridcell"
      data-row={index}
      data-column={column}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-readonly={!cell.isOpen}
      aria-invalid={cell.fault !== undefined}
      title={isActive ? undefined : (cell.fault ?? (cell.short ? cell.text : undefined))}
      className={cellClass(cell, { isSelected, isActive, isStart, isCount })}
    >
      {isActive ? (
        <Box {...props} cell={cell} faultId={cell.fault === undefined ? undefined : faultId} />
      ) : (
        <span>{cell.short ?? cell.text}</span>
      )}
      {cell.fault !== undefined && (
        <span id={faultId} className="sr-only">
          {cell.fault}
        </span>
      )}
    </td>
  );
}

interface Looks {
  isSelected: boolean;
  isActive: boolean;
  isStart: boolean;
  isCount: boolean;
}

const cellClass = (cell: GridCell, looks: Looks): string | undefined =>
  [
    !cell.isOpen && 'grid-closed',
    cell.isEdited && 'grid-edited',
    cell.isWaiting && 'grid-waiting',
    cell.fault !== undefined && 'grid-wrong',
    looks.isSelected && 'grid-selected',
    looks.isActive && 'grid-active',
    looks.isStart && 'grid-start',
    looks.isCount && 'grid-count',
  ]
    .filter(Boolean)
    .join(' ') || undefined;

type BoxProps = LineProps & { column: number; cell: GridCell; faultId: string | undefined };

/** Always a box of its own, so that whatever a person types with, marks and all, arrives in it. */
function Box({ row, columns, column, gridId, state, onWrite, cell, faultId }: BoxProps) {
  const hasChoices = columns[column]?.form.choices !== undefined;
  const isWriting = state.writing !== undefined;
  return (
    <input
      className={isWriting ? 'grid-box' : 'grid-box grid-box-ready'}
      value={state.writing ?? (cell.short && !isWriting ? cell.short : cell.text)}
      readOnly={!cell.isOpen}
      autoComplete="off"
      spellCheck={false}
      inputMode={columns[column]?.form.kind === 'count' ? 'numeric' : undefined}
      aria-labelledby={`${gridId}-row-${row.id} ${gridId}-${column}`}
      aria-invalid={cell.fault !== undefined}
      aria-describedby={faultId}
      role={hasChoices ? 'combobox' : undefined}
      aria-expanded={hasChoices ? state.hasList : undefined}
      aria-controls={hasChoices && state.hasList ? `${gridId}-list` : undefined}
      onChange={(event) => onWrite(event.target.value)}
    />
  );
}

interface Spot {
  left: number;
  top?: number;
  bottom?: number;
}

/** Below the cell one is writing in, above it at the foot of the window. */
export function Choices({ grid, gridId }: { grid: GridState; gridId: string }) {
  const [spot, setSpot] = useState<Spot>();
  const { choices, selection, writing } = grid;
  const isOpen = choices.length > 0;
  const { row, column } = selection.at;
  useLayoutEffect(() => {
    const cell = document.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
    const box = isOpen ? cell?.getBoundingClientRect() : undefined;
    const isLow = box !== undefined && box.bottom > innerHeight - LIST_HEIGHT;
    setSpot(
      box && {
        left: Math.max(0, Math.min(box.left, innerWidth - LIST_WIDTH)),
        ...(isLow ? { bottom: innerHeight - box.top } : { top: box.bottom }),
      },
    );
  }, [isOpen, row, column]);
  if (!isOpen) return null;
  return (
    <ul className="grid-choices" id={`${gridId}-list`} role="listbox" style={spot}>
      {choices.map((label) => (
        <li
          key={label}
          role="option"
          aria-selected={label === writing.text}
          onMouseDown={(event) => {
            event.preventDefault();
            grid.choose(label);
          }}
        >
          {label}
        </li>
      ))}
    </ul>
  );
}

const LIST_HEIGHT = 220;
const LIST_WIDTH = 280;
