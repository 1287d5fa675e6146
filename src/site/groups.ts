import { dayOf } from '../incident/moment.ts';
import { branchOf } from '../incident/incident.ts';
import { entries } from './collection.ts';
import type { Entry } from './collection.ts';
import { taxonomy } from './content.ts';

/** The reports of each value of a facet, in the order of `entries`. Made once, so that a page costs its own reports alone. */
function groupsOf(valuesOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const value of new Set(valuesOf(entry))) {
      const group = groups.get(value);
      if (group) group.push(entry);
      else groups.set(value, [entry]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const services = groupsOf(({ incident }) => incident.services);
export const organisations = groupsOf(({ incident }) => [incident.organisation]);
export const tags = groupsOf(({ incident }) => incident.tags);
export const years = groupsOf(({ incident: { times } }) =>
  times.started ? [dayOf(times.started).slice(0, 4)] : [],
);
export const symptoms = groupsOf(({ incident }) => incident.symptoms.map(({ kind }) => kind));
/** Both levels: a first level has the reports of its whole branch. */
const named = groupsOf(({ incident: { cause } }) => [branchOf(cause.category), cause.category]);
export const causes = new Map([...taxonomy.causes.keys()].map((id) => [id, named.get(id) ?? []]));
/** Reports that name a cause as contributing, and not as the cause. */
export const contributing = groupsOf(({ incident }) => incident.contributing.map(({ cause }) => cause));
