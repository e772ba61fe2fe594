import { useId, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { useWords } from '../../text/words.ts';
import { boxOf, type Change } from './model.ts';
import { Choices, GridLine, type LineState } from './GridLine.tsx';
import { Headings } from './Headings.tsx';
import type { GridColumn, GridPlace, GridRow } from './shape.ts';
import { useGrid, type GridState } from './use-grid.ts';
import './grid.css';

export interface GridHandle {
  goTo: (place: GridPlace) => void;
}

interface GridProps {
  label: string;
  /** Of the column of names. */
  nameLabel: string;
  columns: GridColumn[];
  rows: GridRow[];
  onChange: (changes: Change[]) => void;
  onUndo: () => void;
  onRedo: () => void;
  onLeave: () => void;
  ref?: Ref<GridHandle>;
}

/** Many subjects, the same questions: entered with the keys of a spreadsheet. */
export function Grid(props: GridProps) {
  const { label, nameLabel, columns, rows, ref } = props;
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const grid = useGrid(columns, rows, props);
  const hasFocus = useFocusFollowing(table, grid);
  useImperativeHandle(ref, () => ({
    goTo: (place) => {
      const row = rows.findIndex((each) => each.id === place.row);
      const column = columns.findIndex((each) => each.id === place.column);
      if (row === -1 || column === -1) return;
      hasFocus.current = true;
      grid.select({ row, column });
    },
  }));
  return (
    <div>
      <div className="grid-scroll">
        <table
          ref={table}
          role="grid"
          className="grid"
          style={{ width: widthOf(columns) }}
          aria-label={label}
          aria-describedby={`${id}-where`}
          aria-rowcount={rows.length + 2}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          {...listening(grid, table, hasFocus)}
        >
          <Headings columns={columns} nameLabel={nameLabel} id={id} />
          <tbody>
            {rows.map((row, index) => (
              <GridLine
                key={row.id}
                row={row}
                index={index}
                columns={columns}
                gridId={id}
                state={lineState(grid, index)}
                onWrite={grid.write}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Choices grid={grid} gridId={id} />
      <WhereOneStands id={`${id}-where`} columns={columns} rows={rows} grid={grid} />
    </div>
  );
}

const NAMES_WIDTH = 192;

const widthOf = (columns: GridColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, NAMES_WIDTH);

/** The box of the cell one stands in takes the focus, once the grid has had it. */
function useFocusFollowing(table: React.RefObject<HTMLTableElement | null>, grid: GridState) {
  const hasFocus = useRef(false);
  const { row, column } = grid.selection.at;
  const { mode } = grid.writing;
  // Together with the box, so that no key falls between the two.
  useLayoutEffect(() => {
    if (!hasFocus.current) return;
    const box = table.current?.querySelector<HTMLInputElement>('input.grid-box');
    if (!box) return;
    if (document.activeElement !== box) box.focus({ preventScroll: true });
    box.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (mode === 'ready') box.select();
    if (mode === 'editing') box.setSelectionRange(box.value.length, box.value.length);
  }, [table, row, column, mode]);
  return hasFocus;
}

function lineState({ selection, writing, choices }: GridState, index: number): LineState {
  const { top, bottom, left, right } = boxOf(selection);
  const isHere = selection.at.row === index;
  const isIn = index >= top && index <= bottom;
  return {
    active: isHere ? selection.at.column : -1,
    left: isIn ? left : -1,
    right: isIn ? right : -1,
    writing: isHere && writing.mode !== 'ready' ? writing.text : undefined,
    hasList: isHere && choices.length > 0,
  };
}

const placeOf = (target: EventTarget): { row: number; column: number } | undefined => {
  const cell = (target as HTMLElement).closest<HTMLElement>('td[data-row]');
  if (!cell) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
};

function listening(
  grid: GridState,
  table: React.RefObject<HTMLTableElement | null>,
  hasFocus: React.RefObject<boolean>,
): React.HTMLAttributes<HTMLTableElement> {
  const isHere = (target: EventTarget): boolean => {
    const place = placeOf(target);
    const { at } = grid.selection;
    return place?.row === at.row && place.column === at.column;
  };
  return {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && table.current?.contains(relatedTarget)) return;
      hasFocus.current = false;
      grid.commit();
    },
    onMouseDown: (event) => {
      const place = placeOf(event.target);
      if (!place || event.button !== 0) return;
      if (isHere(event.target) && grid.writing.mode !== 'ready') return;
      event.preventDefault();
      hasFocus.current = true;
      grid.select(place, event.shiftKey);
      if (isHere(event.target)) table.current?.querySelector<HTMLElement>('.grid-box')?.focus();
    },
    onMouseOver: (event) => {
      const place = placeOf(event.target);
      const isDragging = event.buttons === 1 && grid.writing.mode === 'ready';
      if (place && isDragging && hasFocus.current) grid.select(place, true);
    },
    onDoubleClick: (event) => {
      if (placeOf(event.target)) grid.edit();
    },
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      const pressed = { key, shift: shiftKey, control: ctrlKey || metaKey, alt: altKey };
      if (grid.press(pressed)) event.preventDefault();
    },
    onCopy: (event) => {
      const text = grid.copied();
      if (text === undefined) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    },
    onCut: (event) => {
      const text = grid.copied();
      if (text === undefined) return;
      event.clipboardData.setData('text/plain', text);
      grid.cut();
      event.preventDefault();
    },
    onPaste: (event) => {
      if (grid.paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
    },
  };
}

interface WhereProps {
  id: string;
  columns: GridColumn[];
  rows: GridRow[];
  grid: GridState;
}

/** The whole name of the column one stands in, and what is wrong there. */
function WhereOneStands({ id, columns, rows, grid }: WhereProps) {
  const words = useWords().grid;
  const { row, column } = grid.selection.at;
  const name = rows[row]?.name;
  const head = columns[column];
  const fault = rows[row]?.cells[column]?.fault;
  return (
    <div className="grid-where">
      <p>
        <b>{name}</b> · {head?.label}
        {head?.hint !== undefined && <span className="soft"> ({head.hint})</span>}
        {fault !== undefined && <span className="grid-where-fault"> {fault}</span>}
      </p>
      <p className="small soft" id={id}>
        {words.keys}
      </p>
    </div>
  );
}
