import { expect, test } from 'vitest';
import { commandOf, type Command, type Mode } from './keys.ts';

function pressed(keys: string, mode: Mode = 'ready', hasChoices = false): Command | undefined {
  const parts = keys.split('+');
  return commandOf(
    {
      key: parts.at(-1) ?? '',
      shift: parts.includes('Shift'),
      control: parts.includes('Control'),
      alt: parts.includes('Alt'),
    },
    mode,
    hasChoices,
  );
}

test('arrows move, with shift they select, with control they go to the edge', () => {
  expect(pressed('ArrowDown')).toEqual({ do: 'move', row: 1, column: 0, isExtending: false });
  expect(pressed('Shift+ArrowRight')).toMatchObject({ column: 1, isExtending: true });
  expect(pressed('Control+ArrowUp')).toMatchObject({ row: -1_000_000 });
});

test('enter goes down and tab goes on, whatever is being written', () => {
  for (const mode of ['ready', 'typing', 'editing'] as const) {
    expect(pressed('Enter', mode)).toMatchObject({ do: 'move', row: 1 });
    expect(pressed('Shift+Tab', mode)).toEqual({ do: 'tab', step: -1 });
  }
});

test('while one changes what is there, arrows are the text’s own', () => {
  expect(pressed('ArrowLeft', 'editing')).toBeUndefined();
  expect(pressed('ArrowLeft', 'typing')).toMatchObject({ do: 'move', column: -1 });
});

test('up and down go through an open list', () => {
  expect(pressed('ArrowDown', 'typing', true)).toEqual({ do: 'choose', step: 1 });
  expect(pressed('ArrowUp', 'editing', true)).toEqual({ do: 'choose', step: -1 });
});

test('undo and redo are those of spreadsheets, and the text’s own while it is written', () => {
  expect(pressed('Control+z')).toEqual({ do: 'undo' });
  expect(pressed('Control+Shift+Z')).toEqual({ do: 'redo' });
  expect(pressed('Control+y')).toEqual({ do: 'redo' });
  expect(pressed('Control+z', 'typing')).toBeUndefined();
});

test('what is typed is left to the cell', () => {
  expect(pressed('a')).toBeUndefined();
  expect(pressed('Control+c')).toBeUndefined();
  expect(pressed('Escape', 'typing')).toEqual({ do: 'cancel' });
});
