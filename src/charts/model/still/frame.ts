import { el, percent } from '../../svg.ts';
import type { Drawing } from '../../svg.ts';
import { nameLines, placeOn } from '../axes.ts';
import type { Axis, ReferenceLine } from '../chart.ts';

/** The second line of names below the first. */
const LINE = 16;

/** Where a chart's marks stand: shares of the width in percent, heights in pixels. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room for the words of the scales. */
export function plotOf(height: number, x: Axis): Plot {
  const below = (x.title === null ? 26 : 44) + (x.isNamed ? LINE : 0);
  return { left: 1, right: 98, top: 18, bottom: height - below };
}

/** Where a value stands across, in percent of the width. */
export function across({ left, right }: Plot, axis: Axis, value: number): number {
  return left + (right - left) * placeOn(axis, value);
}

/** Where a value stands up, in pixels. */
export function up({ top, bottom }: Plot, axis: Axis, value: number): number {
  return bottom - (bottom - top) * placeOn(axis, value);
}

/** The scales of a chart: their lines, what they are called, and the reference lines. */
export function frame(
  plot: Plot,
  x: Axis,
  y: Axis,
  lines: readonly ReferenceLine[],
  gridded = true,
): Drawing[] {
  return [
    ...(gridded ? y.ticks.map(({ at }) => level(plot, up(plot, y, at), 'g')) : []),
    ...(gridded ? x.ticks.map(({ at }) => upright(plot, across(plot, x, at), 'g')) : []),
    level(plot, plot.bottom, 'ax'),
    // Names stand on the drawing, over its lines, so that a phone loses no width to them.
    ...y.ticks.map(({ at, text }) =>
      el(
        'text',
        {
          class: 'sf over',
          x: percent(plot.left),
          y: y.isNamed ? up(plot, y, at + 0.5) + 14 : up(plot, y, at) - 4,
        },
        text,
      ),
    ),
    ...x.ticks.map(({ at, text, minor }) => {
      const place = across(plot, x, at);
      const anchor = place < 4 ? '' : place > 95 ? 'ae' : 'am';
      return el(
        'text',
        { class: `sf ${anchor}${minor ? ' od' : ''}`.trim(), x: percent(place), y: plot.bottom + 18 },
        x.isNamed
          ? nameLines(text).map((line, at) => [
              at > 0 ? ' ' : null,
              el('tspan', { x: percent(place), dy: at * LINE }, line),
            ])
          : text,
      );
    }),
    ...(x.title === null
      ? []
      : [
          el(
            'text',
            { class: 'sf', x: percent(plot.left), y: plot.bottom + 38 + (x.isNamed ? LINE : 0) },
            x.title,
          ),
        ]),
    ...(y.title === null ? [] : [el('text', { class: 'sf', x: 0, y: 10 }, y.title)]),
    ...lines.flatMap((line) => reference(plot, x, y, line)),
  ];
}

function reference(plot: Plot, x: Axis, y: Axis, { along, at, text }: ReferenceLine): Drawing[] {
  const kind = text === '' ? 'g dash' : 'md';
  if (along === 'y')
    return [
      level(plot, up(plot, y, at), kind),
      el('text', { class: 'sf over', x: percent(plot.left), y: up(plot, y, at) - 4 }, text),
    ];
  const place = across(plot, x, at);
  return [
    upright(plot, place, kind),
    ...(text === ''
      ? []
      : [
          el(
            'text',
            { class: place > 60 ? 'sf over ae' : 'sf over', x: percent(place), y: plot.top - 6 },
            text,
          ),
        ]),
  ];
}

function level({ left, right }: Plot, y: number, kind: string): Drawing {
  return el('line', { class: kind, x1: percent(left), x2: percent(right), y1: y, y2: y });
}

function upright({ top, bottom }: Plot, x: number, kind: string): Drawing {
  return el('line', { class: kind, x1: percent(x), x2: percent(x), y1: top, y2: bottom });
}
