import { BANDS, bandOf } from './field-bands.ts';
import type { Band } from './field-bands.ts';
import { periodOf, periodsOf } from './field-periods.ts';
import type { Period } from './field-periods.ts';

/** What a cell needs to know of an incident. */
export interface CellPoint {
  /** `2024-01-18`. */
  date: string;
  minutes: number | null;
}

/** The incidents of one period whose durations lie in one band. */
export interface Cell {
  period: Period;
  /** `null`: of unknown duration. */
  band: Band | null;
  /** 1 or more. */
  count: number;
}

/** Every incident counted in one cell, the earliest period first and in it the shortest; empty cells are left out. */
export function cellsOf(points: readonly CellPoint[]): Cell[] {
  const periods = periodsOf(points.map(({ date }) => date));
  const counts = periods.map(() => Array.from({ length: BANDS.length + 1 }, () => 0));
  for (const { date, minutes } of points) {
    counts[periodOf(date, periods)]![minutes === null ? BANDS.length : bandOf(minutes)]! += 1;
  }
  return periods.flatMap((period, column) =>
    counts[column]!.flatMap((count, row) =>
      count === 0 ? [] : [{ period, band: BANDS[row] ?? null, count }],
    ),
  );
}
