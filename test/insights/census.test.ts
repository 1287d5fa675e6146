import { describe, expect, it } from 'vitest';
import { censusRows } from '../../src/insights/census.ts';
import type { Census } from '../../src/insights/census.ts';
import { comparisonOf } from '../../src/insights/comparison.ts';
import { insightsOf } from '../../src/insights/insights.ts';
import { quartersOf } from '../../src/insights/quarters.ts';
import type { Row } from '../../src/insights/rows.ts';
import { FIRST_LEVELS, rowWith } from './row.ts';

const census: Census = { kind: 'census', organisation: 'acme', since: '2024-02-15' };
const on = (startDay: string | null, given: Partial<Row> = {}) => rowWith({ startDay, ...given });

/** So many incidents on a day, lasting `first`, `first + 1`, … minutes. */
const many = (count: number, startDay: string, first: number) =>
  Array.from({ length: count }, (_, index) =>
    on(startDay, { id: `${startDay}-${index}`, durationMinutes: first + index }),
  );

it("a census's own reports are those of its organisation, dates and severities", () => {
  const rows = [
    on('2024-02-15', { id: 'a', severity: 'sev1' }),
    on('2024-02-14', { id: 'before', severity: 'sev1' }),
    on(null, { id: 'undated', severity: 'sev1' }),
    on('2024-03-01', { id: 'other', organisation: 'bolt', severity: 'sev1' }),
    on('2024-03-01', { id: 'minor', severity: 'sev3' }),
    on('2024-03-01', { id: 'draft', status: 'draft', severity: 'sev1' }),
  ];
  const ids = (given: Census) => censusRows(rows, given).map(({ id }) => id);
  expect(ids({ ...census, severities: ['sev1'] })).toEqual(['a']);
  expect(ids(census)).toEqual(['a', 'minor']);
});

describe('quartersOf', () => {
  const rows = [on('2024-02-20'), on('2024-03-31'), on('2024-07-01'), on('2024-01-01'), on('2024-12-01')];
  const quarters = quartersOf(rows, census, '2024-08-10');

  it('has every quarter from the start of the census to the date, with the days covered', () => {
    expect(quarters.map(({ interval: _, ...quarter }) => quarter)).toEqual([
      { quarter: '2024-Q1', from: '2024-02-15', to: '2024-03-31', complete: false, count: 2 },
      { quarter: '2024-Q2', from: '2024-04-01', to: '2024-06-30', complete: true, count: 0 },
      { quarter: '2024-Q3', from: '2024-07-01', to: '2024-08-10', complete: false, count: 1 },
    ]);
  });

  // Garwood (1936): of none, one and two.
  it('gives exact Poisson intervals', () => {
    expect(quarters.map(({ interval }) => interval)).toEqual([
      [expect.closeTo(0.242, 3), expect.closeTo(7.225, 3)],
      [0, expect.closeTo(3.689, 3)],
      [expect.closeTo(0.025, 3), expect.closeTo(5.572, 3)],
    ]);
  });

  it('crosses years, and is empty before the census begins', () => {
    expect(
      quartersOf([], { ...census, since: '2023-12-31' }, '2024-01-01').map(({ quarter }) => quarter),
    ).toEqual(['2023-Q4', '2024-Q1']);
    expect(quartersOf([], census, '2024-01-01')).toEqual([]);
  });
});

describe('comparisonOf', () => {
  it('is refused under 30 known durations on a side, in words', () => {
    const rows = [...many(29, '2024-03-01', 100), ...many(30, '2024-06-01', 50), on('2024-03-02')];
    expect(comparisonOf(rows, census, '2024-06-01')).toEqual({
      before: 29,
      after: 30,
      differenceMinutes: null,
      interval: null,
      withheld: '29 known durations before and 30 after; a comparison is given from 30 on each side',
    });
  });

  it('gives the difference of medians with its interval', () => {
    const rows = [...many(30, '2024-03-01', 100), ...many(31, '2024-06-01', 50)];
    const { differenceMinutes, interval, withheld } = comparisonOf(rows, census, '2024-06-01');
    expect(differenceMinutes).toBe(-49.5);
    expect(interval![0] < -49.5 && -49.5 < interval![1] && interval![1] < 0).toBe(true);
    expect(withheld).toBeNull();
  });
});

it('a census has intervals and quarters; a selection has none', () => {
  const rows = many(12, '2024-03-01', 100);
  const counted = insightsOf(rows, census, '2024-08-10', FIRST_LEVELS);
  expect(counted.collection).toEqual({ kind: 'census', organisation: 'acme', since: '2024-02-15' });
  expect(counted.duration.interval).toEqual([expect.any(Number), expect.any(Number)]);
  expect(counted.causes.every(({ interval }) => interval !== null)).toBe(true);
  expect(counted.detection.every(({ interval }) => interval !== null)).toBe(true);
  expect(counted.perQuarter).toHaveLength(3);
  const chosen = insightsOf(rows, { kind: 'selection' }, '2024-08-10', FIRST_LEVELS);
  expect(chosen.duration.interval).toBeNull();
  expect([...chosen.causes, ...chosen.detection].every(({ interval }) => interval === null)).toBe(true);
  expect(chosen.perQuarter).toBeNull();
});
