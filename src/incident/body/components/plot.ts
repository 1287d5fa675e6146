import type { Element } from 'hast';
import { element } from '../element.ts';
import type { Component } from './component.ts';
import { readPlot } from './plot-data.ts';
import type { PlotData } from './plot-data.ts';
import { drawPlot } from './plot-drawing.ts';

export const plot: Component = {
  name: 'Plot',
  about: 'A small chart of numbers that stand in the report.',
  example: '<Plot title="Error rate" unit="%" x="10:00 10:05 10:10" y="0.1 4 12" />',
  attributes: {
    title: { about: 'what is drawn', required: true, most: 120 },
    unit: { about: 'the unit of the numbers', most: 24 },
    x: { about: 'the labels across, with spaces between', required: true, most: 6_000 },
    y: { about: 'the numbers, with spaces between, and `-` for a missing one', required: true, most: 6_000 },
    kind: { about: 'how it is drawn', oneOf: ['line', 'bar'] },
  },
  hasContent: false,
  inLine: false,
  render(values, node, context) {
    const { data, fault } = readPlot(values);
    if (fault) context.problems.add('body-plot', context.places.of(node), fault.message, fault.hint);
    if (!data) return [];
    const caption = data.unit ? `${data.title} (${data.unit})` : data.title;
    return [
      element('figure', { className: ['plot'] }, [
        element('figcaption', {}, [caption]),
        drawPlot(data, inWords(data)),
        element('details', { className: ['plot-numbers'] }, [
          element('summary', {}, ['Numbers']),
          table(data, caption),
        ]),
      ]),
    ];
  },
};

/** What a reader of the chart would notice, in a sentence. */
function inWords({ title, unit, points }: PlotData): string {
  const known = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const lowest = known.reduce((best, point) => (point.y < best.y ? point : best));
  const highest = known.reduce((best, point) => (point.y > best.y ? point : best));
  const value = (y: number): string => (unit ? `${y} ${unit}` : String(y));
  const span = `${points.length} values from ${points[0]!.x} to ${points.at(-1)!.x}`;
  const missing = points.length - known.length;
  return (
    `${title}: ${span}; lowest ${value(lowest.y)} at ${lowest.x}, highest ${value(highest.y)} at ${highest.x}` +
    (missing > 0 ? `; ${missing} missing` : '')
  );
}

function table({ unit, points }: PlotData, caption: string): Element {
  const rows = points.map(({ x, y }) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [x]),
      element('td', { className: ['align-right'] }, [y === null ? 'missing' : String(y)]),
    ]),
  );
  const head = element('tr', {}, [
    element('th', { scope: 'col' }, ['At']),
    element('th', { scope: 'col', className: ['align-right'] }, [unit || 'Value']),
  ]);
  return element('table', {}, [
    element('caption', {}, [caption]),
    element('thead', {}, [head]),
    element('tbody', {}, rows),
  ]);
}
