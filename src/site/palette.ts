import type { PaletteData } from '../search/palette.ts';
import { causePath, href, incidentPath, organisationPath, servicePath, symptomPath } from './addresses.ts';
import { entries } from './collection.ts';
import { organisations, services, taxonomy } from './content.ts';
import { organisations as usedOrganisations, services as usedServices } from './facets.ts';
import { guidePages } from './guide.ts';
import { causeName, organisationName, serviceName } from './names.ts';
import { patterns } from './patterns.ts';

/** So many incidents are found by their titles at once, the newest; a search finds the rest. */
const MOST_INCIDENTS = 2000;

const PAGES: [string, string][] = [
  ['Home', '/'],
  ['Incidents', '/incidents/'],
  ['Symptoms', '/symptoms/'],
  ['Causes', '/causes/'],
  ['Insights', '/insights/'],
  ['Actions', '/actions/'],
  ['Services', '/services/'],
  ['Organisations', '/organisations/'],
  ['Tags', '/tags/'],
  ['Years', '/years/'],
];

/** Everywhere that the palette leads to. */
export const palette: PaletteData = {
  search: href('/incidents/'),
  groups: [
    [
      'Page',
      [
        ...PAGES.map(([name, path]) => [name, href(path)] as const),
        ...patterns.map(({ title, path }) => [`Pattern: ${title}`, href(path)] as const),
        ...guidePages.map(({ title, path }) => [`Guide: ${title}`, href(path)] as const),
      ],
    ],
    [
      'Symptom',
      [...taxonomy.symptoms.values()].map(({ id, name, aliases }) => [
        name,
        href(symptomPath(id)),
        aliases.join(' '),
      ]),
    ],
    [
      'Cause',
      [...taxonomy.causes.values()].map(({ id, aliases }) => [
        causeName(id),
        href(causePath(id)),
        aliases.join(' '),
      ]),
    ],
    [
      'Service',
      [...usedServices.keys()].map((slug) => [
        serviceName(slug),
        href(servicePath(slug)),
        (services[slug]?.aliases ?? []).join(' '),
      ]),
    ],
    [
      'Organisation',
      [...usedOrganisations.keys()].map((slug) => [
        organisationName(slug),
        href(organisationPath(slug)),
        (organisations[slug]?.aliases ?? []).join(' '),
      ]),
    ],
    [
      'Incident',
      entries
        .slice(0, MOST_INCIDENTS)
        .map(({ incident }) => [
          incident.title,
          href(incidentPath(incident.id)),
          `${incident.id.slice(0, 10)} ${organisationName(incident.organisation)}`,
        ]),
    ],
  ],
};
