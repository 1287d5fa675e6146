import type { Cell, Table } from './table.ts';

/** A table as CSV (RFC 4180): names of the columns first, unknown as an empty cell. */
export function csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(plain))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return defused(typeof cell === 'object' ? cell.text : cell);
}

/** A spreadsheet takes a text with one of these at its beginning for a formula, and would run it. */
function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
