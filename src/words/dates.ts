import { onceEach } from './language.ts';

// A day is a day in its own zone: what is written down is shown, and never moved to another zone.
const day = onceEach(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const shortDay = onceEach(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);
const month = onceEach(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const periods = {
  month: onceEach(
    (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ),
  year: onceEach((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })),
};
const weekday = onceEach((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

/** The day of a written moment or date, as it stands there: `18 Jan 2024`. */
export function dayText(at: string, language: string): string {
  return day(language).format(midnight(at));
}

/** `18 Jan`, beside other days of the same incident. */
export function shortDayText(at: string, language: string): string {
  return shortDay(language).format(midnight(at));
}

/** `Jan 2024`. */
export function monthText(at: string, language: string): string {
  return month(language).format(midnight(at));
}

/** From one month or year to another, which may be the same: `March 2021`, `January – March 2021`, `2020–2024`. */
export function periodText(first: string, last: string, unit: 'month' | 'year', language: string): string {
  return periods[unit](language).formatRange(midnight(first), midnight(last));
}

/** `Thursday`. */
export function weekdayText(at: string, language: string): string {
  return weekday(language).format(midnight(at));
}

function midnight(at: string): Date {
  return new Date(`${at.slice(0, 10)}T00:00Z`);
}
