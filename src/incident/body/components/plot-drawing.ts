import type { Element } from 'hast';
import { element } from '../element.ts';
import { positions } from './plot-data.ts';
import type { PlotData } from './plot-data.ts';
import { scaleOf, shortNumber } from './plot-scale.ts';
import type { Scale } from './plot-scale.ts';

/** Pixels down; across, everything is in percent, so that the drawing is as wide as its column and never stretched. */
const TOP = 24;
const BOTTOM = 176;
const HEIGHT = 200;
const LEFT = 6;
const RIGHT = 96;
/** Labels nearer than this, in percent, would touch on a phone. */
const APART = 22;

/** The chart as SVG with plain attributes and classes; `words` say what it shows. */
export function drawPlot(data: PlotData, words: string): Element {
  const xs = positions(data).map((share) => LEFT + share * (RIGHT - LEFT));
  const scale = scaleOf(data.points.flatMap(({ y }) => (y === null ? [] : [y])));
  return element(
    'svg',
    { className: ['plot-drawing'], role: 'img', ariaLabel: words, width: '100%', height: HEIGHT },
    [
      element('title', {}, [words]),
      ...grid(scale),
      ...(data.kind === 'bar' ? bars(data, xs, scale) : line(data, xs, scale)),
      ...labels(data, xs),
    ],
  );
}

function down(y: number, { low, high }: Scale): number {
  return round(BOTTOM - ((y - low) / (high - low)) * (BOTTOM - TOP));
}

function grid(scale: Scale): Element[] {
  return scale.ticks.flatMap((tick) => {
    const y = down(tick, scale);
    const className = [tick === 0 ? 'plot-zero' : 'plot-grid'];
    return [
      element('line', { className, x1: 0, x2: '100%', y1: y, y2: y }),
      element('text', { className: ['plot-tick'], x: 0, y: y - 4 }, [shortNumber(tick)]),
    ];
  });
}

function bars({ points }: PlotData, xs: readonly number[], scale: Scale): Element[] {
  const width = ((RIGHT - LEFT) / points.length) * 0.7;
  const zero = down(0, scale);
  return points.flatMap(({ y }, index) => {
    if (y === null) return [];
    const end = down(y, scale);
    const x = percent(xs[index]! - width / 2);
    const height = round(Math.abs(end - zero));
    return [
      element('rect', { className: ['plot-bar'], x, y: Math.min(end, zero), width: percent(width), height }),
    ];
  });
}

/** A missing value leaves a gap: the line is not drawn across it. */
function line({ points }: PlotData, xs: readonly number[], scale: Scale): Element[] {
  const strokes = points.flatMap(({ y }, index) => {
    const next = points[index + 1];
    if (y === null || next === undefined || next.y === null) return [];
    const from = { x1: percent(xs[index]!), y1: down(y, scale) };
    const to = { x2: percent(xs[index + 1]!), y2: down(next.y, scale) };
    return [element('line', { className: ['plot-line'], ...from, ...to })];
  });
  const dots = points.flatMap(({ y }, index) => {
    if (y === null) return [];
    return [
      element('circle', { className: ['plot-dot'], cx: percent(xs[index]!), cy: down(y, scale), r: 3 }),
    ];
  });
  return [...strokes, ...dots];
}

/** The first and the last label, and those between that have room. */
function labels({ points }: PlotData, xs: readonly number[]): Element[] {
  const last = points.length - 1;
  let taken = -Infinity;
  return points.flatMap(({ x }, index) => {
    const at = xs[index]!;
    const hasRoom = at - taken >= APART && (index === last || xs[last]! - at >= APART);
    if (index !== last && !hasRoom) return [];
    if (index === last && !hasRoom && index > 0) return [];
    taken = at;
    const textAnchor = at < 20 ? 'start' : at > 80 ? 'end' : 'middle';
    return [element('text', { className: ['plot-label'], x: percent(at), y: HEIGHT - 6, textAnchor }, [x])];
  });
}

function percent(value: number): string {
  return `${round(value)}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
