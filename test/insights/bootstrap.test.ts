import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapMedians, medianDifference, medianInterval } from '../../src/insights/bootstrap.ts';
import { median, sorted } from '../../src/insights/quantiles.ts';
import { seeded, xoshiro128 } from '../../src/insights/random.ts';

describe('xoshiro128', () => {
  // The test vector of the Rust crate rand_xoshiro, made with the authors' own C code.
  it('gives the numbers of the reference implementation', () => {
    const random = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, random)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe('bootstrapMedians', () => {
  // Efron and Tibshirani, An Introduction to the Bootstrap (1993), table 2.1: the treated mice, whose median has the
  // bootstrap standard error 37.83 as the number of resamples grows without bound.
  it('scatters as much as the published standard error says', () => {
    const medians = bootstrapMedians(sorted([94, 197, 16, 38, 99, 141, 23]), seeded(1), 50_000);
    const mean = medians.reduce((sum, each) => sum + each, 0) / medians.length;
    const variance = medians.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (medians.length - 1);
    expect(Math.abs(Math.sqrt(variance) - 37.83)).toBeLessThan(0.5);
  });

  // By hand: of two values the resample is both, with chance 1/2, or one of them twice.
  it('takes the middle of the two middle values of an even sample', () => {
    const medians = bootstrapMedians(sorted([0, 10]), seeded(1), 10_000);
    const share = (value: number) => medians.filter((each) => each === value).length / medians.length;
    expect([share(0), share(5), share(10)].map((each) => Math.round(each * 20) / 20)).toEqual([
      0.25, 0.5, 0.25,
    ]);
  });
});

describe('medianInterval', () => {
  it('contains the median, and the order of the values does not matter', () => {
    const sample = fc.array(fc.nat(10_000), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(sample, (values) => {
        const rising = sorted(values);
        const [low, high] = medianInterval(rising)!;
        expect(low <= median(rising)! && median(rising)! <= high).toBe(true);
        expect(medianInterval(sorted(values.toReversed()))).toEqual([low, high]);
      }),
      { numRuns: 20 },
    );
  });

  it('is a point where all values are the same, and null of none', () => {
    expect(medianInterval(sorted([5, 5, 5]))).toEqual([5, 5]);
    expect(medianInterval(sorted([]))).toBeNull();
  });
});

describe('medianDifference', () => {
  it('tells a shift', () => {
    const first = sorted(Array.from({ length: 40 }, (_, index) => 100 + index));
    const second = sorted(Array.from(first, (value) => value - 60));
    const { difference, interval } = medianDifference(first, second)!;
    expect(difference).toBe(-60);
    expect(interval[0] < -60 && -60 < interval[1] && interval[1] < 0).toBe(true);
  });

  it('is null where one side has no values', () => {
    expect(medianDifference(sorted([]), sorted([1]))).toBeNull();
  });
});
