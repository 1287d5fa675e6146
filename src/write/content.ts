import type { Content } from '../incident/content.ts';
import { reportSchema } from '../incident/schema.ts';
import { siteSchema } from '../incident/settings.ts';
import type { SiteSettings } from '../incident/settings.ts';
import type { ProblemWords } from '../words/problem-words.ts';
import type { Cause, SymptomKind } from '../incident/taxonomy.ts';

/** What of a site's content writing a report in the browser depends on, as it is published beside the form. */
export interface WriterContent {
  settings: Pick<
    SiteSettings,
    'organisation' | 'audience' | 'language' | 'timeZone' | 'severities' | 'fields'
  > & { repository: NonNullable<SiteSettings['repository']> | null };
  causes: Omit<Cause, 'crosswalk'>[];
  symptoms: SymptomKind[];
  /** By slug. */
  services: Record<string, { name: string; aliases: string[] }>;
  organisations: Record<string, { name: string }>;
  /** What checker and importer say, in the site's language; none where that is theirs. */
  sayings?: ProblemWords | null;
}

/** Takes from a site's content what is published for its form. */
export function writerContent({
  settings,
  taxonomy,
  services,
  organisations,
}: Omit<Content, 'schema'>): WriterContent {
  const { organisation, audience, language, timeZone, severities, fields, repository } = settings;
  return {
    settings: {
      organisation,
      audience,
      language,
      timeZone,
      severities,
      fields,
      repository: repository ?? null,
    },
    causes: [...taxonomy.causes.values()].map(({ crosswalk: _, ...cause }) => cause),
    symptoms: [...taxonomy.symptoms.values()],
    services: mapped(services, ({ name, aliases }) => ({ name, aliases })),
    organisations: mapped(organisations, ({ name }) => ({ name })),
  };
}

function mapped<T, U>(record: Record<string, T>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/**
 * The content that readers, rules and importer ask for, made again in the browser. What no report depends on (the
 * site's name, its collection, the links and teams of services) is not there and stands empty.
 */
export function contentOf({ settings, causes, symptoms, services, organisations }: WriterContent): Content {
  const taxonomy = {
    causes: new Map(causes.map((cause) => [cause.id, { ...cause, crosswalk: {} }])),
    symptoms: new Map(symptoms.map((kind) => [kind.id, kind])),
  };
  const { repository, ...own } = settings;
  return {
    // Settings that the project gets later have their defaults.
    settings: siteSchema.parse({
      name: 'site',
      tagline: 'site',
      address: 'https://site.example',
      ...own,
      ...(repository && { repository }),
    }),
    taxonomy,
    services: mapped(services, (service) => ({ ...service, links: [], paths: [] })),
    organisations: mapped(organisations, (one) => ({ ...one, aliases: [] })),
    schema: reportSchema(taxonomy, settings),
  };
}
