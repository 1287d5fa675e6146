import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syntheticCollection } from '../../bench/collection.ts';
import { readContentFolder } from '../../incident/content-folder.ts';
import { PROJECT_ROOT } from '../project.ts';

/** Where a benchmark keeps its content and builds its site. */
export interface Workplace {
  content: string;
  dist: string;
  /** Paths of the reports relative to the content folder, in the order in which they were made. */
  reports: string[];
}

/** Writes a synthetic collection of so many reports into a folder, in place of what was there. */
export async function prepare(dir: string, incidents: number): Promise<Workplace> {
  const [content, dist] = [join(dir, 'content'), join(dir, 'dist')];
  for (const folder of [content, dist]) await rm(folder, { recursive: true, force: true });
  const own = join(PROJECT_ROOT, 'content');
  const { content: read } = await readContentFolder({ dir: own, fallback: own, root: PROJECT_ROOT });
  if (!read) throw new Error('the project’s own content cannot be read: see npm run check');
  const { causes, symptoms } = read.taxonomy;
  const seconds = [...causes.values()].flatMap(({ id, branch }) => (branch === null ? [] : [id]));
  const reports: string[] = [];
  const made = new Set<string>();
  for (const { path, text } of syntheticCollection(incidents, seconds, [...symptoms.keys()])) {
    const file = join(content, path);
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    await writeFile(file, text);
    if (path.endsWith('.mdx')) reports.push(path);
  }
  return { content, dist, reports };
}
