import type { Content } from './content.ts';
import type { Incident } from './incident.ts';
import { reportSchema } from './schema.ts';
import type { Services } from './settings.ts';

/**
 * A content folder's settings as a public site may know them: only the services and organisations that shown reports
 * name, without the paths they live at, and no field of the adopter's own, nor level of severity, that is hidden.
 */
export function publicContent(
  content: Content,
  shown: readonly Pick<Incident, 'services' | 'organisation'>[],
): Content {
  const { taxonomy } = content;
  const { publicHides: hides, collection, organisation, ...rest } = content.settings;
  const isHidden = (field: string) => hides.includes(field);
  const settings = {
    ...rest,
    organisation,
    collection,
    fields: rest.fields.filter(({ name }) => !isHidden('extra') && !isHidden(`extra.${name}`)),
    severities: isHidden('severity') ? [] : rest.severities,
    publicHides: [],
  };
  const hit = new Set(shown.flatMap((incident) => incident.services));
  const services = withoutPaths(only(content.services, hit));
  const named = [
    organisation,
    ...(collection.kind === 'census' ? [collection.organisation] : []),
    ...shown.map((incident) => incident.organisation),
    ...Object.values(services).flatMap((service) => service.organisation ?? []),
  ];
  const organisations = only(content.organisations, new Set(named));
  return { settings, taxonomy, services, organisations, schema: reportSchema(taxonomy, settings) };
}

/** How an organisation’s repositories are laid out is its own affair. */
function withoutPaths(services: Services): Services {
  return Object.fromEntries(
    Object.entries(services).map(([slug, service]) => [slug, { ...service, paths: [] }]),
  );
}

function only<T>(entries: Record<string, T>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => keys.has(key)));
}
