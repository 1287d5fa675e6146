import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../src/insights/histogram.ts';

describe('histogramOf', () => {
  // By the definition: with one bin a decade the edges are the powers of ten, and an edge belongs to the upper bin.
  it('counts by decades', () => {
    expect(histogramOf([0, 1, 9, 10, 99, 100, 1000], 1)).toEqual([
      { from: 0, to: 1, count: 1 },
      { from: 1, to: 10, count: 2 },
      { from: 10, to: 100, count: 2 },
      { from: 100, to: 1000, count: 1 },
      { from: 1000, to: 10_000, count: 1 },
    ]);
  });

  it('keeps empty bins between others, and is empty of nothing', () => {
    expect(histogramOf([2, 2000], 1).map(({ count }) => count)).toEqual([1, 0, 0, 1]);
    expect(histogramOf([])).toEqual([]);
  });

  it('puts every value into the one bin whose ends are around it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000_000)), fc.integer({ min: 1, max: 8 }), (values, perDecade) => {
        const bins = histogramOf(values, perDecade);
        for (const { from, to, count } of bins) {
          expect(values.filter((value) => from <= value && value < to).length).toBe(count);
        }
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
    );
  });
});
