import { medianInterval } from './bootstrap.ts';
import type { Interval } from './intervals.ts';
import { knownOf, median, quantile, sorted, withheldOf } from './quantiles.ts';
import type { Row } from './rows.ts';
import { observationsOf, survivalOf } from './survival.ts';

/** How long incidents lasted, in minutes. */
export interface DurationFigure {
  known: number;
  unknown: number;
  /** Still going on at `asOf`; neither known nor unknown. */
  ongoing: number;
  /** Of the known ones, as are the quartiles; `null` where withheld. */
  medianMinutes: number | null;
  quartilesMinutes: [lower: number, upper: number] | null;
  /** Of the median over the census's own reports, 95%; `null` for a selection, or where withheld. */
  interval: Interval | null;
  /** Why there is no median, in words. */
  withheld: string | null;
  /** At each distinct known duration, the share still going on after so many minutes, to four decimals. */
  survival: { minutes: number; share: number }[];
}

/** How long incidents lasted. `own` are the census's own reports; `null` for a selection. */
export function durationOf(rows: readonly Row[], own: readonly Row[] | null): DurationFigure {
  const minutes = durationsOf(rows);
  const ongoing = rows.filter((row) => row.durationMinutes === null && row.ongoing).length;
  const withheld = withheldOf(minutes.length, 'duration');
  const ownMinutes = own && durationsOf(own);
  return {
    known: minutes.length,
    unknown: rows.length - minutes.length - ongoing,
    ongoing,
    medianMinutes: withheld === null ? median(minutes) : null,
    quartilesMinutes: withheld === null ? [quantile(minutes, 0.25)!, quantile(minutes, 0.75)!] : null,
    interval:
      ownMinutes && withheldOf(ownMinutes.length, 'duration') === null ? medianInterval(ownMinutes) : null,
    withheld,
    survival: survivalOf(observationsOf(rows)).map(({ minutes: at, share }) => ({
      minutes: at,
      share: Math.round(share * 1e4) / 1e4,
    })),
  };
}

/** The known durations in rising order, in minutes. */
export function durationsOf(rows: readonly Row[]): Float64Array {
  return sorted(knownOf(rows.map(({ durationMinutes }) => durationMinutes)));
}
