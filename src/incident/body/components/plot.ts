import type { Element } from 'hast';
import type { Say } from '../../../words/words.ts';
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
        drawPlot(data, inWords(data, context.say)),
        element('details', { className: ['plot-numbers'] }, [
          element('summary', {}, [context.say('body.plot.numbers')]),
          table(data, caption, context.say),
        ]),
      ]),
    ];
  },
};

/** What a reader of the chart would notice, in a sentence. */
function inWords({ title, unit, points }: PlotData, say: Say): string {
  const known = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const lowest = known.reduce((best, point) => (point.y < best.y ? point : best));
  const highest = known.reduce((best, point) => (point.y > best.y ? point : best));
  const value = (y: number): string => (unit ? `${y} ${unit}` : String(y));
  return say('body.plot', {
    ...{ title, count: points.length, missing: points.length - known.length },
    ...{ first: points[0]!.x, last: points.at(-1)!.x },
    ...{ lowest: value(lowest.y), lowestAt: lowest.x },
    ...{ highest: value(highest.y), highestAt: highest.x },
  });
}

function table({ unit, points }: PlotData, caption: string, say: Say): Element {
  const rows = points.map(({ x, y }) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [x]),
      element('td', { className: ['align-right'] }, [y === null ? say('body.plot.missing') : String(y)]),
    ]),
  );
  const head = element('tr', {}, [
    element('th', { scope: 'col' }, [say('body.plot.at')]),
    element('th', { scope: 'col', className: ['align-right'] }, [unit || say('body.plot.value')]),
  ]);
  return element('table', {}, [
    element('caption', {}, [caption]),
    element('thead', {}, [head]),
    element('tbody', {}, rows),
  ]);
}
