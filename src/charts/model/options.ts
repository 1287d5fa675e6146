import { FILTER_PARTS, filterRows, valuesOf } from '../../insights/filter.ts';
import type { Filter, FilterPart } from '../../insights/filter.ts';
import type { Row } from '../../insights/rows.ts';
import { Tally } from '../../insights/tally.ts';
import { BASES, DETECTORS, ORIGINS, SCOPES, TRIGGERS } from '../../incident/vocabulary.ts';
import type { Terms } from './context.ts';

/** What each part of a filter is called. */
export const PART_NAMES: Record<FilterPart, string> = {
  symptom: 'Symptom',
  cause: 'Cause',
  service: 'Service',
  organisation: 'Organisation',
  severity: 'Severity',
  detection: 'Found by',
  trigger: 'Set off by',
  scope: 'Reach',
  year: 'Year',
  origin: 'Origin',
  basis: 'Basis',
};

const named = (vocabulary: Record<string, { name: string }>) => (value: string) =>
  vocabulary[value]?.name ?? value;

/** What a value of a filter is called. */
export function valueName(part: FilterPart, value: string, terms: Terms): string {
  if (value === 'unknown' && part !== 'cause') return 'unknown';
  const names: Partial<Record<FilterPart, (value: string) => string>> = {
    symptom: terms.symptom,
    cause: terms.cause,
    service: terms.service,
    organisation: terms.organisation,
    detection: named(DETECTORS),
    trigger: named(TRIGGERS),
    scope: named(SCOPES),
    origin: named(ORIGINS),
    basis: named(BASES),
  };
  return names[part]?.(value) ?? value;
}

/** The values of each part, with how many incidents have them among those that the other parts let through. */
export function optionsOf(
  rows: readonly Row[],
  filter: Filter,
  terms: Terms,
): Record<FilterPart, { value: string; name: string; count: number }[]> {
  return Object.fromEntries(
    FILTER_PARTS.map((part) => {
      const counts = new Tally();
      for (const row of filterRows(rows, { ...filter, [part]: [] })) {
        for (const value of new Set(valuesOf(part, row))) counts.add(value);
      }
      const options = counts
        .entries()
        .map(([value, count]) => ({ value, name: valueName(part, value, terms), count }));
      return [
        part,
        part === 'year' || part === 'cause' ? options.sort((a, b) => (a.value < b.value ? -1 : 1)) : options,
      ];
    }),
  ) as Record<FilterPart, { value: string; name: string; count: number }[]>;
}
