import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
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
  const contentDir = resolve(variables['INIT_CWD'] ?? root, variables['HINDSIGHT_CONTENT'] ?? fallbackDir);
  const { content, problems } = await readContentFolder({ dir: contentDir, fallback: fallbackDir, root });
  if (!content) {
    const lines = problems.map(
      ({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message}; ${hint}`,
    );
    throw new Error(`the site's settings cannot be used:\n${lines.join('\n')}`);
  }
  const audience: Audience = variables['HINDSIGHT_AUDIENCE'] === 'public' ? 'public' : 'internal';
  const address = new URL(content.settings.address);
  const environment = {
    root,
    key: createHash('sha256').update(`${contentDir}\0${audience}`).digest('hex').slice(0, 12),
    contentDir,
    fallbackDir,
    origin: address.origin,
    base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`,
    audience,
    asOf: dateOf(variables['SOURCE_DATE_EPOCH']) ?? lastCommitDate(contentDir),
  };
  return { environment, settings: content.settings };
}

/** The date in UTC of a number of seconds since 1970. */
function dateOf(seconds: string | undefined): string | null {
  if (seconds === undefined || !/^\d+$/.test(seconds)) return null;
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function lastCommitDate(dir: string): string | null {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct', '--', '.'], {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return dateOf(seconds.trim());
  } catch {
    // No git, no repository or no commit yet: the newest moment in the content stands in.
    return null;
  }
}
