import { el } from '../svg.ts';
import type { Drawing } from '../svg.ts';
import { cellText } from './table.ts';
import type { Cell, Table } from './table.ts';
import type { Say } from '../../words/words.ts';

/** How many rows of a table a page holds; the rest are in its CSV, and by pages where scripts run. */
export const TABLE_PAGE = 100;

/** A table as HTML, its rows from one place on, a page of them at most. */
export function tableTree({ caption, columns, rows }: Table, say: Say, from = 0): Drawing {
  const part = rows.slice(from, from + TABLE_PAGE);
  const shown =
    rows.length <= TABLE_PAGE
      ? caption
      : say('insights.table.rows', { caption, from: from + 1, to: from + part.length, all: rows.length });
  return el(
    'table',
    { class: 'figures' },
    el('caption', {}, shown),
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
          el('th', { scope: 'row' }, cellTree(head!, say)),
          cells.map((cell, index) =>
            el('td', { class: columns[index + 1]?.number ? 'n' : null }, cellTree(cell, say)),
          ),
        ),
      ),
    ),
  );
}

function cellTree(cell: Cell, say: Say): Drawing {
  if (cell === null) return el('span', { class: 'soft' }, say('time.unknown'));
  return typeof cell === 'object'
    ? el('a', { href: cell.href }, cell.text)
    : el('span', {}, cellText(cell, say));
}
