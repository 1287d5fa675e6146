import { periodText } from '../words/dates.ts';
import { firstDay, monthsOf } from './months.ts';

/** Calendar months or years, so that a search can name where each begins. */
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];
/** So many columns are still some pixels wide on a phone, and on a wide screen large enough to be pointed at. */
export const MOST_PERIODS = 40;

/** A stretch of the calendar. */
export interface Period {
  /** Its first day: `2024-01-01`. */
  from: string;
  /** The first day after it; `null` where that is in no four-digit year. */
  to: string | null;
  /** How long it is. */
  months: number;
}

/** The periods from that of the first date to that of the last, all of one length and one after the other. */
export function periodsOf(dates: readonly string[]): Period[] {
  if (dates.length === 0) return [];
  const first = monthsOf(dates.reduce((a, b) => (a < b ? a : b)));
  const last = monthsOf(dates.reduce((a, b) => (a > b ? a : b)));
  const months = STEPS_IN_MONTHS.find((step) => placeOf(last, step) - placeOf(first, step) < MOST_PERIODS)!;
  const begin = placeOf(first, months);
  return Array.from({ length: placeOf(last, months) - begin + 1 }, (_, index) => ({
    from: firstDay((begin + index) * months)!,
    to: firstDay((begin + index + 1) * months),
    months,
  }));
}

/** In which of the periods a date lies. */
export function periodOf(date: string, periods: readonly Period[]): number {
  const [{ from, months }] = periods as [Period];
  return placeOf(monthsOf(date), months) - placeOf(monthsOf(from), months);
}

/** A period in words: `March 2021`, `January – March 2021`, `2020–2024`. */
export function periodWords({ from, months }: Period, language: string): string {
  const last = firstDay(monthsOf(from) + months - 1) ?? '9999-12-01';
  return periodText(from, last, months % 12 === 0 ? 'year' : 'month', language);
}

/** Steps begin in year 0, so that those of years begin in round years. */
function placeOf(months: number, step: number): number {
  return Math.floor(months / step);
}
