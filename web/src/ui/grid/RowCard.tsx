import { Link } from '@tanstack/react-router';
import { useId, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react';
import { useWords } from '../../text/words.ts';
import { tableOf } from './cells.ts';
import type { GridHandle } from './Grid.tsx';
import { pasted, startAt, type Change } from './model.ts';
import type { GridCell, GridColumn, GridPlace, GridRow } from './shape.ts';

interface RowCardProps {
  /** What one row is: "Khu dân cư". */
  nameLabel: string;
  columns: GridColumn[];
  rows: GridRow[];
  onChange: (changes: Change[]) => void;
  ref?: Ref<GridHandle>;
}

/** The grid on a telephone: one subject at a time, its questions below each other. */
export function RowCard({ nameLabel, columns, rows, onChange, ref }: RowCardProps) {
  const words = useWords().grid;
  const [at, setAt] = useState(0);
  const [target, setTarget] = useState<GridPlace>();
  const card = useRef<HTMLElement>(null);
  const index = Math.min(at, rows.length - 1);
  const row = rows[index];
  useImperativeHandle(ref, () => ({
    goTo: (place) => {
      setAt(
        Math.max(
          0,
          rows.findIndex(({ id }) => id === place.row),
        ),
      );
      setTarget({ ...place });
    },
  }));
  useLayoutEffect(() => {
    if (!target) return;
    const box = card.current?.querySelector<HTMLElement>(`[data-column="${target.column}"]`);
    box?.scrollIntoView({ block: 'center' });
    box?.focus({ preventScroll: true });
  }, [target]);
  if (!row) return null;
  return (
    <section className="row-card panel" ref={card} aria-label={row.name}>
      <div className="row-card-head">
        <label className="field">
          <span>{nameLabel}</span>
          <select value={row.id} onChange={(event) => setAt(indexOf(rows, event.target.value))}>
            {rows.map(({ id, name, cells }) => (
              <option key={id} value={id}>
                {name + signOf(cells)}
              </option>
            ))}
          </select>
        </label>
        <div className="row-card-steps">
          <button type="button" disabled={index === 0} onClick={() => setAt(index - 1)}>
            {words.before}
          </button>
          <span className="soft">{words.of(index + 1, rows.length)}</span>
          <button
            type="button"
            disabled={index === rows.length - 1}
            onClick={() => setAt(index + 1)}
          >
            {words.next}
          </button>
        </div>
        <p className="small soft row-card-note">
          {row.href && <Link to={row.href}>{row.name}</Link>}
          {row.note}
        </p>
      </div>
      <Fields key={row.id} {...{ row, columns, rows, onChange }} />
    </section>
  );
}

const indexOf = (rows: GridRow[], id: string): number =>
  Math.max(
    0,
    rows.findIndex((each) => each.id === id),
  );

function signOf(cells: GridCell[]): string {
  if (cells.some(({ fault }) => fault !== undefined)) return ' (!)';
  return cells.some(({ isEdited }) => isEdited) ? ' (*)' : '';
}

interface FieldsProps {
  row: GridRow;
  columns: GridColumn[];
  rows: GridRow[];
  onChange: (changes: Change[]) => void;
}

function Fields({ row, columns, rows, onChange }: FieldsProps) {
  const keys = {
    rows: rows.map(({ id }) => id),
    columns: columns.map(({ id }) => id),
    isOpen: (at: string, column: string) =>
      rows[indexOf(rows, at)]?.cells[columns.findIndex(({ id }) => id === column)]?.isOpen === true,
  };
  const paste = (column: number, text: string): boolean => {
    const table = tableOf(text);
    if (table.length < 2 && (table[0]?.length ?? 0) < 2) return false;
    onChange(pasted(startAt(indexOf(rows, row.id), column), table, keys));
    return true;
  };
  return columns.map((column, i) => {
    const cell = row.cells[i];
    if (!cell) return null;
    return (
      <div key={column.id}>
        {column.group !== columns[i - 1]?.group && <h2>{column.group}</h2>}
        <OneField
          column={column}
          cell={cell}
          onChange={(text) => onChange([{ row: row.id, column: column.id, text }])}
          onPaste={(text) => paste(i, text)}
        />
      </div>
    );
  });
}

interface OneFieldProps {
  column: GridColumn;
  cell: GridCell;
  onChange: (text: string) => void;
  onPaste: (text: string) => boolean;
}

function OneField(props: OneFieldProps) {
  const { column, cell } = props;
  const id = useId();
  const look = [
    'row-card-field',
    cell.isEdited && 'row-card-edited',
    cell.isWaiting && 'row-card-waiting',
  ];
  const field: FieldAttributes = {
    id,
    'data-column': column.id,
    'aria-label': column.label,
    'aria-invalid': cell.fault !== undefined,
    'aria-describedby': cell.fault === undefined && !column.hint ? undefined : `${id}-note`,
  };
  return (
    <div className={look.filter(Boolean).join(' ')}>
      <label htmlFor={id}>{column.title}</label>
      {isListed(column, cell.text) ? (
        <Listed {...props} field={field} />
      ) : (
        <Written {...props} text={cell.text} field={field} />
      )}
      <div id={`${id}-note`}>
        {column.hint && <p className="small soft">{column.hint}</p>}
        {cell.fault !== undefined && <p className="field-fault">{cell.fault}</p>}
      </div>
    </div>
  );
}

interface FieldAttributes {
  id?: string;
  'data-column'?: string;
  'aria-label': string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string | undefined;
}

type DrawnProps = OneFieldProps & { field: FieldAttributes };

const SIGN = ': ';

function Listed({ column, cell, onChange, onPaste, field }: DrawnProps) {
  const words = useWords().grid;
  const [chosen = '', ...why] = cell.text.split(SIGN);
  const put = (label: string, reason: string): void =>
    onChange(reason === '' ? label : label + SIGN + reason);
  return (
    <>
      <select
        {...field}
        disabled={!cell.isOpen}
        value={chosen}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">–</option>
        {(column.form.choices ?? []).map(({ code, label }) => (
          <option key={code}>{label}</option>
        ))}
      </select>
      {column.takesWhy?.includes(chosen) && (
        <Written
          {...{ column, cell, onPaste }}
          field={{ 'aria-label': `${column.label} – ${words.why}` }}
          placeholder={words.why}
          text={why.join(SIGN)}
          onChange={(reason) => put(chosen, reason.trim())}
        />
      )}
    </>
  );
}

function Written(props: DrawnProps & { text: string; placeholder?: string }) {
  const { column, cell, text, placeholder, onChange, onPaste, field } = props;
  const [typed, setTyped] = useState<string>();
  const finish = (): void => {
    if (typed !== undefined && typed !== text) onChange(typed);
    setTyped(undefined);
  };
  return (
    <input
      {...field}
      className="box"
      autoComplete="off"
      inputMode={column.form.kind === 'count' ? 'numeric' : undefined}
      placeholder={placeholder}
      readOnly={!cell.isOpen}
      value={typed ?? text}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
      }}
      onPaste={(event) => {
        if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
      }}
    />
  );
}

/** What is none of the choices stays to be seen and put right. */
function isListed({ form, takesWhy }: GridColumn, text: string): boolean {
  if (!form.choices) return false;
  const [head = ''] = takesWhy ? text.split(SIGN) : [text];
  return head === '' || form.choices.some(({ label }) => label === head);
}
