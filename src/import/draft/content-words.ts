import type { Content } from '../../incident/content.ts';
import type { KnownService } from '../rules/services.ts';

/** What a site's content says that a draft has to keep to. */
export interface ContentWords {
  /** Ids of all causes, both levels. */
  causes: ReadonlySet<string>;
  symptoms: ReadonlySet<string>;
  severities: readonly string[];
  services: readonly KnownService[];
}

/** Takes from a site's content what drafts depend on. */
export function contentWords(content: Pick<Content, 'taxonomy' | 'settings' | 'services'>): ContentWords {
  return {
    causes: new Set([...content.taxonomy.causes.values()].map(({ id }) => id)),
    symptoms: new Set(content.taxonomy.symptoms.keys()),
    severities: content.settings.severities.map(({ id }) => id),
    services: Object.entries(content.services).map(([slug, { name, aliases }]) => ({
      slug,
      names: [name, ...(aliases ?? [])],
    })),
  };
}
