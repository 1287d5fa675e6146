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
export function cellText(cell: Cell): string {
  if (cell === null) return 'unknown';
  if (typeof cell === 'object') return cell.text;
  return typeof cell === 'number' ? numberText(cell) : cell;
}

/** A figure with at most two decimals and its thousands apart. */
export function numberText(value: number): string {
  const [whole, rest] = String(Math.round(value * 100) / 100).split('.') as [string, string?];
  return whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') + (rest === undefined ? '' : `.${rest}`);
}
