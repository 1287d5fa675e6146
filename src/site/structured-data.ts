import { dayOf } from '../incident/moment.ts';
import { absolute, incidentPath } from './addresses.ts';
import type { Entry } from './collection.ts';
import { settings } from './content.ts';

/** An incident's page as schema.org knows it. */
export function articleData({ incident }: Entry): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: incident.title,
    description: incident.summary,
    inLanguage: incident.language,
    mainEntityOfPage: absolute(incidentPath(incident.id)),
    ...(incident.times.started ? { temporalCoverage: dayOf(incident.times.started) } : {}),
    isPartOf: { '@type': 'WebSite', name: settings.name, url: absolute('/') },
    ...(incident.sources.some(({ url }) => url !== null)
      ? { isBasedOn: incident.sources.flatMap(({ url }) => (url === null ? [] : [url])) }
      : {}),
  };
}
