import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { formatText } from '../check/formats/text.ts';
import { checkedOf, withoutExcerpt } from '../check/run.ts';
import { contentDate } from '../incident/content-date.ts';
import { readContentFolder } from '../incident/content-folder.ts';
import type { SiteSettings } from '../incident/settings.ts';
import type { Audience } from '../incident/vocabulary.ts';
import type { Environment } from './environment.ts';
import type { Part } from './parts.ts';

type Variables = Record<string, string | undefined>;

/** @throws Error where the settings have no part of these years */
function partOfYears(years: string | undefined, all: readonly string[]): Part | null {
  if (!years) return null;
  if (all.includes(years)) return { years, all };
  const known = all.length > 0 ? `it has ${all.join(', ')}` : 'it has none';
  throw new Error(
    `no part of \`parts\` in site.yaml has the years ${years}: ${known}; name them there, or build without \`--years\``,
  );
}

/**
 * Finds out what a build depends on: the content folder (`HINDSIGHT_CONTENT`), the audience, the years
 * (`HINDSIGHT_YEARS`) where it is one part of several, the date figures hold for. `HINDSIGHT_MADE_FROM` is told by the build.
 * @throws Error naming every problem of the content folder's settings.
 */
export async function readEnvironment(
  root: string,
  variables: Variables,
): Promise<{ environment: Omit<Environment, 'live'>; settings: SiteSettings }> {
  const fallbackDir = join(root, 'content');
  const contentDir = resolve(variables['INIT_CWD'] ?? root, variables['HINDSIGHT_CONTENT'] || fallbackDir);
  const { content, problems } = await readContentFolder({ dir: contentDir, fallback: fallbackDir, root });
  if (!content) {
    const lines = formatText(checkedOf(0, problems.map(withoutExcerpt)), { colour: false });
    throw new Error(`the site's settings cannot be used\n\n${lines.trimEnd()}`);
  }
  const audience: Audience = variables['HINDSIGHT_AUDIENCE'] === 'public' ? 'public' : 'internal';
  const address = new URL(content.settings.address);
  const part = partOfYears(variables['HINDSIGHT_YEARS'], content.settings.parts);
  const years = part ? `${part.years}/` : '';
  const key = createHash('sha256').update(`${contentDir}\0${audience}${years}`).digest('hex').slice(0, 12);
  const environment = {
    root,
    // What was read from one content folder is never taken for another's.
    cacheDir: variables['HINDSIGHT_CACHE'] ?? join(root, '.cache', key),
    contentDir,
    fallbackDir,
    origin: address.origin,
    base: `${address.pathname.replace(/\/$/, '')}/${years}`,
    part,
    audience,
    madeFrom: variables['HINDSIGHT_MADE_FROM'] ?? null,
    asOf: contentDate(contentDir, variables['SOURCE_DATE_EPOCH']),
  };
  return { environment, settings: content.settings };
}
