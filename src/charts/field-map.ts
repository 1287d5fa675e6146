import { bandWords } from './field-bands.ts';
import type { Band } from './field-bands.ts';
import { bar, stepsOf } from './field-bars.ts';
import type { Cell } from './field-cells.ts';
import { BOTTOM, TOP, yOf } from './field-frame.ts';
import { periodWords } from './field-periods.ts';
import { queryOf } from './field-query.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { Say } from '../words/words.ts';

/** The row of unknown durations, below the words that name it. */
const UNKNOWN = { top: BOTTOM + 57, bottom: BOTTOM + 81 };
/** Of a column's width, left free at each side. */
const FREE = 0.08;

/** Where the drawing ends, in pixels. */
export const MAP_BOTTOM = { known: BOTTOM + 30, unknown: UNKNOWN.bottom };

/** How a map of cells is placed, and where its links lead. */
export interface MapOptions {
  /** In percent. */
  x: (date: string) => number;
  /** The address of the list of what a query finds. */
  list: (query: string) => string;
}

/** Each cell as a bar that is taller and darker the more incidents it counts, and a link to the list of them. */
export function cellMarks(cells: readonly Cell[], { x, list }: MapOptions, say: Say): Drawing[] {
  const steps = stepsOf(cells);
  return cells.map((cell) => {
    const left = x(cell.period.from);
    const width = x(cell.period.to ?? '9999-12-31') - left;
    const { top, bottom } = rowOf(cell.band);
    const step = steps.findIndex(({ to }) => cell.count <= to);
    return el(
      'a',
      { href: list(queryOf(cell)) },
      el('title', {}, told(cell, say)),
      el('rect', {
        class: 'hit',
        x: percent(left),
        width: percent(width),
        y: top,
        height: bottom - top,
      }),
      bar(step, left + width * FREE, width * (1 - 2 * FREE), (top + bottom) / 2),
    );
  });
}

/** `March 2021, 1 h to 2 h: 14 incidents`. */
function told({ period, band, count }: Cell, say: Say): string {
  return say('cells.cell', {
    period: periodWords(period, say.language),
    band: band === null ? say('chart.duration-unknown') : bandWords(band, say),
    count,
  });
}

/** The longest lie over the line of a week. */
function rowOf(band: Band | null): { top: number; bottom: number } {
  if (band === null) return UNKNOWN;
  return { top: band.to === null ? 0 : yOf(band.to), bottom: band.to === null ? TOP : yOf(band.from) };
}
