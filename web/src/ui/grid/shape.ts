/** What a grid is made of; the page says what stands in it, the grid knows no server. */
import type { ReactNode } from 'react';
import type { CellForm } from './cells.ts';

export interface GridColumn {
  id: string;
  /** What it stands under; neighbours with the same one share a heading. */
  group: string;
  title: string;
  /** Its whole name, for the line that says where one stands. */
  label: string;
  /** Pixels. */
  width: number;
  /** Its heading is written upwards: for columns as narrow as an answer. */
  isTall?: boolean;
  form: CellForm;
  /** What must be known to fill it in. */
  hint?: string;
  /** Choices behind which a reason may stand, after a colon. */
  takesWhy?: string[];
}

export interface GridCell {
  text: string;
  /** Where the whole text is too wide for its column. */
  short?: string;
  isOpen: boolean;
  isEdited: boolean;
  /** Done here and not sent yet. */
  isWaiting?: boolean;
  fault?: string | undefined;
}

export interface GridRow {
  id: string;
  name: string;
  /** Where the name leads. */
  href?: string;
  /** In what state it is, and what became of its last sending. */
  note?: ReactNode;
  /** As the columns stand. */
  cells: GridCell[];
}

/** A place in the grid by what stands there, to be gone to. */
export interface GridPlace {
  row: string;
  column: string;
}
