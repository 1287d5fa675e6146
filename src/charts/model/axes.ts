import type { Axis } from './chart.ts';
import type { Say } from '../../words/words.ts';
import { percentText, unitText } from '../../words/numbers.ts';
import { scaleWords } from '../words.ts';

const DAY = 1440;
const YEAR = 365 * DAY;
const TICKS: readonly { at: number; minor?: boolean }[] = [
  { at: 1 },
  { at: 10, minor: true },
  { at: 60 },
  { at: 360, minor: true },
  { at: DAY },
  { at: 7 * DAY },
  { at: 30 * DAY, minor: true },
  { at: YEAR },
  { at: 3652 * DAY },
];
const LEAST = 7 * DAY;

/**
 * A logarithmic scale of minutes from 1 to a week, or as far beyond as the longest reaches. What took less than a
 * minute stands at 1, for a logarithm has no zero.
 */
export function durationAxis(longest: number, say: Say): Axis {
  const max = Math.max(LEAST, TICKS.find(({ at }) => at >= longest)?.at ?? longest);
  const ticks = TICKS.filter(({ at }) => at <= max).map((tick) => ({
    ...tick,
    text: tickText(tick.at, say),
  }));
  return { scale: 'log', min: 1, max, ticks, title: null };
}

function tickText(at: number, say: Say): string {
  return at < YEAR ? scaleWords(at, say) : unitText(Math.round(at / YEAR), 'year', say.language);
}

/** Minutes as they stand on that scale. */
export function onLog(minutes: number): number {
  return Math.max(1, minutes);
}

/** A share from 0 to 1. */
export function shareAxis(say: Say): Axis {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({
    at,
    text: percentText(at * 100, say.language),
  }));
  return { scale: 'linear', min: 0, max: 1, ticks, title: null };
}

/** Rows or columns with names, the first at 0. */
export function namedAxis(names: readonly string[], title: string | null = null): Axis {
  const ticks = names.map((text, at) => ({ at, text }));
  return { scale: 'linear', min: -0.5, max: names.length - 0.5, ticks, title, isNamed: true };
}

/** The name of a column in one line or two: on a phone two words are wider than a column. */
export function nameLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
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
