import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import environment from 'virtual:hindsight';
import { citedIn } from '../incident/cited.ts';
import { entries, entryOf, withheld } from './collection.ts';
import type { Entry } from './collection.ts';
import { isElsewhere } from './parts.ts';
import { isShownHere } from './shown-here.ts';

/** An essay across incidents. */
export interface Pattern {
  title: string;
  description: string;
  path: string;
  /** The incidents that it cites, each once, in its order. */
  cited: Entry[];
  page: Awaited<ReturnType<typeof getCollection<'patterns'>>>[number];
}

const folder = join(environment.contentDir, 'patterns');

// An adopter need not write any; Astro warns of a collection without pages.
const written =
  existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.mdx'))
    ? (await getCollection('patterns')).filter(isShownHere)
    : [];

const cited = new Map(written.map(({ id, body }) => [id, citedIn(body ?? '')]));
const gone = written.flatMap(({ id }) =>
  cited
    .get(id)!
    .flatMap((incident) =>
      entryOf(incident) || withheld.has(incident) || isElsewhere(incident, environment.part)
        ? []
        : [`patterns/${id}.mdx cites \`${incident}\``],
    ),
);
// In the live preview a report can be missing because it has an error just now; the rest of the site goes on.
if (gone.length > 0 && !environment.live) {
  throw new Error(
    `a pattern cites what this site does not show; nothing was built\n${gone.join('\n')}\n` +
      'mend the id, or remove the citation: it must be the id of a report that is published or in review, for this audience',
  );
}

/** All patterns, in their order. */
export const patterns: Pattern[] = written
  .toSorted(
    (a, b) =>
      (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || (a.data.title < b.data.title ? -1 : 1),
  )
  .map((page) => ({
    title: page.data.title,
    description: page.data.description,
    path: `/patterns/${page.id}/`,
    cited: cited.get(page.id)!.flatMap((id) => entryOf(id) ?? []),
    page,
  }));

/** The patterns that an incident is part of. */
export function patternsOf(id: string): Pattern[] {
  return patterns.filter((pattern) => pattern.cited.some(({ incident }) => incident.id === id));
}

/** Entries by date, the earliest first. */
export function byDate(list: readonly Entry[]): Entry[] {
  return entries.filter((entry) => list.includes(entry)).reverse();
}
