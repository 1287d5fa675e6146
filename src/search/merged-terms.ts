import type { FacetName, Term, Terms } from './terms.ts';

/** Facets whose values are fixed lists, in an order of their own; those of all others are sorted. */
const LISTED = new Set<FacetName>(['symptom', 'cause', 'severity', 'detection', 'trigger', 'scope']);

/** What can be asked for by name of a collection in parts, given that of each part, this site's own first. */
export function mergedTerms(all: readonly Terms[]): Terms {
  const own = all[0]!;
  if (all.length === 1) return own;
  const names = [...new Set(all.flatMap(({ facets }) => Object.keys(facets)))];
  return {
    ...own,
    count: all.reduce((sum, { count }) => sum + count, 0),
    facets: Object.fromEntries(
      names.map((name) => {
        const having = all.flatMap(({ facets }) => facets[name] ?? []);
        return [name, { label: having[0]!.label, values: merged(name, having) }];
      }),
    ),
  };
}

function merged(facet: FacetName, all: readonly { values: readonly Term[] }[]): Term[] {
  const byId = new Map<string, Term>();
  for (const { values } of all) for (const term of values) if (!byId.has(term[0])) byId.set(term[0], term);
  const values = [...byId.values()];
  if (LISTED.has(facet)) return values;
  const sorted = values.sort(([a], [b]) => (a < b ? -1 : 1));
  return facet === 'year' ? sorted.reverse() : sorted;
}
