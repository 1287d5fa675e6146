import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differingFrom, isSettings, partingCommit, textAt } from '../check/changed.ts';
import type { Content } from '../incident/content.ts';
import { idOf, nameOf, reportPaths } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import type { Change, ReportChange } from './changes.ts';
import { readIncident } from './read-reports.ts';
import type { ReadIncident } from './read-reports.ts';

const HOW = { A: 'new', D: 'removed' } as const;

/**
 * Reads a content folder as it is, and as it was where this branch left its base.
 * @param base a commit or branch; `null` for the site's main branch
 * @throws UsageError where the folder is not in a git repository, or there is no such base
 */
export async function readChange(
  folder: ContentFolder,
  content: Content,
  base: string | null,
): Promise<Change> {
  const commit = await partingCommit(folder.dir, base, content.settings.repository?.branch ?? 'main');
  const differing = await differingFrom(folder.dir, commit);
  const now = await readAll(await reportPaths(folder), content);
  const reports: ReportChange[] = [];
  for (const { status, path } of differing.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!path.startsWith('incidents/') || !path.endsWith('.mdx')) continue;
    const whole = join(folder.dir, path);
    const old = status === 'A' ? null : await textAt(folder.dir, commit, path);
    reports.push({
      file: nameOf(folder, whole),
      id: idOf(path),
      how: HOW[status as keyof typeof HOW] ?? 'changed',
      before: old === null ? null : readIncident(path, old, content),
      after: now.get(whole) ?? null,
    });
  }
  const touched = new Set(reports.map(({ file }) => file));
  const same = [...now].flatMap(([path, read]) => (touched.has(nameOf(folder, path)) ? [] : [read]));
  return {
    reports,
    before: [...same, ...reports.flatMap(({ before }) => (before ? [before] : []))],
    after: [...now.values()],
    settings: differing.some(({ path }) => isSettings(path)),
  };
}

/** One after the other, so that no more than one text is held at a time; those with errors are left out. */
async function readAll(paths: readonly string[], content: Content): Promise<Map<string, ReadIncident>> {
  const all = new Map<string, ReadIncident>();
  for (const path of paths) {
    const read = readIncident(path, await readFile(path, 'utf8'), content);
    if (read) all.set(path, read);
  }
  return all;
}
