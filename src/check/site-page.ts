import { slugSchema } from '../incident/scalar-schemas.ts';
import type { Context } from './context.ts';
import type { Written } from './lenient-schema.ts';

const BASE = 'https://report.invalid';

/** Where a link of a report leads within the site, as a path from its root; `null` where it leads out of it. */
export function internalPath(url: string, id: string): string | null {
  const target = URL.parse(url, `${BASE}/incidents/${encodeURIComponent(id)}/`);
  if (target?.origin !== BASE) return null;
  try {
    return decodeURIComponent(target.pathname);
  } catch {
    return target.pathname;
  }
}

/** Pages and files of which there is one, without slashes at their ends; the first is the front page. */
const SINGLE = new Set([
  '',
  ...`incidents insights actions write write/content.json try try/words.json replay causes symptoms services
    organisations tags years patterns guide feed.xml opensearch.xml llms.txt robots.txt sitemap-index.xml
    api/incidents.json api/incidents.csv api/incidents.ndjson api/insights.json api/insights/names.json
    api/insights/rows.json api/paths.json api/schema.json`.split(/\s+/),
]);

/** Whether the site has a page or file at a path. */
export async function isPage(path: string, written: Written, context: Context): Promise<boolean> {
  const parts = path.split('/').filter((part) => part !== '');
  const joined = parts.join('/');
  if (SINGLE.has(joined)) return true;
  const [first, ...rest] = parts;
  const known = PAGES[first!]?.(rest, written, context);
  return known ?? context.library.hasPublicFile(joined);
}

type Knows = (rest: string[], written: Written, context: Context) => boolean | undefined | Promise<boolean>;

const PAGES: Record<string, Knows | undefined> = Object.assign(Object.create(null), {
  incidents: ([id, part, ...more], _, { library }) => {
    if (id === undefined || more.length > 0) return false;
    if (part !== undefined) return part === 'replay' && library.has(id);
    return library.has(id) || library.has(id.replace(/\.(?:json|mdx)$/, ''));
  },
  causes: (rest, _, { content }) =>
    content.taxonomy.causes.has(rest.filter((part) => part !== 'feed.xml').join('/')),
  symptoms: ([kind, ...more], _, { content }) =>
    more.length === 0 && content.taxonomy.symptoms.has(kind ?? ''),
  // Such a page is there as soon as one report names it, which only a look at all of them would tell.
  services: ([slug, ...more]) => isSlug(slug) && (more.length === 0 || more[0] === 'feed.xml'),
  organisations: ([slug, ...more]) => isSlug(slug) && more.length === 0,
  tags: ([slug, ...more]) => isSlug(slug) && more.length === 0,
  years: ([year, ...more]) => /^\d{4}$/.test(year ?? '') && more.length === 0,
  // Some of the guide's pages are made from schema and rules and have no file.
  guide: (rest) => rest.every(isSlug),
  patterns: ([slug, ...more], _, { library }) =>
    more.length === 0 && isSlug(slug) && library.hasFile(`patterns/${slug}.mdx`),
} satisfies Record<string, Knows>);

function isSlug(text: string | undefined): text is string {
  return slugSchema.safeParse(text).success;
}
