import type { grid as vi } from '../vi/grid.ts';

export const grid: typeof vi = {
  grid: {
    keys:
      'Type to enter, F2 to change, Enter down, Tab onwards, Shift + arrows to select, Ctrl+C, ' +
      'Ctrl+V, Ctrl+D fills down, Ctrl+Z, Ctrl+Y; Esc leaves the grid.',
    before: 'Before',
    next: 'Next',
    of: (at, all) => `${at}/${all}`,
    why: 'Reason',
    undo: 'Undo',
    redo: 'Redo',
  },
};
