import { FILTER_PARTS } from '../../insights/filter.ts';
import type { Filter, FilterPart } from '../../insights/filter.ts';

/** What a reader chose to see. */
export interface View {
  filter: Filter;
  /** The day that parts before from after; `null` where none was chosen. */
  compareDay: string | null;
}

/** The view that an address holds: `?cause=network&year=2023&year=2024`. What is no part of a view is passed over. */
export function viewOf(search: string): View {
  const given = new URLSearchParams(search);
  const filter = Object.fromEntries(
    FILTER_PARTS.flatMap((part) => {
      const values = [...new Set(given.getAll(part).filter(Boolean))].sort();
      return values.length > 0 ? [[part, values]] : [];
    }),
  );
  const day = given.get('compare');
  return { filter, compareDay: day !== null && isDay(day) ? day : null };
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
}

/** A view as an address holds it, always in one order; empty where nothing was chosen. */
export function searchOf({ filter, compareDay }: View): string {
  const given = new URLSearchParams();
  for (const part of FILTER_PARTS) {
    for (const value of [...(filter[part] ?? [])].sort()) given.append(part, value);
  }
  if (compareDay !== null) given.append('compare', compareDay);
  const search = given.toString();
  return search === '' ? '' : `?${search}`;
}

/** Whether all incidents are let through. */
export function isEmptyFilter(filter: Filter): boolean {
  return FILTER_PARTS.every((part) => (filter[part]?.length ?? 0) === 0);
}

/** Whether the view is what the page comes with. */
export function isPlain({ filter, compareDay }: View): boolean {
  return isEmptyFilter(filter) && compareDay === null;
}

/** The filter with one value more. */
export function withValue(filter: Filter, part: FilterPart, value: string): Filter {
  return { ...filter, [part]: [...new Set([...(filter[part] ?? []), value])].sort() };
}

/** The filter with one value less. */
export function withoutValue(filter: Filter, part: FilterPart, value: string): Filter {
  return { ...filter, [part]: (filter[part] ?? []).filter((other) => other !== value) };
}
