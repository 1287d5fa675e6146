import { use } from '../../marks.ts';
import { el, percent } from '../../svg.ts';
import type { Drawing } from '../../svg.ts';
import { SHAPES } from '../chart.ts';
import type { PointsChart } from '../chart.ts';
import { binned } from './binned.ts';
import { across, frame, plotOf, up } from './frame.ts';

/** Up to so many, a mark is a link with its name; beyond it the page would be heavy, and the table has the links. */
const MOST_LINKED = 400;
/** Beyond so many, marks are drawn as how many stand in a place. */
const MOST_MARKS = 2000;

/** What a mark leads to and how it is called; `null` where its name is not known. */
export type NameOf = (row: number) => { href: string; words: string } | null;

/** Every incident a mark. */
export function pointsDrawing(chart: PointsChart, nameOf: NameOf): Drawing {
  const { x, y, points, lines, label, height, grid } = chart;
  const plot = plotOf(height, x);
  const isMatrix = grid.x.length + grid.y.length > 0;
  const linked = points.x.length <= MOST_LINKED;
  return el(
    'svg',
    { class: 'still field', height, role: linked ? 'group' : 'img', 'aria-label': label },
    frame(plot, x, y, lines, !isMatrix),
    grid.x.map((at) =>
      el('line', {
        class: 'g',
        x1: percent(across(plot, x, at)),
        x2: percent(across(plot, x, at)),
        y1: plot.top,
        y2: plot.bottom,
      }),
    ),
    grid.y.map((at) =>
      el('line', {
        class: 'g',
        x1: percent(plot.left),
        x2: percent(plot.right),
        y1: up(plot, y, at),
        y2: up(plot, y, at),
      }),
    ),
    points.x.length > MOST_MARKS ? binned(chart, plot) : marks(chart, plot, linked ? nameOf : () => null),
  );
}

function marks({ x, y, points }: PointsChart, plot: ReturnType<typeof plotOf>, nameOf: NameOf): Drawing[] {
  return Array.from(points.x, (value, index) => {
    const [left, top] = [percent(across(plot, x, value)), up(plot, y, points.y[index]!)];
    const mark = use(SHAPES[points.shape[index]!]!, left, top);
    const name = nameOf(points.row[index]!);
    if (!name) return mark;
    return el(
      'a',
      { href: name.href },
      el('title', {}, name.words),
      el('circle', { class: 'hit', cx: left, cy: top, r: 6 }),
      mark,
    );
  });
}
