const DAY = 86_400_000;

/** Days since 1970 of a date such as `2024-01-25`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00Z`) / DAY;
}

/** Whole days from one date to another, negative where they come in the other order. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date so many days later. */
export function plusDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);
}
