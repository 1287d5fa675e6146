import type { ChartConfiguration } from 'chart.js';
import type { BarsChart, CurveChart, LiveModel } from '../model/chart.ts';
import { barsPlugin } from './bars-plugin.ts';
import type { Colours } from './colours.ts';
import { linesPlugin } from './lines-plugin.ts';
import { marksPlugin } from './marks-plugin.ts';
import type { Marks } from './marks.ts';
import { scaleOf } from './scales.ts';

type Config = ChartConfiguration;

/**
 * A chart of the model as Chart.js draws it.
 * @param marks of a chart of points, and only of one
 * @param active which of them is meant
 */
export function configOf(
  model: LiveModel,
  colours: Colours,
  marks: Marks | null,
  active: () => number | null,
): Config {
  if (marks) return pointsConfig(marks, colours, active);
  return model.kind === 'bars' ? barsConfig(model, colours) : curveConfig(model as CurveChart, colours);
}

function pointsConfig(marks: Marks, colours: Colours, active: () => number | null): Config {
  const { x, y, grid, height } = marks.model;
  const gridded = grid.x.length + grid.y.length === 0;
  return {
    type: 'scatter',
    // The marks are drawn by a plugin, in their shapes.
    data: { datasets: [] },
    options: {
      layout: { padding: { top: 18, right: 8, left: 8 } },
      scales: { x: scaleOf(x, 'x', colours, gridded), y: scaleOf(y, 'y', colours, gridded, height) },
    },
    plugins: [linesPlugin(marks.model, () => colours), marksPlugin(marks, colours, active)],
  } as Config;
}

function curveConfig(model: CurveChart, colours: Colours): Config {
  const { x, y, steps } = model;
  const last = steps.at(-1);
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: [{ x: x.min, y: 1 }, ...steps, ...(last && last.y > 0 ? [{ x: x.max, y: last.y }] : [])],
          parsing: false,
          stepped: true,
          borderColor: colours.ink,
          borderWidth: 1.8,
          pointRadius: 0,
          pointHitRadius: 10,
          pointHoverRadius: 5,
          pointHoverBorderWidth: 2.5,
          pointHoverBorderColor: colours.accent,
          pointHoverBackgroundColor: colours.paper,
        },
      ],
    },
    options: {
      layout: { padding: { top: 18, right: 8, left: 8 } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: { x: scaleOf(x, 'x', colours, true), y: scaleOf(y, 'y', colours, true) },
    },
    plugins: [linesPlugin(model, () => colours)],
  } as Config;
}

function barsConfig(model: BarsChart, colours: Colours): Config {
  const { bars, max, seconds } = model;
  const shared = { barThickness: 15, hoverBorderColor: colours.accent, hoverBorderWidth: 2.5 };
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => name),
      datasets: [
        { ...shared, data: bars.map(({ value }) => value ?? 0), backgroundColor: colours.ink },
        ...(seconds === null
          ? []
          : [
              {
                ...shared,
                data: bars.map(({ second }) => second ?? 0),
                backgroundColor: colours.paper,
                borderColor: colours.ink,
                borderWidth: 1,
                borderSkipped: false,
              },
            ]),
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: 96 } },
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: { stacked: true, min: 0, max, display: false },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { color: colours.ink, font: { size: 13 }, autoSkip: false, crossAlign: 'far' },
        },
      },
    },
    plugins: [barsPlugin(model, () => colours)],
  } as Config;
}
