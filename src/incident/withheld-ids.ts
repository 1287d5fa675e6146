import { readFile } from 'node:fs/promises';
import { idOf, reportPaths } from './content-folder.ts';
import type { ContentFolder } from './content-folder.ts';
import type { SiteSettings } from './settings.ts';
import { frontmatterOf, readSource } from './source.ts';

/** The ids of the reports that a public site does not show: internal ones and drafts. */
export async function withheldIds(
  folder: Pick<ContentFolder, 'dir'>,
  settings: Pick<SiteSettings, 'audience'>,
): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const path of await reportPaths(folder)) {
    if (isWithheld(await readFile(path, 'utf8'), settings)) ids.add(idOf(path));
  }
  return ids;
}

/** Whether a public site leaves a report out. One that cannot be read stops the build, whatever is said here. */
export function isWithheld(text: string, { audience }: Pick<SiteSettings, 'audience'>): boolean {
  // Most reports say nothing of it, and reading the YAML of all of them twice would take its time.
  if (!/audience|draft|\\/.test(frontmatterOf(text) ?? '')) return audience === 'internal';
  const data = readSource(text).source?.data as { audience?: unknown; status?: unknown } | null | undefined;
  return (data?.audience ?? audience) === 'internal' || data?.status === 'draft';
}
