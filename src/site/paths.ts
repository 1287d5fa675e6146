import { FIX_KINDS } from '../incident/vocabulary.ts';
import { pathsOf } from '../insights/paths.ts';
import { absolute, incidentPath } from './addresses.ts';
import { asOf, entries } from './collection.ts';
import { services, settings } from './content.ts';
import { causeName } from './names.ts';
import { lowerFirst } from '../words/lower-first.ts';

/** Where services live, with their past incidents; a public site tells no repository's inside. */
export const paths = pathsOf(
  entries.map(({ incident }) => incident),
  {
    site: settings.name,
    asOf,
    services,
    urlOf: (id) => absolute(incidentPath(id)),
    causeName: (id) => lowerFirst(causeName(id)),
    fixName: (kind) => FIX_KINDS[kind].name,
  },
);
