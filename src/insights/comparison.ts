import { medianDifference } from './bootstrap.ts';
import { censusRows } from './census.ts';
import type { Census } from './census.ts';
import { durationsOf } from './duration.ts';
import type { Interval } from './intervals.ts';
import type { Row } from './rows.ts';

/** The fewest known durations on each side of a comparison. */
export const FEWEST_A_SIDE = 30;

/** How long incidents lasted before a day and from it on. */
export interface Comparison {
  /** Known durations on each side. */
  before: number;
  after: number;
  /** The later median minus the earlier, in minutes, and its 95% interval; `null` where refused. */
  differenceMinutes: number | null;
  interval: Interval | null;
  /** Why it is refused, in words. */
  withheld: string | null;
}

/**
 * The difference of median durations of a census's own reports before a day and from it on, with its percentile
 * bootstrap interval; refused under 30 known durations a side. It tells of no cause: whatever else changed on that
 * day is in it too.
 */
export function comparisonOf(rows: readonly Row[], census: Census, day: string): Comparison {
  const own = censusRows(rows, census);
  const first = durationsOf(own.filter(({ startDay }) => startDay! < day));
  const second = durationsOf(own.filter(({ startDay }) => startDay! >= day));
  const [before, after] = [first.length, second.length];
  if (Math.min(before, after) < FEWEST_A_SIDE) {
    const withheld = `${before} known durations before and ${after} after; a comparison is given from ${FEWEST_A_SIDE} on each side`;
    return { before, after, differenceMinutes: null, interval: null, withheld };
  }
  const { difference, interval } = medianDifference(first, second)!;
  return { before, after, differenceMinutes: difference, interval, withheld: null };
}
