import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Incident } from '../incident/incident.ts';
import type { Result } from '../search/result.ts';
import type { Terms } from '../search/terms.ts';
import type { RivalRecord } from './eval-rivals.ts';

/** The records of a built site as its rivals get them, from the files that the site itself searches. */
export async function rivalRecords(site: string): Promise<RivalRecord[]> {
  const read = async <T>(path: string): Promise<T> =>
    JSON.parse(await readFile(join(site, path), 'utf8')) as T;
  const { incidents } = await read<{ incidents: Incident[] }>('api/incidents.json');
  const { facets } = await read<Terms>('pagefind/terms.json');
  const files = (await readdir(join(site, 'pagefind/result'))).sort();
  const results = await Promise.all(files.map((file) => read<Result>(`pagefind/result/${file}`)));
  const texts = new Map(results.map((result) => [result.url.split('/').at(-2)!, result]));
  const called = (facet: string, id: string): string => {
    const term = facets[facet]?.values.find(([other]) => other === id);
    return term ? [term[1], ...(term[2] ?? [])].join(', ') : id;
  };
  return incidents.map((incident) => ({
    id: incident.id,
    title: incident.title,
    cause: [
      called('cause', incident.cause.category),
      called('cause', incident.cause.category.split('/')[0]!),
      incident.cause.component ?? '',
    ].join('. '),
    symptoms: incident.symptoms
      .map(({ kind, text, error }) => [called('symptom', kind), text, error].join('. '))
      .join('\n'),
    services: [
      ...incident.services.map((slug) => called('service', slug)),
      called('organisation', incident.organisation),
    ].join('. '),
    summary: incident.summary,
    text: [
      texts.get(incident.id)?.text ?? '',
      ...incident.contributing.map(({ cause, text }) => `${called('cause', cause)} ${text ?? ''}`),
      incident.tags.join(' '),
    ].join('\n'),
  }));
}
