import { el } from '../svg.ts';
import type { Drawing } from '../svg.ts';
import { cellText } from './table.ts';
import type { Cell, Table } from './table.ts';

/** How many rows of a table a page holds; the rest are in its CSV, and by pages where scripts run. */
export const TABLE_PAGE = 100;

/** A table as HTML, its rows from one place on, a page of them at most. */
export function tableTree({ caption, columns, rows }: Table, from = 0): Drawing {
  const part = rows.slice(from, from + TABLE_PAGE);
  const shown =
    rows.length <= TABLE_PAGE ? '' : `; rows ${from + 1} to ${from + part.length} of ${rows.length}`;
  return el(
    'table',
    { class: 'figures' },
    el('caption', {}, caption + shown),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        columns.map(({ name, number }) => el('th', { scope: 'col', class: number ? 'n' : null }, name)),
      ),
    ),
    el(
      'tbody',
      {},
      part.map(([head, ...cells]) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, cellTree(head!)),
          cells.map((cell, index) =>
            el('td', { class: columns[index + 1]?.number ? 'n' : null }, cellTree(cell)),
          ),
        ),
      ),
    ),
  );
}

function cellTree(cell: Cell): Drawing {
  if (cell === null) return el('span', { class: 'soft' }, 'unknown');
  return typeof cell === 'object' ? el('a', { href: cell.href }, cell.text) : el('span', {}, cellText(cell));
}
