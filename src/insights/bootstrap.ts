import { median, quantile } from './quantiles.ts';
import { SEED, seeded } from './random.ts';
import type { Interval } from './intervals.ts';

/** How many resamples an interval stands on. */
const RESAMPLES = 10_000;

/**
 * The median (type 7) of each of so many resamples with replacement.
 * @param rising the sample, in rising order and not empty
 * @param random whole numbers from 0 up to and without 2^32
 */
export function bootstrapMedians(
  rising: Float64Array,
  random: () => number,
  resamples = RESAMPLES,
): Float64Array {
  const n = rising.length;
  const drawn = new Uint16Array(n);
  return Float64Array.from({ length: resamples }, () => {
    drawn.fill(0);
    // One position is as likely as another, to within n in 2^32.
    for (let draw = 0; draw < n; draw += 1) drawn[Math.floor((random() / 2 ** 32) * n)]! += 1;
    return medianOfDrawn(rising, drawn);
  });
}

/** The median of a sample in which the value at each position of `rising` stands as often as `drawn` says. */
function medianOfDrawn(rising: Float64Array, drawn: Uint16Array): number {
  const n = rising.length;
  const middle = (n - 1) / 2;
  let reached = 0;
  let low: number | null = null;
  for (let position = 0; ; position += 1) {
    reached += drawn[position]!;
    if (low === null && reached > Math.floor(middle)) low = rising[position]!;
    if (low !== null && reached > Math.ceil(middle)) return (low + rising[position]!) / 2;
  }
}

/**
 * The 95% percentile bootstrap interval of a median: Efron and Tibshirani, "An Introduction to the Bootstrap"
 * (1993), chapter 13. `null` of no values. Seeded: the same values give the same interval, in any order.
 */
export function medianInterval(rising: Float64Array): Interval | null {
  if (rising.length === 0) return null;
  return percentiles(bootstrapMedians(rising, seeded(SEED)));
}

/** The same for the difference of two independent medians, the second minus the first; `null` where one has no values. */
export function medianDifference(
  first: Float64Array,
  second: Float64Array,
): { difference: number; interval: Interval } | null {
  const [from, to] = [median(first), median(second)];
  if (from === null || to === null) return null;
  const random = seeded(SEED);
  const before = bootstrapMedians(first, random);
  const after = bootstrapMedians(second, random);
  return {
    difference: to - from,
    interval: percentiles(after.map((value, index) => value - before[index]!)),
  };
}

function percentiles(statistics: Float64Array): Interval {
  statistics.sort();
  return [quantile(statistics, 0.025)!, quantile(statistics, 0.975)!];
}
