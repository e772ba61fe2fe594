import { useEffect, useRef } from 'react';
import { isTicked, withTicks, type Changed, type ConfirmRow } from './confirming.ts';

interface AllBoxProps {
  label: string;
  cells: { row: ConfirmRow; event: string }[];
  changed: Changed;
  onChange: (changed: Changed) => void;
  /** Said beside the box instead of to screen readers alone. */
  isLabelled?: boolean;
}

/** Ticks a whole line or column; half where only some of it is ticked. */
export function AllBox({ label, cells, changed, onChange, isLabelled = false }: AllBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const open = cells.filter(({ row, event }) => row.ticks[event]?.state === 'open');
  const on = open.filter(({ row, event }) => isTicked(row, event, changed)).length;
  const isHalf = on > 0 && on < open.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isHalf;
  }, [isHalf]);
  const input = (
    <input
      ref={box}
      type="checkbox"
      aria-label={isLabelled ? undefined : label}
      disabled={open.length === 0}
      checked={open.length > 0 && on === open.length}
      onChange={({ target }) => onChange(withTicks(changed, open, target.checked))}
    />
  );
  if (!isLabelled) return input;
  return (
    <label className="confirm-line">
      {input}
      <span>{label}</span>
    </label>
  );
}
