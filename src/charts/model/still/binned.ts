import { el, percent } from '../../svg.ts';
import type { Drawing } from '../../svg.ts';
import type { PointsChart } from '../chart.ts';
import { across, up } from './frame.ts';
import type { Plot } from './frame.ts';

const COLUMNS = 60;
const ROW = 12;

/** Places of a chart with a disc in each, whose area grows with how many marks stand there. */
export function binned({ x, y, points }: PointsChart, plot: Plot): Drawing[] {
  const wide = (plot.right - plot.left) / COLUMNS;
  const counts = new Map<string, { column: number; line: number; count: number }>();
  points.x.forEach((value, index) => {
    const column = Math.floor((across(plot, x, value) - plot.left) / wide);
    const line = Math.floor((up(plot, y, points.y[index]!) - plot.top) / ROW);
    const key = `${column} ${line}`;
    const bin = counts.get(key) ?? { column, line, count: 0 };
    bin.count += 1;
    counts.set(key, bin);
  });
  const bins = [...counts.values()];
  const most = bins.reduce((largest, { count }) => Math.max(largest, count), 1);
  return bins.map(({ column, line, count }) =>
    el('circle', {
      class: 'bin',
      cx: percent(plot.left + (column + 0.5) * wide),
      cy: plot.top + (line + 0.5) * ROW,
      r: Math.max(0.8, (ROW / 2) * Math.sqrt(count / most)),
    }),
  );
}
