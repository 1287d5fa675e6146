import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSteps } from '../../src/charts/count-steps.ts';
import { BANDS, bandOf, bandWords } from '../../src/charts/field-bands.ts';
import { cellsOf } from '../../src/charts/field-cells.ts';
import type { CellPoint } from '../../src/charts/field-cells.ts';
import { MOST_PERIODS, periodsOf, periodWords } from '../../src/charts/field-periods.ts';
import { queryOf } from '../../src/charts/field-query.ts';
import { parseQuery } from '../../src/search/query.ts';
import { passes } from '../../src/search/table.ts';
import { terms } from '../search/terms.ts';
import { say } from '../words/english.ts';

const days = (first: string, last: string) =>
  fc
    .integer({ min: Date.parse(first) / 86_400_000, max: Date.parse(last) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const minutes = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 130 }),
    fc.integer({ min: 0, max: 50_000 }),
    // At the very bounds, and beside them.
    fc.tuple(fc.constantFrom(...BANDS), fc.integer({ min: 0, max: 1 })).map(([{ from }, by]) => from + by),
    fc.tuple(fc.constantFrom(...BANDS.slice(1))).map(([{ from }]) => from - 1),
  ),
);
/** Of one day, of some years, of all that can be written. */
const spans = fc.constantFrom(
  ['2024-02-29', '2024-02-29'] as const,
  ['2012-01-01', '2026-11-21'] as const,
  ['1969-12-01', '1970-02-01'] as const,
  ['0000-01-01', '0120-01-01'] as const,
  ['0000-01-01', '9999-12-31'] as const,
  ['9999-01-01', '9999-12-31'] as const,
);
const collections = spans.chain(([first, last]) =>
  fc.array(fc.record({ date: days(first, last), minutes }), { maxLength: 300 }),
);

/** The incidents that the search finds for a query, by the code that the page runs. */
function found(query: string, points: readonly CellPoint[]): CellPoint[] {
  const read = parseQuery(query, terms);
  expect(read).toMatchObject({ words: [], problems: [], pasted: false });
  return points.filter((point) =>
    passes(
      {
        day: Date.parse(point.date) / 86_400_000,
        minutes: point.minutes,
        percent: null,
        count: null,
        values: {},
      },
      read,
    ),
  );
}

describe('the cells of a field', () => {
  it('count every incident once, and are found by their own search: as many as they say', () => {
    fc.assert(
      fc.property(collections, (points) => {
        const cells = cellsOf(points);
        const lists = cells.map((cell) => found(queryOf(cell), points));
        expect(lists.map(({ length }) => length)).toEqual(cells.map(({ count }) => count));
        expect(new Set(lists.flat()).size).toBe(points.length);
        expect(lists.flat()).toHaveLength(points.length);
      }),
    );
  });

  it('are so many at most, however many incidents there are and however far apart', () => {
    fc.assert(
      fc.property(collections, (points) => {
        expect(periodsOf(points.map(({ date }) => date)).length).toBeLessThanOrEqual(MOST_PERIODS);
        expect(cellsOf(points).length).toBeLessThanOrEqual(MOST_PERIODS * (BANDS.length + 1));
      }),
    );
  });

  it('ask for whole months, or for years where they are years', () => {
    const [month] = cellsOf([{ date: '2024-12-18', minutes: 95 }]);
    expect(queryOf(month!)).toBe('after:2024-12 before:2025-01 duration:>=1h duration:<2h');
    const years = cellsOf([
      { date: '1980-12-18', minutes: null },
      { date: '2021-01-01', minutes: 1 },
      { date: '2021-12-31', minutes: 99_999 },
    ]);
    expect(years.map(queryOf)).toEqual([
      'after:1980 before:1982 duration:unknown',
      'after:2020 before:2022 duration:<2m',
      'after:2020 before:2022 duration:>=1w',
    ]);
  });

  it('ask for no day that no search can name', () => {
    expect(queryOf(cellsOf([{ date: '9999-12-31', minutes: 5 }])[0]!)).toBe(
      'after:9999-12 duration:>=5m duration:<10m',
    );
  });
});

describe('a period', () => {
  it('is a month while that is enough, then some months or years', () => {
    const lengths = (last: string) => periodsOf(['2012-05-03', last])[0]!.months;
    expect(
      ['2012-05-03', '2015-08-31', '2015-09-01', '2020-01-01', '2026-11-21', '2060-01-01'].map(lengths),
    ).toEqual([1, 1, 2, 3, 6, 24]);
  });

  it('is told by its months or years', () => {
    const words = (...dates: string[]) => periodWords(periodsOf(dates)[0]!, 'en').replaceAll(/\s/g, ' ');
    expect(words('2021-03-09')).toBe('March 2021');
    expect(words('2012-05-03', '2020-01-01')).toBe('April – June 2012');
    expect(words('2001-05-03', '2031-01-01')).toBe('2001');
    expect(words('1981-05-03', '2031-01-01')).toBe('1980 – 1981');
  });
});

describe('a band', () => {
  it('has its lower bound and not its upper one', () => {
    expect(
      [0, 1, 2, 59, 60, 10_079, 10_080, 1e9].map((each) => bandWords(BANDS[bandOf(each)]!, say)),
    ).toEqual([
      'under 2 min',
      'under 2 min',
      '2 min to 5 min',
      '30 min to 1 h',
      '1 h to 2 h',
      '4 days to 1 week',
      '1 week or longer',
      '1 week or longer',
    ]);
  });
});

describe('the steps of counts', () => {
  it.each([
    [1, '1'],
    [3, '1 2 3'],
    [14, '1 2 3-4 5-7 8-14'],
    [120, '1-4 5-19 20-39 40-79 80-120'],
  ])('up to %i are %s', (largest, expected) => {
    const steps = countSteps(largest).map(({ from, to }) => (from === to ? from : `${from}-${to}`));
    expect(steps.join(' ')).toBe(expected);
  });

  it('are five at most, begin at 1, end at the largest and leave nothing out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (largest) => {
        const steps = countSteps(largest);
        expect(steps.length).toBe(Math.min(largest, 5));
        expect([steps[0]!.from, steps.at(-1)!.to]).toEqual([1, largest]);
        for (const [place, { from, to }] of steps.entries()) {
          expect(to).toBeGreaterThanOrEqual(from);
          if (place > 0) expect(from).toBe(steps[place - 1]!.to + 1);
        }
      }),
    );
  });
});
