/** What a key means in a grid, as people know it from spreadsheets. Pure. */

/**
 * `ready`: one stands in a cell. `typing`: what is typed replaces what was there, arrows go on.
 * `editing`: one changes what is there, arrows move within it.
 */
export type Mode = 'ready' | 'typing' | 'editing';

export interface Pressed {
  key: string;
  shift: boolean;
  /** Control, or Command. */
  control: boolean;
  alt: boolean;
}

export type Command =
  | { do: 'move'; row: number; column: number; isExtending: boolean }
  | { do: 'tab'; step: 1 | -1 }
  | { do: 'all' | 'edit' | 'erase' | 'clear' | 'fill' | 'undo' | 'redo' | 'leave' | 'cancel' }
  | { do: 'choose'; step: 1 | -1 };

const FAR = 1_000_000;
const PAGE_ROWS = 10;

const ARROWS: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const move = (row: number, column: number, isExtending = false): Command => ({
  do: 'move',
  row,
  column,
  isExtending,
});

/** Nothing: the key is the cell's own. `hasChoices`: a list stands open below the cell. */
export function commandOf(pressed: Pressed, mode: Mode, hasChoices: boolean): Command | undefined {
  const { key, shift } = pressed;
  if (key === 'Tab') return { do: 'tab', step: shift ? -1 : 1 };
  if (key === 'Enter' && !pressed.alt) return move(shift ? -1 : 1, 0);
  return mode === 'ready' ? whenReady(pressed) : whenWriting(pressed, mode, hasChoices);
}

function whenWriting({ key }: Pressed, mode: Mode, hasChoices: boolean): Command | undefined {
  if (key === 'Escape') return { do: 'cancel' };
  if (hasChoices && key === 'ArrowDown') return { do: 'choose', step: 1 };
  if (hasChoices && key === 'ArrowUp') return { do: 'choose', step: -1 };
  const arrow = ARROWS[key];
  return arrow && mode === 'typing' ? move(...arrow) : undefined;
}

function whenReady(pressed: Pressed): Command | undefined {
  const { key, shift, control, alt } = pressed;
  if (alt) return key === 'ArrowDown' ? { do: 'edit' } : undefined;
  const arrow = ARROWS[key];
  if (arrow) {
    const by = control ? FAR : 1;
    return move(arrow[0] * by, arrow[1] * by, shift);
  }
  if (control) return withControl(pressed);
  switch (key) {
    case 'Home':
      return move(0, -FAR, shift);
    case 'End':
      return move(0, FAR, shift);
    case 'PageUp':
      return move(-PAGE_ROWS, 0, shift);
    case 'PageDown':
      return move(PAGE_ROWS, 0, shift);
    case 'F2':
      return { do: 'edit' };
    case 'Backspace':
      return { do: 'erase' };
    case 'Delete':
      return { do: 'clear' };
    case 'Escape':
      return { do: 'leave' };
    default:
      return undefined;
  }
}

function withControl({ key, shift }: Pressed): Command | undefined {
  switch (key.toLowerCase()) {
    case 'home':
      return move(-FAR, -FAR, shift);
    case 'end':
      return move(FAR, FAR, shift);
    case 'a':
      return { do: 'all' };
    case 'd':
      return { do: 'fill' };
    case 'y':
      return { do: 'redo' };
    case 'z':
      return { do: shift ? 'redo' : 'undo' };
    default:
      return undefined;
  }
}
