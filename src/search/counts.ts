import type { Answer, Asked } from './search.ts';
import { countsOf, passes } from './table.ts';
import type { Table } from './table.ts';

/**
 * How many of what was found have each value of a facet, as if nothing of that facet were chosen: what a reader gets
 * by choosing a value alone, or adds by choosing it too.
 * @param candidates ids of what the words find
 */
export function facetCounts(
  facet: string,
  { query, candidates }: Pick<Answer, 'query' | 'candidates'>,
  { choice }: Pick<Asked, 'choice'>,
  table: Table,
): Map<string, number> {
  const rows = candidates.flatMap((id) => table.get(id) ?? []);
  return countsOf(
    rows.filter((row) => passes(row, query) && passes(row, { only: choice, not: {}, ranges: [] }, facet)),
    facet,
  );
}
