import { strip } from '../charts/strip.ts';
import { buildIndex } from '../search/pagefind-index.ts';
import { recordOf, storyOf } from '../search/record.ts';
import type { RecordContext } from '../search/record.ts';
import type { Result } from '../search/result.ts';
import { columnsOf } from '../search/table.ts';
import { shelvesOf } from '../search/vocabulary.ts';
import { href, incidentPath } from './addresses.ts';
import { asOf, entries } from './collection.ts';
import type { Entry } from './collection.ts';
import { organisations, services, settings, taxonomy } from './content.ts';
import { whenText } from './dates.ts';
import { causeName, organisationName, serviceName, symptomName } from './names.ts';
import { palette } from './palette.ts';
import { searchFacts, terms } from './search-terms.ts';
import { say } from './words.ts';

/** The longest text that travels with a result for its excerpt, in characters. */
const LONGEST_TEXT = 12_000;

const context: RecordContext = {
  names: { cause: causeName, symptom: symptomName, service: serviceName, organisation: organisationName },
  aliases: {
    cause: (id) => taxonomy.causes.get(id)?.aliases ?? [],
    symptom: (kind) => taxonomy.symptoms.get(kind)?.aliases ?? [],
    service: (slug) => services[slug]?.aliases ?? [],
    organisation: (slug) => organisations[slug]?.aliases ?? [],
  },
};

const records = entries.map((entry) => ({
  url: incidentPath(entry.incident.id),
  language: entry.incident.language,
  ...recordOf(entry.incident, entry.body.text, context),
}));
const { files, ids, others } = await buildIndex(records, settings.language);
const idOf = ({ incident }: Entry): string => ids.get(incidentPath(incident.id))!;
const byId = entries
  .map((entry, place) => ({ id: idOf(entry), facts: searchFacts[place]! }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The files of the search, by their path under `/pagefind/`. */
export const searchFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ...files,
  ['terms.json', json({ ...terms, ...(others.length > 0 && { others }) })],
  ['palette.json', json(palette)],
  [
    'table.json',
    json(
      columnsOf(
        byId.map(({ facts }) => facts),
        terms,
      ),
    ),
  ],
  ...[...shelvesOf(records.map(({ words }) => words))].map(
    ([name, shelf]) => [`words/${name}.json`, json(shelf)] as const,
  ),
  ...entries.map((entry) => [`result/${idOf(entry)}.json`, json(resultOf(entry))] as const),
]);

function resultOf({ incident, facts, body }: Entry): Result {
  const { svg, figure } = strip(incident, facts, { date: asOf }, say);
  return {
    url: href(incidentPath(incident.id)),
    title: incident.title,
    when: [whenText(incident.times.started), organisationName(incident.organisation)].join(' · '),
    cause: causeName(incident.cause.category),
    duration: [figure.text, figure.note].filter(Boolean).join(' '),
    summary: incident.summary,
    symptoms: incident.symptoms.map(({ kind, text, error }) => ({ name: symptomName(kind), text, error })),
    strip: svg,
    badges: badgesOf(incident),
    text: [incident.cause.summary ?? '', ...storyOf(incident), body.text]
      .join('\n')
      .slice(0, LONGEST_TEXT)
      .toWellFormed(),
  };
}

function badgesOf({ status, kind, basis, audience }: Entry['incident']): string[] {
  return [
    ...(status === 'published' ? [] : [say(`badge.${status}`)]),
    ...(kind === 'near-miss' ? [say('badge.near-miss')] : []),
    ...(basis === 'summary' ? [say('badge.summary')] : []),
    ...(audience === 'internal' ? [say('badge.internal')] : []),
  ];
}
