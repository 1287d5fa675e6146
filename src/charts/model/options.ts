import { FILTER_PARTS, filterRows, valuesOf } from '../../insights/filter.ts';
import type { Filter, FilterPart } from '../../insights/filter.ts';
import type { Row } from '../../insights/rows.ts';
import { Tally } from '../../insights/tally.ts';
import type { Basis, Detector, Origin, Scope, Trigger } from '../../incident/vocabulary.ts';
import type { Terms } from './context.ts';

/** What a value of a filter is called. */
export function valueName(part: FilterPart, value: string, terms: Terms): string {
  const { say } = terms;
  if (value === 'unknown' && part !== 'cause') return say('filter.unknown');
  const names: Partial<Record<FilterPart, (value: string) => string>> = {
    symptom: terms.symptom,
    cause: terms.cause,
    service: terms.service,
    organisation: terms.organisation,
    detection: (detector) => say(`detector.${detector as Detector}`),
    trigger: (trigger) => say(`trigger.${trigger as Trigger}`),
    scope: (scope) => say(`scope.${scope as Scope}`),
    origin: (origin) => say(`origin.${origin as Origin}`),
    basis: (basis) => say(`basis.${basis as Basis}`),
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
