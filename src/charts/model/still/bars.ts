import { el, percent } from '../../svg.ts';
import type { Drawing } from '../../svg.ts';
import { textWidth } from '../../text-width.ts';
import type { Bar, BarsChart } from '../chart.ts';

const ROW = 28;
const TOP = 6;
/** As wide as a phone shows a chart. */
const NARROWEST = 340;
/** Words at a bar's end need some room. */
const TO = 72;

/** Bars with their names before and their figures after them. */
export function barsDrawing({ bars, max, label, height }: BarsChart): Drawing {
  const longest = Math.max(0, ...bars.map(({ name }) => textWidth(name, 13)));
  const from = Math.min(48, Math.max(20, (100 * (longest + 8)) / NARROWEST));
  return el(
    'svg',
    { class: 'still field', height, role: 'group', 'aria-label': label },
    bars.map((bar, index) => row(bar, TOP + index * ROW, from, (value) => ((TO - from) * value) / max)),
  );
}

function row(
  { name, href, value, second, text, interval }: Bar,
  y: number,
  from: number,
  width: (value: number) => number,
): Drawing[] {
  const first = width(value ?? 0);
  const more = width(second ?? 0);
  const end = Math.max(first + more, interval ? width(interval[1]) : 0);
  const words = el('text', { x: 0, y: y + 15 }, name);
  return [
    href === null ? words : el('a', { href }, words),
    ...(first > 0
      ? [el('rect', { class: 'br', x: percent(from), y: y + 3, width: percent(first), height: 15 })]
      : []),
    ...(more > 0
      ? [
          el('rect', {
            class: 'br lt',
            x: percent(from + first),
            y: y + 3.5,
            width: percent(more),
            height: 14,
          }),
        ]
      : []),
    ...(interval
      ? [
          el('line', {
            class: 'iv',
            x1: percent(from + width(interval[0])),
            x2: percent(from + width(interval[1])),
            y1: y + 10.5,
            y2: y + 10.5,
          }),
        ]
      : []),
    el('text', { class: 'sf', x: percent(from + end), y: y + 15, dx: 6 }, text),
  ];
}
