import { bisect, gammaln } from 'simple-statistics';

/** The ends of a 95% interval. */
export type Interval = [low: number, high: number];

/** The 0.975 quantile of the standard normal distribution. */
const Z = 1.959963984540054;
const TAIL = 0.025;

/**
 * The 95% interval of a share, `k` of `n`: Wilson's score interval without continuity correction; Wilson, JASA 22
 * (1927), method 3 in Newcombe, Statistics in Medicine 17 (1998). `null` where `n` is 0.
 */
export function shareInterval(k: number, n: number): Interval | null {
  if (n === 0) return null;
  const share = k / n;
  const square = Z * Z;
  const middle = share + square / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return [k === 0 ? 0 : (middle - reach) / scale, k === n ? 1 : (middle + reach) / scale];
}

/**
 * The exact 95% interval of the mean of a Poisson count: Garwood, Biometrika 28 (1936). Its ends are the means at
 * which so many or more, and so many or fewer, have a chance of 2.5%; the same as half the chi-square quantiles
 * with 2k and 2k + 2 degrees of freedom. To nine digits.
 */
export function countInterval(k: number): Interval {
  const orMore = (mean: number) => 1 - atMost(k - 1, mean) - TAIL;
  const orFewer = (mean: number) => atMost(k, mean) - TAIL;
  const reach = k + 10 + 5 * Math.sqrt(k);
  const precision = reach * 1e-12;
  return [k === 0 ? 0 : bisect(orMore, 0, k, 100, precision), bisect(orFewer, k, reach, 100, precision)];
}

/** The chance that a Poisson count of this mean is at most `k`. */
function atMost(k: number, mean: number): number {
  if (mean === 0) return 1;
  let sum = 0;
  for (let count = k; count >= 0; count -= 1) {
    const chance = Math.exp(count * Math.log(mean) - mean - gammaln(count + 1));
    sum += chance;
    // Below the mean each term is smaller than the one before.
    if (count < mean && chance < sum * 1e-17) break;
  }
  return sum;
}
