import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { formatText } from '../check/formats/text.ts';
import { checkedOf, withoutExcerpt } from '../check/run.ts';
import { contentDate } from '../incident/content-date.ts';
import { readContentFolder } from '../incident/content-folder.ts';
import type { SiteSettings } from '../incident/settings.ts';
import type { Audience } from '../incident/vocabulary.ts';
import type { Environment } from './environment.ts';

type Variables = Record<string, string | undefined>;

/**
 * Finds out what a build depends on: the content folder (`HINDSIGHT_CONTENT`), the audience, the date figures hold for.
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
  const key = createHash('sha256').update(`${contentDir}\0${audience}`).digest('hex').slice(0, 12);
  const environment = {
    root,
    // What was read from one content folder is never taken for another's.
    cacheDir: variables['HINDSIGHT_CACHE'] ?? join(root, '.cache', key),
    contentDir,
    fallbackDir,
    origin: address.origin,
    base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`,
    audience,
    asOf: contentDate(contentDir, variables['SOURCE_DATE_EPOCH']),
  };
  return { environment, settings: content.settings };
}
