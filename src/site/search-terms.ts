import { keysOf } from '../incident/keys-of.ts';
import { DETECTORS, SCOPES, TRIGGERS } from '../incident/vocabulary.ts';
import { FACETS } from '../search/terms.ts';
import type { Term, Terms } from '../search/terms.ts';
import { UNKNOWN } from '../search/table.ts';
import type { Facts } from '../search/table.ts';
import type { Entry } from './collection.ts';
import { entries, rows } from './collection.ts';
import { organisations, services, settings, taxonomy } from './content.ts';
import { causeName } from './names.ts';
import { say } from './words.ts';

const facts = entries.map(factsOf);

/** Everything that the search can be asked for by name, of this site. */
export const terms: Omit<Terms, 'indexes' | 'parts'> = {
  count: entries.length,
  facets: Object.fromEntries([
    ...FACETS.map((name) => [name, { label: say(`search.facet.${name}`), values: valuesOf(name) }] as const),
    ...settings.fields
      .filter(({ facet }) => facet)
      .map(
        ({ name, label }) =>
          [name, { label: label ?? name, values: used(name).map((id): Term => [id, id]) }] as const,
      ),
  ]),
};

/** The facts by which the search filters and sorts, in the order of `entries`. */
export const searchFacts: readonly Facts[] = facts;

function valuesOf(facet: (typeof FACETS)[number]): Term[] {
  switch (facet) {
    case 'cause':
      return [...taxonomy.causes.values()].map(({ id, aliases }) => [id, causeName(id), aliases]);
    case 'symptom':
      return [...taxonomy.symptoms.values()].map(({ id, name, aliases }) => [id, name, aliases]);
    case 'service':
      return used(facet).map((slug) => [slug, services[slug]?.name ?? slug, services[slug]?.aliases ?? []]);
    case 'organisation':
      return used(facet).map((slug) => [
        slug,
        organisations[slug]?.name ?? slug,
        organisations[slug]?.aliases ?? [],
      ]);
    case 'severity':
      return [...settings.severities.map(({ id }): Term => [id, id]), [UNKNOWN, say('search.unknown')]];
    case 'detection':
      return keysOf(DETECTORS).map((id) => [id, say(`detector.${id}`)]);
    case 'trigger':
      return keysOf(TRIGGERS).map((id) => [id, say(`trigger.${id}`)]);
    case 'scope':
      return [
        ...keysOf(SCOPES).map((id): Term => [id, say(`scope.${id}`)]),
        [UNKNOWN, say('search.unknown')],
      ];
    case 'year':
      return used(facet)
        .toReversed()
        .map((year) => [year, year === UNKNOWN ? say('search.unknown') : year]);
  }
}

function used(facet: string): string[] {
  return [...new Set(facts.flatMap(({ values }) => values[facet] ?? []))].sort();
}

function factsOf({ incident }: Entry, place: number): Facts {
  const row = rows[place]!;
  const own = settings.fields.flatMap(({ name, facet }) =>
    facet ? [[name, incident.extra[name] === undefined ? [] : [String(incident.extra[name])]]] : [],
  );
  return {
    day: row.startDay === null ? null : Date.parse(row.startDay) / 86_400_000,
    minutes: row.durationMinutes ?? row.censoredMinutes,
    percent: row.usersPercent,
    count: row.usersCount,
    values: {
      symptom: row.symptoms,
      cause: [row.category],
      service: row.services,
      organisation: [row.organisation],
      severity: [row.severity ?? UNKNOWN],
      detection: [row.detectedBy ?? UNKNOWN],
      trigger: [row.trigger ?? UNKNOWN],
      scope: [row.scope ?? UNKNOWN],
      year: [row.startDay?.slice(0, 4) ?? UNKNOWN],
      ...(Object.fromEntries(own) as Record<string, string[]>),
    },
  };
}
