/** The fewest known values of which a median or quartile is given. */
export const FEWEST = 10;

/** A copy in rising order. Throws a `RangeError` where a value is not a finite number. */
export function sorted(values: readonly number[]): Float64Array {
  const copy = Float64Array.from(values);
  if (!copy.every(Number.isFinite)) throw new RangeError('quantiles are of finite numbers');
  return copy.sort();
}

/**
 * The p-quantile (p from 0 to 1) of values in rising order, by linear interpolation between order statistics: type 7
 * of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), the default
 * of R and NumPy. `null` of no values.
 */
export function quantile(rising: ArrayLike<number>, p: number): number | null {
  if (rising.length === 0) return null;
  const position = (rising.length - 1) * p;
  const below = Math.floor(position);
  const low = rising[below]!;
  const high = rising[Math.min(below + 1, rising.length - 1)]!;
  return low + (high - low) * (position - below);
}

/** The median of values in rising order, type 7; `null` of none. */
export function median(rising: ArrayLike<number>): number | null {
  return quantile(rising, 0.5);
}

/**
 * Why a median is not given, in words; `null` where it is. `noun` names the values: `duration`, `time to detect`.
 */
export function withheldOf(known: number, noun: string, plural = `${noun}s`): string | null {
  if (known >= FEWEST) return null;
  return `${known} known ${known === 1 ? noun : plural}; a median is given from ${FEWEST}`;
}

/** Values that are known. */
export function knownOf(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
