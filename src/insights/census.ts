import { countedRows } from './counted.ts';
import type { Row } from './rows.ts';

/** What the collection is: `collection` of `content/site.yaml`. */
export type Collection =
  | { kind: 'selection' }
  | { kind: 'census'; organisation: string; since: string; severities?: string[] | undefined };

/** A census: every incident of an organisation since a date. */
export type Census = Extract<Collection, { kind: 'census' }>;

/**
 * The census's own reports: published incidents of its organisation, since its date and of its severities where it
 * names some. Intervals, rates and comparisons are over these alone. One whose day is unknown is not among them.
 */
export function censusRows(rows: readonly Row[], { organisation, since, severities }: Census): Row[] {
  return countedRows(rows).filter(
    (row) =>
      row.organisation === organisation &&
      row.startDay !== null &&
      row.startDay >= since &&
      (!severities || (row.severity !== null && severities.includes(row.severity))),
  );
}
