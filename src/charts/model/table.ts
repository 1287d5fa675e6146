import { numberText } from '../../words/numbers.ts';
import type { Say } from '../../words/words.ts';

/** A cell: text, a figure, text with a link, or `null` for what is not known. */
export type Cell = string | number | null | Linked;

/** A text that leads somewhere. */
export interface Linked {
  text: string;
  href: string;
}

export interface Column {
  name: string;
  /** Holds figures: set to the right. */
  number?: boolean;
}

/** What a chart is drawn from, as rows. The first cell of a row names it. */
export interface Table {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** How a cell is read; `unknown` stands for what is not known, so that it is never mistaken for nothing. */
export function cellText(cell: Cell, say: Say): string {
  if (cell === null) return say('time.unknown');
  if (typeof cell === 'object') return cell.text;
  return typeof cell === 'number' ? numberText(cell, say.language) : cell;
}
