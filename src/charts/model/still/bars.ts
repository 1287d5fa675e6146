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
  const from = Math.ceil(longest) + 8;
  const room = TO - Math.min(48, (100 * from) / NARROWEST);
  return el(
    'svg',
    { class: 'still field', height, role: 'group', 'aria-label': label },
    bars.map((bar, index) => {
      const y = TOP + index * ROW;
      // Names are as wide on every screen, so a bar begins right after them and is a share of the screen.
      return [
        nameAt(bar, y),
        el(
          'svg',
          { x: from, overflow: 'visible' },
          barAt(bar, y, (value) => (room * value) / max),
        ),
      ];
    }),
  );
}

function nameAt({ name, href }: Bar, y: number): Drawing {
  const words = el('text', { x: 0, y: y + 15 }, name);
  return href === null ? words : el('a', { href }, words);
}

function barAt(
  { value, second, text, interval }: Bar,
  y: number,
  width: (value: number) => number,
): Drawing[] {
  const first = width(value ?? 0);
  const more = width(second ?? 0);
  const end = Math.max(first + more, interval ? width(interval[1]) : 0);
  return [
    ...(first > 0 ? [el('rect', { class: 'br', y: y + 3, width: percent(first), height: 15 })] : []),
    ...(more > 0
      ? [el('rect', { class: 'br lt', x: percent(first), y: y + 3.5, width: percent(more), height: 14 })]
      : []),
    ...(interval
      ? [
          el('line', {
            class: 'iv',
            x1: percent(width(interval[0])),
            x2: percent(width(interval[1])),
            y1: y + 10.5,
            y2: y + 10.5,
          }),
        ]
      : []),
    el('text', { class: 'sf', x: percent(end), y: y + 15, dx: 6 }, text),
  ];
}
