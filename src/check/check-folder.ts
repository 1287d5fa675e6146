import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CONTENT_FILES } from '../incident/content.ts';
import { readContentFolder } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import { changedFiles } from './changed.ts';
import { checkHere } from './check-here.ts';
import { fixFiles } from './fix-files.ts';
import { findFiles } from './incident-files.ts';
import type { FoundFile } from './incident-files.ts';
import { checkMany, workersFor } from './many.ts';
import type { Part } from './many.ts';
import { checkedOf, withoutExcerpt } from './run.ts';
import type { Checked } from './run.ts';
import { UsageError } from './usage-error.ts';

/** What to check, and how. */
export interface CheckOptions {
  /** Absolute paths of reports or folders; all reports where there are none. */
  files: string[];
  /** Only what differs from a commit; `true` from where the branch left the main one. */
  changed: string | boolean;
  /** Mend first what has one right answer. */
  fix: boolean;
  /** Absolute path of the site's public folder. */
  publicDir: string;
  now: Date;
  /** Tells whoever waits what is going on. */
  log: (line: string) => void;
}

/**
 * Checks a content folder: its settings, then its reports.
 * @throws UsageError where a file that was named does not exist, or the base to compare with is unknown
 */
export async function checkFolder(folder: ContentFolder, options: CheckOptions): Promise<Checked> {
  const { content, problems } = await readContentFolder(folder);
  const settings = problems.map(withoutExcerpt);
  if (!content) return checkedOf(0, settings);
  let found = await findFiles(folder);
  let chosen = await choose(folder, found, options, content.settings.repository?.branch ?? 'main');
  if (options.fix) {
    const mended = await fixFiles(folder, chosen, found, content, options.log);
    if (mended.size > 0) {
      found = await findFiles(folder);
      chosen = chosen.map((file) => ({ ...file, path: mended.get(file.path) ?? file.path }));
    }
  }
  const part: Part = { folder, found, chosen, publicDir: options.publicDir, now: options.now.getTime() };
  const workers = workersFor(chosen.length);
  const checked = await (workers > 1 ? checkMany(part, workers) : checkHere(part, content));
  return checkedOf(checked.files, [...settings, ...checked.problems]);
}

async function choose(
  folder: ContentFolder,
  found: FoundFile[],
  { files, changed, log }: CheckOptions,
  branch: string,
): Promise<FoundFile[]> {
  const named =
    files.length === 0 ? found : (await Promise.all(files.map((path) => namedFiles(path, found)))).flat();
  if (changed === false) return named;
  const differing = await changedFiles(folder.dir, changed === true ? null : changed, branch);
  if (differing === null) {
    log('settings changed, or reports went: all reports are checked');
    return named;
  }
  return named.filter(({ path }) => differing.has(path));
}

async function namedFiles(path: string, found: FoundFile[]): Promise<FoundFile[]> {
  const known = found.filter((file) => file.path === path);
  if (known.length > 0) return known;
  const info = await stat(path).catch(() => null);
  if (!info) throw new UsageError(`there is no file ${path}`);
  if (info.isDirectory()) {
    const prefix = path.endsWith(sep) ? path : path + sep;
    // A folder of elsewhere holds no reports of this content folder; that of the content is all of them.
    const inside = found.filter((file) => file.path.startsWith(prefix));
    if (inside.length === 0) throw new UsageError(`there is no report in ${path}`);
    return inside;
  }
  // Settings are checked with every report.
  if (CONTENT_FILES.some((name) => path.endsWith(join(sep, name)))) return [];
  return [{ path, kind: 'report' }];
}
