import { dayOf } from '../incident/moment.ts';
import { absolute, incidentPath } from './addresses.ts';
import { hasCard } from './card/card-of.ts';
import { asOf } from './collection.ts';
import type { Entry } from './collection.ts';
import { settings } from './content.ts';

/** An incident's page as schema.org knows it. */
export function articleData(entry: Entry): object {
  const { incident } = entry;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: incident.title,
    description: incident.summary,
    inLanguage: incident.language,
    mainEntityOfPage: absolute(incidentPath(incident.id)),
    ...(hasCard(entry) ? { image: absolute(`${incidentPath(incident.id)}card.png`) } : {}),
    ...(incident.times.started ? { temporalCoverage: dayOf(incident.times.started) } : {}),
    isPartOf: { '@type': 'WebSite', name: settings.name, url: absolute('/') },
    ...(incident.sources.some(({ url }) => url !== null)
      ? { isBasedOn: incident.sources.flatMap(({ url }) => (url === null ? [] : [url])) }
      : {}),
  };
}

/** The figures, and the incidents that they are computed from, as schema.org knows a dataset. */
export function datasetData({ name, description }: { name: string; description: string }): object {
  const FILES = [
    ['/api/incidents.json', 'application/json'],
    ['/api/incidents.csv', 'text/csv'],
    ['/api/incidents.ndjson', 'application/x-ndjson'],
    ['/api/insights.json', 'application/json'],
  ] as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: absolute('/insights/'),
    dateModified: asOf,
    isAccessibleForFree: true,
    inLanguage: settings.language,
    creator: { '@type': 'Organization', name: settings.name, url: absolute('/') },
    distribution: FILES.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(path),
      encodingFormat,
    })),
  };
}
