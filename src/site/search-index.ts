import { join } from 'node:path';
import environment from 'virtual:hindsight';
import { strip } from '../charts/strip.ts';
import type { WrittenFile } from '../output/written-files.ts';
import { grownIndex } from '../search/grown-index.ts';
import { IndexThread } from '../search/index-thread.ts';
import { marksOf } from '../search/marks.ts';
import { recordOf, storyOf } from '../search/record.ts';
import type { RecordContext } from '../search/record.ts';
import type { Result } from '../search/result.ts';
import { columnsOf } from '../search/table.ts';
import type { Terms } from '../search/terms.ts';
import { href, incidentPath } from './addresses.ts';
import { asOf, entries } from './collection.ts';
import type { Entry } from './collection.ts';
import { organisations, services, settings, taxonomy } from './content.ts';
import { whenText } from './dates.ts';
import { keptSearch } from './kept-search.ts';
import { otherSearches } from './parts.ts';
import { causeName, organisationName, serviceName, symptomName } from './names.ts';
import { palette } from './palette.ts';
import { searchFacts, terms } from './search-terms.ts';
import { say } from './words.ts';

/** The longest text that travels with a result for its excerpt, in characters. */
const LONGEST_TEXT = 12_000;

const parts = otherSearches(environment);

const context: RecordContext = {
  names: { cause: causeName, symptom: symptomName, service: serviceName, organisation: organisationName },
  aliases: {
    cause: (id) => taxonomy.causes.get(id)?.aliases ?? [],
    symptom: (kind) => taxonomy.symptoms.get(kind)?.aliases ?? [],
    service: (slug) => services[slug]?.aliases ?? [],
    organisation: (slug) => organisations[slug]?.aliases ?? [],
  },
};

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

type Content = Uint8Array | { copyOf: string };

/** The files of the search, by their path under `/pagefind/`, but for the results. */
async function build(): Promise<{ files: Map<string, Content>; ids: Map<string, string> }> {
  const thread = new IndexThread(join(environment.root, 'src/search/index-worker.ts'));
  const { files, ids, indexes, shelves } = await grownIndex(
    entries.map(({ incident, digest, body }) => ({
      url: incidentPath(incident.id),
      language: incident.language,
      digest,
      read: () => recordOf(incident, body.text, context),
    })),
    {
      language: settings.language,
      build: (pages, language) => thread.index(pages, language),
      keep: keptSearch(environment),
    },
  ).finally(() => thread.end());
  const known = entries.map(({ incident }, place) => ({
    id: ids.get(incidentPath(incident.id))!,
    incident,
    facts: searchFacts[place]!,
  }));
  // In the order of time, in which days and years are much shorter when they travel.
  const table = new Map(known.map(({ id, facts }) => [id, facts]));
  return {
    files: new Map<string, Content>([
      ...files,
      ['terms.json', json({ ...terms, indexes, ...(parts.length > 0 && { parts }) } satisfies Terms)],
      ['palette.json', json(palette)],
      ['table.json', json(columnsOf(table, terms))],
      ...[...marksOf(known, terms)].map(([path, of]) => [path, json(of)] as const),
      ...[...shelves].map(([name, shelf]) => [`words/${name}.json`, json(shelf)] as const),
    ]),
    ids,
  };
}

let built: ReturnType<typeof build> | null = null;

/** Begins to build the index, so that it is made while pages are. */
export function beginSearch(): void {
  built ??= build();
  // Whoever asks for the files is told; nobody may have asked by the time that it fails.
  built.catch(() => undefined);
}

/** The files of the search, by their path under `/pagefind/`; each result is made when it is asked for. */
export async function* searchFiles(): AsyncGenerator<WrittenFile> {
  beginSearch();
  const { files, ids } = await built!;
  for (const [path, content] of files) yield { path, content: () => content };
  for (const entry of entries)
    yield {
      path: `result/${ids.get(incidentPath(entry.incident.id))!}.json`,
      key: `${entry.digest} ${asOf}`,
      content: () => json(resultOf(entry)),
    };
}

/** One of these files. */
export async function searchFile(path: string): Promise<Uint8Array | null> {
  beginSearch();
  const { files, ids } = await built!;
  const found = /^result\/(.+)\.json$/.exec(path);
  if (!found) return bytesOf(files.get(path));
  const entry = entries.find(({ incident }) => ids.get(incidentPath(incident.id)) === found[1]);
  return entry ? json(resultOf(entry)) : null;
}

/** A live preview keeps no index, so that it has no copies of one. */
function bytesOf(content: Content | undefined): Uint8Array | null {
  return content instanceof Uint8Array ? content : null;
}

function resultOf({ incident, facts, body }: Entry): Result {
  const { svg, figure } = strip(incident, facts, { date: asOf }, say);
  return {
    url: href(incidentPath(incident.id)),
    title: incident.title,
    when: [whenText(incident.times.started), organisationName(incident.organisation)].join(' · '),
    cause: causeName(incident.cause.category),
    duration: figure.text,
    isKnown: figure.known,
    note: figure.note,
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
