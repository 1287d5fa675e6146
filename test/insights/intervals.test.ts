import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInterval, shareInterval } from '../../src/insights/intervals.ts';

const near = (values: number[], digits: number) => values.map((value) => expect.closeTo(value, digits));

describe('shareInterval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I,
  // method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of %i of %i', (k, n, low, high) => {
    expect(shareInterval(k, n)).toEqual(near([low, high], 4));
  });

  it('is null of none', () => {
    expect(shareInterval(0, 0)).toBeNull();
  });

  it('contains the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (k, more) => {
        fc.pre(k + more > 0);
        const [low, high] = shareInterval(k, k + more)!;
        const share = k / (k + more);
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      }),
    );
  });
});

describe('countInterval', () => {
  // Garwood, Biometrika 28 (1936), and the table in Ulm, American Journal of Epidemiology 131 (1990).
  it.each([
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [2, 0.242, 7.225],
    [3, 0.619, 8.767],
    [4, 1.09, 10.242],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
  ])('gives the published interval of %i', (k, low, high) => {
    const [from, to] = countInterval(k);
    expect(Math.abs(from - low)).toBeLessThan(0.001);
    expect(Math.abs(to - high)).toBeLessThan(0.001);
  });

  // R: qchisq(0.025, 2 * k) / 2 and qchisq(0.975, 2 * k + 2) / 2.
  it.each([
    [1, 0.025317808, 5.571643391],
    [10, 4.795388696, 18.390356042],
    [100, 81.363991251, 121.626793792],
    [10_000, 9804.95246726, 10_197.95166232],
  ])('equals half the chi-square quantiles for %i', (k, low, high) => {
    const [from, to] = countInterval(k);
    expect(from / low).toBeCloseTo(1, 8);
    expect(to / high).toBeCloseTo(1, 8);
  });

  it('contains the count, and its ends rise with it', () => {
    fc.assert(
      fc.property(fc.nat(500), (k) => {
        const [low, high] = countInterval(k);
        const [nextLow, nextHigh] = countInterval(k + 1);
        expect(low <= k && k < high && low < nextLow && high < nextHigh).toBe(true);
      }),
    );
  });
});
