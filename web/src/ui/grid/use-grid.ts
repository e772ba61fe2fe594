/** Where one stands in a grid and what one is writing there; what was written is the page's. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { tableOf, tsvOf } from './cells.ts';
import { commandOf, type Command, type Mode, type Pressed } from './keys.ts';
import {
  cellOf,
  coveredBy,
  isOne,
  keysOf,
  labelsFor,
  lastOf,
  sizeOf,
  stepped,
  textsOf,
  type Drawn,
} from './looking.ts';
import * as model from './model.ts';
import type { GridColumn, GridRow } from './shape.ts';

export interface GridActs {
  onChange: (changes: model.Change[]) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Escape where nothing is selected: the keyboard leaves the grid. */
  onLeave: () => void;
}

export interface Writing {
  mode: Mode;
  text: string;
}

export interface GridState {
  selection: model.Selection;
  writing: Writing;
  /** Of the cell one is writing in. */
  choices: string[];
  select: (at: model.At, isExtending?: boolean) => void;
  write: (text: string) => void;
  /** Begins to change what is there. */
  edit: () => void;
  choose: (label: string) => void;
  commit: () => void;
  /** Whether the key was the grid's. */
  press: (pressed: Pressed) => boolean;
  copied: () => string | undefined;
  cut: () => void;
  /** Whether the grid took it; else it belongs into the text. */
  paste: (text: string) => boolean;
}

const READY: Writing = { mode: 'ready', text: '' };

export function useGrid(columns: GridColumn[], rows: GridRow[], acts: GridActs): GridState {
  const drawn = { columns, rows };
  const hand = useHand(drawn, acts);
  const { selection, writing } = hand;
  const form = columns[selection.at.column]?.form;
  const choices = form?.choices ?? [];
  return {
    selection,
    writing,
    choices: writing.mode === 'ready' ? [] : labelsFor(choices, writing.text),
    select: (at, isExtending = false) => hand.go({ at, from: isExtending ? selection.from : at }),
    write: hand.write,
    edit: hand.edit,
    choose: (label) => hand.finish(label),
    commit: hand.commit,
    press: (pressed) => {
      const command = commandOf(pressed, writing.mode, choices.length > 0);
      return command !== undefined && carriedOut(command, hand, drawn, acts);
    },
    copied: () => (writing.mode === 'ready' ? tsvOf(textsOf(selection, drawn)) : undefined),
    cut: () => acts.onChange(model.cleared(selection, keysOf(drawn))),
    paste: (text) => {
      const table = tableOf(text);
      const isBlock = table.length > 1 || (table[0]?.length ?? 0) > 1;
      if (writing.mode !== 'ready' && !isBlock) return false;
      hand.drop();
      acts.onChange(model.pasted(selection, table, keysOf(drawn)));
      if (isBlock) hand.go(coveredBy(table, selection, drawn));
      return true;
    },
  };
}

interface Hand {
  selection: model.Selection;
  writing: Writing;
  /** What was begun is kept, wherever one goes. */
  go: (to: model.Selection) => void;
  stretch: (to: model.Selection) => void;
  write: (text: string, mode?: Mode) => void;
  edit: () => void;
  commit: () => void;
  /** Writes this instead of what was begun. */
  finish: (text: string) => void;
  drop: () => void;
}

function useHand(drawn: Drawn, acts: GridActs): Hand {
  const [selection, setSelection] = useState(model.startAt);
  const [writing, setWriting] = useState(READY);
  const { at } = selection;
  const cell = drawn.rows[at.row]?.cells[at.column];
  const isWriting = writing.mode !== 'ready';
  const now = useRef({ writing, at, drawn, acts });
  now.current = { writing, at, drawn, acts };
  const commit = useCallback((): void => {
    const { writing: begun, at: there, drawn: all, acts: then } = now.current;
    if (begun.mode === 'ready') return;
    // Told twice in one breath it is written once.
    now.current.writing = READY;
    setWriting(READY);
    const [row, column] = [all.rows[there.row]?.id, all.columns[there.column]?.id];
    if (row === undefined || column === undefined) return;
    then.onChange([{ row, column, text: begun.text }]);
  }, []);
  useEffect(() => commit, [commit]);
  const write = (text: string, mode: Mode = isWriting ? writing.mode : 'typing'): void => {
    if (cell?.isOpen) setWriting({ mode, text });
  };
  return {
    selection,
    writing,
    go: (to) => {
      commit();
      setSelection(to);
    },
    stretch: setSelection,
    write,
    edit: () => write(isWriting ? writing.text : (cell?.text ?? ''), 'editing'),
    commit,
    finish: (text) => {
      now.current.writing = { mode: 'typing', text };
      commit();
    },
    drop: () => {
      now.current.writing = READY;
      setWriting(READY);
    },
  };
}

/** Whether there was something to do; a tab at the end leaves the grid. */
function carriedOut(command: Command, hand: Hand, drawn: Drawn, acts: GridActs): boolean {
  const { selection, writing } = hand;
  const { at } = selection;
  switch (command.do) {
    case 'move':
      hand.go(model.moved(selection, command, sizeOf(drawn), command.isExtending));
      return true;
    case 'tab': {
      const next = model.tabbed(selection, command.step, sizeOf(drawn));
      if (next) hand.go(next);
      else hand.commit();
      return next !== undefined;
    }
    case 'choose': {
      const choices = drawn.columns[at.column]?.form.choices ?? [];
      hand.write(stepped(choices, writing.text, command.step));
      return true;
    }
    case 'all':
      hand.stretch({ from: { row: 0, column: 0 }, at: lastOf(drawn) });
      return true;
    case 'edit':
      hand.edit();
      return true;
    case 'erase':
      hand.write('', 'typing');
      return true;
    case 'cancel':
      hand.drop();
      return true;
    case 'leave':
      if (isOne(selection)) acts.onLeave();
      else hand.stretch(model.startAt(at.row, at.column));
      return true;
    default:
      changed(command.do, selection, drawn, acts);
      return true;
  }
}

type Changing = 'clear' | 'fill' | 'undo' | 'redo';

function changed(how: Changing, selection: model.Selection, drawn: Drawn, acts: GridActs): void {
  const textOf = (row: string, column: string): string => cellOf(drawn, row, column)?.text ?? '';
  if (how === 'undo') acts.onUndo();
  else if (how === 'redo') acts.onRedo();
  else if (how === 'clear') acts.onChange(model.cleared(selection, keysOf(drawn)));
  else acts.onChange(model.filledDown(selection, keysOf(drawn), textOf));
}
