import type { Axis, Tick } from './chart.ts';

const DAY = 1440;
const TICKS: readonly Tick[] = [
  { at: 1, text: '1 min' },
  { at: 10, text: '10 min', minor: true },
  { at: 60, text: '1 h' },
  { at: 360, text: '6 h', minor: true },
  { at: DAY, text: '1 day' },
  { at: 7 * DAY, text: '1 week' },
  { at: 30 * DAY, text: '30 days', minor: true },
  { at: 365 * DAY, text: '1 year' },
  { at: 3652 * DAY, text: '10 years' },
];
const LEAST = 7 * DAY;

/**
 * A logarithmic scale of minutes from 1 to a week, or as far beyond as the longest reaches. What took less than a
 * minute stands at 1, for a logarithm has no zero.
 */
export function durationAxis(longest: number, title: string | null): Axis {
  const max = Math.max(LEAST, TICKS.find(({ at }) => at >= longest)?.at ?? longest);
  return { scale: 'log', min: 1, max, ticks: TICKS.filter(({ at }) => at <= max), title };
}

/** Minutes as they stand on that scale. */
export function onLog(minutes: number): number {
  return Math.max(1, minutes);
}

/** A share from 0 to 1. */
export function shareAxis(title: string | null): Axis {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: `${at * 100}%` }));
  return { scale: 'linear', min: 0, max: 1, ticks, title };
}

/** Rows or columns with names, the first at 0. */
export function namedAxis(names: readonly string[], title: string | null = null): Axis {
  const ticks = names.map((text, at) => ({ at, text }));
  return { scale: 'linear', min: -0.5, max: names.length - 0.5, ticks, title, isNamed: true };
}

/** Levels of a pile, without names. */
export function pileAxis(levels: number): Axis {
  return { scale: 'linear', min: -0.7, max: Math.max(7, levels) + 0.3, ticks: [], title: null };
}

/** Where a value stands on a scale, from 0 to 1. */
export function placeOn({ scale, min, max }: Axis, value: number): number {
  if (scale === 'linear') return (value - min) / (max - min);
  return Math.log(onLog(value) / min) / Math.log(max / min);
}
