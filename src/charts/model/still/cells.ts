import { el } from '../../svg.ts';
import type { Drawing } from '../../svg.ts';
import type { CellsChart } from '../chart.ts';

/** Shades of a cell, by its count as a share of the largest; the count itself stands in it. */
const SHADES = 4;

/** A matrix of counts as a table whose cells are the darker the more they hold. */
export function cellsDrawing({ label, rows, columns, counts }: CellsChart): Drawing {
  const most = Math.max(1, ...counts.flat());
  const shade = (count: number) => (count === 0 ? 'z' : `s${Math.ceil((count / most) * SHADES)}`);
  return el(
    'div',
    { class: 'still scroll', tabindex: '0', role: 'region', 'aria-label': label },
    el(
      'table',
      { class: 'cells' },
      el('caption', { class: 'vh' }, label),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('td', {}),
          columns.map(({ name, href }) => el('th', { scope: 'col' }, el('a', { href }, name))),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map(({ name, href }, row) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, el('a', { href }, name)),
            columns.map((_, column) =>
              el('td', { class: shade(counts[row]![column]!) }, String(counts[row]![column]!)),
            ),
          ),
        ),
      ),
    ),
  );
}
