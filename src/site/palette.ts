import type { PaletteData } from '../search/palette.ts';
import { causePath, href, incidentPath, organisationPath, servicePath, symptomPath } from './addresses.ts';
import { entries } from './collection.ts';
import { organisations, services, settings, taxonomy } from './content.ts';
import { organisations as usedOrganisations, services as usedServices } from './groups.ts';
import { guidePages } from './guide.ts';
import { causeName, organisationName, serviceName } from './names.ts';
import { patterns } from './patterns.ts';
import { say } from './words.ts';
import { speechOf } from '../words/speech.ts';

/** So many incidents are found by their titles at once, the newest; a search finds the rest. */
const MOST_INCIDENTS = 2000;

const PAGES = [
  ['site.nav.home', '/'],
  ['site.nav.incidents', '/incidents/'],
  ['site.nav.symptoms', '/symptoms/'],
  ['site.nav.causes', '/causes/'],
  ...(patterns.length > 0 ? ([['site.nav.patterns', '/patterns/']] as const) : []),
  ['site.nav.insights', '/insights/'],
  ['site.nav.actions', '/actions/'],
  ['site.nav.guide', '/guide/'],
  ...(settings.repository ? ([['write.title', '/write/']] as const) : []),
  ['site.nav.services', '/services/'],
  ['site.nav.organisations', '/organisations/'],
  ['site.nav.tags', '/tags/'],
  ['site.nav.years', '/years/'],
] as const;

/** Everywhere that the palette leads to. */
export const palette: PaletteData = {
  speech: speechOf(settings.language, ['palette.']),
  search: href('/incidents/'),
  groups: [
    [
      say('search.place.page'),
      [
        ...PAGES.map(([name, path]) => [say(name), href(path)] as const),
        ...patterns.map(({ title, path }) => [say('search.place.pattern', { title }), href(path)] as const),
        ...guidePages.map(({ title, path }) => [say('search.place.guide', { title }), href(path)] as const),
      ],
    ],
    [
      say('search.place.symptom'),
      [...taxonomy.symptoms.values()].map(({ id, name, aliases }) => [
        name,
        href(symptomPath(id)),
        aliases.join(' '),
      ]),
    ],
    [
      say('search.place.cause'),
      [...taxonomy.causes.values()].map(({ id, aliases }) => [
        causeName(id),
        href(causePath(id)),
        aliases.join(' '),
      ]),
    ],
    [
      say('search.place.service'),
      [...usedServices.keys()].map((slug) => [
        serviceName(slug),
        href(servicePath(slug)),
        (services[slug]?.aliases ?? []).join(' '),
      ]),
    ],
    [
      say('search.place.organisation'),
      [...usedOrganisations.keys()].map((slug) => [
        organisationName(slug),
        href(organisationPath(slug)),
        (organisations[slug]?.aliases ?? []).join(' '),
      ]),
    ],
    [
      say('search.place.incident'),
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
