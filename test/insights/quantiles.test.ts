import { describe, expect, it } from 'vitest';
import { median, quantile, sorted, withheldOf } from '../../src/insights/quantiles.ts';

describe('quantile', () => {
  // R: quantile(mtcars$mpg), and Python: statistics.quantiles(mpg, n=4, method='inclusive').
  it('gives the quartiles of mtcars$mpg as R does', () => {
    const mpg = sorted([
      21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
      30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
    ]);
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile(mpg, p))).toEqual(
      [10.4, 15.425, 19.2, 22.8, 33.9].map((value) => expect.closeTo(value, 10)),
    );
  });

  // R: quantile(1:10), quantile(1:10, 0.1). NumPy documentation: np.quantile([[10, 7, 4], [3, 2, 1]], 0.5) is 3.5.
  it('gives the textbook cases', () => {
    const toTen = sorted([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect([0.1, 0.25, 0.5, 0.75].map((p) => quantile(toTen, p))).toEqual([1.9, 3.25, 5.5, 7.75]);
    expect(median(sorted([10, 7, 4, 3, 2, 1]))).toBe(3.5);
  });

  it('is null of nothing and the value of one', () => {
    expect(median(sorted([]))).toBeNull();
    expect(quantile(sorted([7]), 0.975)).toBe(7);
  });

  it('refuses what is no number', () => {
    expect(() => sorted([1, Number.NaN])).toThrow(RangeError);
  });
});

it('a median is withheld under ten values, in words', () => {
  expect(withheldOf(1, 'duration')).toBe('1 known duration; a median is given from 10');
  expect(withheldOf(0, 'time to fix', 'times to fix')).toBe(
    '0 known times to fix; a median is given from 10',
  );
  expect(withheldOf(10, 'duration')).toBeNull();
});
