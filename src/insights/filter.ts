import { branchOf } from '../incident/incident.ts';
import { keysOf } from '../incident/keys-of.ts';
import type { Row } from './rows.ts';

/** The values of a row that each part of a filter is held against. */
const PARTS = {
  symptom: ({ symptoms }) => symptoms,
  /** Either level. */
  cause: ({ category }) => [category, branchOf(category)],
  service: ({ services }) => services,
  organisation: ({ organisation }) => [organisation],
  severity: ({ severity }) => [severity ?? 'unknown'],
  detection: ({ detectedBy }) => [detectedBy ?? 'unknown'],
  trigger: ({ trigger }) => [trigger ?? 'unknown'],
  scope: ({ scope }) => [scope ?? 'unknown'],
  year: ({ startDay }) => [startDay?.slice(0, 4) ?? 'unknown'],
  origin: ({ origin }) => [origin],
  basis: ({ basis }) => [basis ?? 'unknown'],
} as const satisfies Record<string, (row: Row) => readonly string[]>;

/** What rows can be filtered by. */
export type FilterPart = keyof typeof PARTS;

/** The values wanted of each part; several are alternatives, parts hold together, an empty list filters nothing. */
export type Filter = Partial<Record<FilterPart, readonly string[]>>;

/** The names of the parts. */
export const FILTER_PARTS: readonly FilterPart[] = keysOf(PARTS);

/** The rows that a filter lets through, in their order. */
export function filterRows(rows: readonly Row[], filter: Filter): Row[] {
  const wanted = FILTER_PARTS.flatMap((part) => {
    const values = filter[part];
    return values && values.length > 0 ? [{ of: PARTS[part], values: new Set(values) }] : [];
  });
  return rows.filter((row) => wanted.every(({ of, values }) => of(row).some((value) => values.has(value))));
}

/** The values of a row that a part of a filter is held against. */
export function valuesOf(part: FilterPart, row: Row): readonly string[] {
  return PARTS[part](row);
}
