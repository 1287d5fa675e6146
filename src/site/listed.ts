/**
 * The most rows of a list on a page about a cause, a symptom, a service, a year: such a page stays as large as it is when
 * there are a hundred times as many incidents. The search lists all of them.
 */
export const MOST_LISTED = 50;

/** A list as a page shows it. */
export interface Listed<T> {
  shown: T[];
  /** How many there are in all. */
  of: number;
}

/** The first of these, as many as a page lists. */
export function listed<T>(all: readonly T[], most = MOST_LISTED): Listed<T> {
  return { shown: all.slice(0, most), of: all.length };
}
