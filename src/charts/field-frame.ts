import type { DateTick } from './field-dates.ts';
import { WEEK } from './scale.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import { scaleWords, shortDuration } from './words.ts';
import type { Say } from '../words/words.ts';

/** Where a week and a minute stand, in pixels. */
export const TOP = 22;
export const BOTTOM = 422;
const LINES = [WEEK, 1440, 60, 10, 1];
/** Of words one below the other. */
const LINE_HEIGHT = 16;

/** Where a duration stands, in pixels; one that is outside the scale, at its edge. */
export function yOf(minutes: number): number {
  const within = Math.min(Math.max(minutes, 1), WEEK);
  return BOTTOM - ((BOTTOM - TOP) * Math.log10(within)) / Math.log10(WEEK);
}

/** What lies under the marks: the lines of the scale, the median, the dates, and the name of what is below them. */
export function ground(
  ticks: readonly DateTick[],
  median: number | null,
  hasUnknown: boolean,
  say: Say,
): Drawing[] {
  const dates = ticks.flatMap(({ x, words: text, anchor, minor }) => [
    el('line', { class: 'ax', x1: percent(x), x2: percent(x), y1: BOTTOM, y2: BOTTOM + 5 }),
    el('text', { class: `sf ${anchor}${minor ? ' od' : ''}`.trim(), x: percent(x), y: BOTTOM + 20 }, text),
  ]);
  return [
    ...LINES.map((minutes) => across(minutes === 1 ? 'ax' : 'g', minutes)),
    ...(median === null ? [] : [across('md', median)]),
    ...dates,
    ...(hasUnknown ? [el('text', { class: 'sf', x: 0, y: BOTTOM + 50 }, say('chart.duration-unknown'))] : []),
  ];
}

/** What stands beside a map of cells, where no bar is, and the median, which runs over them. */
export function margin(median: number | null, say: Say): Drawing[] {
  const beside = (text: string, y: number) => el('text', { class: 'sf ae', x: -9, y: y + 4.5 }, text);
  return [
    ...LINES.map((minutes) => beside(scaleWords(minutes, say), yOf(minutes))),
    ...(median === null ? [] : [across('md', median), beside(say('cells.median'), freeOf(yOf(median)))]),
  ];
}

/** Where the median's word stands: beside its line, or as near as the words of the scale leave room. */
function freeOf(y: number): number {
  const near = LINES.map(yOf).find((line) => Math.abs(line - y) < LINE_HEIGHT);
  if (near === undefined) return y;
  return near + (y < near ? -LINE_HEIGHT : LINE_HEIGHT);
}

/** What lies over the marks: what each line stands for. */
export function lineWords(median: number | null, say: Say): Drawing[] {
  return [
    ...LINES.map((minutes) => words(scaleWords(minutes, say), minutes, -5)),
    ...(median === null
      ? []
      : [words(say('chart.median', { length: shortDuration(median, say) }), median, 15)]),
  ];
}

function across(kind: string, minutes: number): Drawing {
  const y = yOf(minutes);
  return el('line', { class: kind, x2: '100%', y1: y, y2: y });
}

/** With an edge of paper. */
function words(text: string, minutes: number, down: number): Drawing {
  return el('text', { class: 'sf over', x: 0, y: yOf(minutes) + down }, text);
}
