import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterRows } from '../../src/insights/filter.ts';
import type { Filter } from '../../src/insights/filter.ts';
import { insightsOf } from '../../src/insights/insights.ts';
import { recurrenceOf } from '../../src/insights/recurrence.ts';
import { anyRows, FIRST_LEVELS, rowWith } from './row.ts';

const figures = (rows: Parameters<typeof insightsOf>[0]) =>
  insightsOf(rows, { kind: 'selection' }, '2026-11-21', FIRST_LEVELS);

describe('the five seeds', () => {
  // The table of the first issue: three times four hours, once two and a half, one of which nothing is known.
  const rows = [150, 240, 240, null, 240].map((durationMinutes, index) =>
    rowWith({
      id: `seed-00${index}`,
      organisation: `unnamed-00${index}`,
      category: 'configuration/cache',
      durationMinutes,
    }),
  );
  const { duration, causes, incidents, recurrence } = figures(rows);

  it('withhold their median, and say why', () => {
    expect(incidents).toBe(5);
    expect(duration).toEqual({
      known: 4,
      unknown: 1,
      ongoing: 0,
      medianMinutes: null,
      quartilesMinutes: null,
      interval: null,
      withheld: '4 known durations; a median is given from 10',
      survival: [
        { minutes: 150, share: 0.75 },
        { minutes: 240, share: 0 },
      ],
    });
  });

  it('sum their known hours, and recur in none of the others', () => {
    expect(causes.find(({ category }) => category === 'configuration/cache')).toEqual({
      category: 'configuration/cache',
      k: 5,
      contributing: 0,
      n: 5,
      interval: null,
      hours: 14.5,
    });
    expect(recurrence).toEqual([]);
  });
});

it('medians and quartiles are given from ten known durations on', () => {
  const rows = Array.from({ length: 10 }, (_, index) =>
    rowWith({ id: `${index}`, durationMinutes: index + 1 }),
  );
  // R: quantile(1:10).
  expect(figures(rows).duration).toMatchObject({
    medianMinutes: 5.5,
    quartilesMinutes: [3.25, 7.75],
    withheld: null,
  });
});

it('only published incidents count, near misses apart', () => {
  const rows = [
    rowWith({ id: 'a' }),
    rowWith({ id: 'b', kind: 'near-miss' }),
    rowWith({ id: 'c', status: 'in-review' }),
    rowWith({ id: 'd', status: 'draft', kind: 'near-miss' }),
  ];
  const { incidents, nearMisses, detection } = figures(rows);
  expect({ incidents, nearMisses, n: detection[0]!.n }).toEqual({ incidents: 1, nearMisses: 1, n: 1 });
});

it('an ongoing incident is neither known nor unknown, and holds the curve up', () => {
  const rows = [
    rowWith({ id: 'a', durationMinutes: 60 }),
    rowWith({ id: 'b', ongoing: true, censoredMinutes: 5000 }),
  ];
  expect(figures(rows).duration).toMatchObject({
    known: 1,
    unknown: 0,
    ongoing: 1,
    survival: [{ minutes: 60, share: 0.5 }],
  });
});

describe('for any rows', () => {
  it('their order never matters', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(figures(shuffled)).toEqual(figures(rows));
          expect(Object.fromEntries(recurrenceOf(shuffled))).toEqual(Object.fromEntries(recurrenceOf(rows)));
        },
      ),
    );
  });

  it('incidents of which nothing is known change no median, no sum and no curve', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 20 }), (rows, more) => {
        const unknown = Array.from({ length: more }, (_, index) => rowWith({ id: `unknown-${index}` }));
        const before = figures(rows);
        const after = figures([...rows, ...unknown]);
        expect(after.incidents).toBe(before.incidents + more);
        expect(after.duration).toEqual({ ...before.duration, unknown: before.duration.unknown + more });
        expect(after.phases).toEqual(before.phases);
        expect(after.hypotheses).toEqual(before.hypotheses);
        expect(after.symptoms).toEqual(before.symptoms);
        const known = ({ category }: { category: string }) => !category.startsWith('unknown');
        expect(after.causes.filter(known).map(({ category, hours }) => [category, hours])).toEqual(
          before.causes.filter(known).map(({ category, hours }) => [category, hours]),
        );
        expect(after.completeness.map(({ known: k }) => k)).toEqual(
          before.completeness.map(({ known: k }) => k),
        );
      }),
    );
  });

  it('known, unknown and ongoing durations make up all incidents, and first levels all causes', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { incidents, duration, causes, detection } = figures(rows);
        expect(duration.known + duration.unknown + duration.ongoing).toBe(incidents);
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
        expect(sum(causes.filter(({ category }) => !category.includes('/')).map(({ k }) => k))).toBe(
          incidents,
        );
        expect(sum(detection.map(({ k }) => k))).toBe(incidents);
      }),
    );
  });

  it('filters commute, and several values of one part are alternatives', () => {
    const filter: fc.Arbitrary<Filter> = fc.record(
      {
        symptom: fc.subarray(['slow', 'errors']),
        cause: fc.subarray(['configuration', 'network/dns', 'unknown']),
        organisation: fc.subarray(['acme', 'bolt']),
        detection: fc.subarray(['monitoring', 'unknown']),
        year: fc.subarray(['2022', '2023', 'unknown']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyRows, filter, filter, (rows, one, other) => {
        expect(filterRows(filterRows(rows, one), other)).toEqual(filterRows(filterRows(rows, other), one));
        const slowOrErrors = filterRows(rows, { symptom: ['slow', 'errors'] });
        expect(slowOrErrors).toEqual(
          rows.filter(({ symptoms }) => symptoms.includes('slow') || symptoms.includes('errors')),
        );
      }),
    );
  });
});
