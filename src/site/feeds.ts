import { causePath, servicePath } from './addresses.ts';
import { settings, taxonomy } from './content.ts';
import { causes, services } from './groups.ts';
import { atomFeed } from './feed.ts';
import { causeName, serviceName } from './names.ts';
import { say } from './words.ts';

export const causeFeedPath = (id: string): string => `${causePath(id)}feed.xml`;
export const serviceFeedPath = (slug: string): string => `${servicePath(slug)}feed.xml`;

/**
 * Incidents of a cause; of a first level those of its whole branch. Every cause has a feed, also one that nothing had
 * yet: that is when somebody may want to know.
 */
export function causeFeed(id: string): Response {
  return atomFeed({
    title: `${settings.name}: ${causeName(id)}`,
    description: taxonomy.causes.get(id)!.definition,
    path: causeFeedPath(id),
    about: causePath(id),
    entries: causes.get(id) ?? [],
  });
}

/** Incidents of a service. */
export function serviceFeed(slug: string): Response {
  return atomFeed({
    title: `${settings.name}: ${serviceName(slug)}`,
    description: say('feed.service', { service: serviceName(slug) }),
    path: serviceFeedPath(slug),
    about: servicePath(slug),
    entries: services.get(slug) ?? [],
  });
}
