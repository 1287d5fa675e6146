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

/** The lines that run through every strip. */
export const X_LINES = [
  { words: '1 min', minutes: 1 },
  { words: '1 h', minutes: 60 },
  { words: '1 day', minutes: 1440 },
  { words: '1 week', minutes: WEEK },
].map((line) => ({ ...line, x: xOf(line.minutes) }));
