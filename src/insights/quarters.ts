import { censusRows } from './census.ts';
import type { Census } from './census.ts';
import { plusDays } from './days.ts';
import { countInterval } from './intervals.ts';
import type { Interval } from './intervals.ts';
import type { Row } from './rows.ts';
import { Tally } from './tally.ts';

/** The incidents of one quarter of a census. */
export interface QuarterFigure {
  /** `2024-Q1`. */
  quarter: string;
  /** The first and last day that the census covers in it. */
  from: string;
  to: string;
  /** Whether these are all of its days. */
  complete: boolean;
  count: number;
  /** The exact Poisson interval, 95%, of the number to be expected in these days. */
  interval: Interval;
}

/**
 * Incidents that began in each quarter (three months of the calendar), from the census's date to `asOf`, quarters
 * without one included. The interval is Garwood's; it holds if incidents come independently of each other.
 */
export function quartersOf(rows: readonly Row[], census: Census, asOf: string): QuarterFigure[] {
  const counts = new Tally();
  for (const { startDay } of censusRows(rows, census)) {
    if (startDay! <= asOf) counts.add(firstDayOf(startDay!));
  }
  const quarters: QuarterFigure[] = [];
  if (asOf < census.since) return quarters;
  for (let first = firstDayOf(census.since); first <= asOf;) {
    // 100 days reach into the next quarter from the first day of any.
    const next = firstDayOf(plusDays(first, 100));
    const last = plusDays(next, -1);
    const from = census.since > first ? census.since : first;
    const to = last > asOf ? asOf : last;
    const count = counts.get(first);
    const complete = from === first && to === last;
    quarters.push({ quarter: nameOf(first), from, to, complete, count, interval: countInterval(count) });
    first = next;
  }
  return quarters;
}

function firstDayOf(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

function nameOf(firstDay: string): string {
  return `${firstDay.slice(0, 4)}-Q${(Number(firstDay.slice(5, 7)) + 2) / 3}`;
}
