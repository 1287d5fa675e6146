import { branchOf } from '../incident/incident.ts';
import type { Incident } from '../incident/incident.ts';
import type { Terms } from './terms.ts';

/** As what an incident can have something that is asked for by name. */
export type MarkKind = 'cause' | 'branch' | 'contributing' | 'symptom';

/** Where the ids of those that have it travel, in the folder of the search. */
export function markPath(kind: MarkKind, id: string): string {
  return `marks/${kind}-${id.replace('/', '.')}.json`;
}

/**
 * The ids of the records that have each cause or symptom, by the path where they travel, so that asking for a cause finds
 * what never says its name. As words of the index they would be its most frequent, and so its largest parts. What no
 * record has has its file too: a browser complains of one that is not there.
 */
export function marksOf(
  records: Iterable<{ id: string; incident: Incident }>,
  { facets }: Pick<Terms, 'facets'>,
): Map<string, string> {
  const marks = new Map<string, string[]>();
  for (const [id] of facets['symptom']?.values ?? []) marks.set(markPath('symptom', id), []);
  for (const [id] of facets['cause']?.values ?? [])
    for (const kind of kindsOf(id)) marks.set(markPath(kind, id), []);
  for (const { id, incident } of records) {
    const { cause, contributing, symptoms } = incident;
    const paths = [
      markPath('cause', cause.category),
      markPath('branch', branchOf(cause.category)),
      ...contributing.map(({ cause: other }) => markPath('contributing', other)),
      ...symptoms.map(({ kind }) => markPath('symptom', kind)),
    ];
    for (const path of new Set(paths)) marks.get(path)?.push(id);
  }
  return new Map([...marks].map(([path, ids]) => [path, ids.join(' ')]));
}

/** A first level of the causes stands for its whole branch. */
function kindsOf(cause: string): MarkKind[] {
  return cause.includes('/') ? ['cause', 'contributing'] : ['branch'];
}
