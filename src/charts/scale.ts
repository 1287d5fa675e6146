/** Minutes in a week: the end of the strips' scale. */
export const WEEK = 10_080;

/**
 * Where a moment stands on a strip, in percent of its width: x = 4 + 94 · log10(m) / log10(10080), for m whole minutes
 * since the start, from 1 minute to 1 week. The start itself stands at 0, for a logarithm has no zero.
 */
export function xOf(minutes: number): number {
  const within = Math.min(Math.max(minutes, 1), WEEK);
  return 4 + (94 * Math.log10(within)) / Math.log10(WEEK);
}

/** The lines that run through every strip: a minute, an hour, a day and a week. */
export const X_LINES = [1, 60, 1440, WEEK].map((minutes) => ({ minutes, x: xOf(minutes) }));
