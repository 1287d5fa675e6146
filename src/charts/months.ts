/** Months since the beginning of year 0, of a date: `2024-01-18` is 24288. */
export function monthsOf(date: string): number {
  const [year, month] = date.split('-', 2).map(Number) as [number, number];
  return year * 12 + month - 1;
}

/**
 * The first day of a month that is counted so: `2024-01-01`. `null` after the year 9999, beyond which no report and
 * no search can name a day.
 */
export function firstDay(months: number): string | null {
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return year > 9999 ? null : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
