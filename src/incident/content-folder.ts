import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CONTENT_FILES, readContent } from './content.ts';
import type { Content, NamedText } from './content.ts';
import { entriesWithin, isMissing } from './entries-within.ts';
import type { Problem } from './problem.ts';

/** A content folder, and the project it belongs to. */
export interface ContentFolder {
  /** Absolute path of the folder with `incidents`, `site.yaml` and the rest. */
  dir: string;
  /** Absolute path of the project's own content folder, whose YAML files stand in for those that are not there. */
  fallback: string;
  /** Files are named relative to it where they lie inside it, else by their absolute path. */
  root: string;
}

/** The path by which messages name a file. */
export function nameOf(folder: Pick<ContentFolder, 'root'>, path: string): string {
  const inside = relative(folder.root, path);
  return (inside.startsWith('..') || inside === '' ? path : inside).split(sep).join('/');
}

/** Reads the files of a content folder that are not reports. */
export async function readContentFolder(
  folder: ContentFolder,
): Promise<{ content: Content | null; problems: Problem[] }> {
  const texts = await Promise.all(CONTENT_FILES.map((name) => readNamed(folder, name)));
  return readContent(Object.fromEntries(texts.map((text, index) => [CONTENT_FILES[index], text])) as never);
}

async function readNamed(folder: ContentFolder, name: string): Promise<NamedText> {
  for (const dir of [folder.dir, folder.fallback]) {
    const path = join(dir, name);
    try {
      return { file: nameOf(folder, path), text: await readFile(path, 'utf8') };
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Error(`there is no ${name}, neither in ${folder.dir} nor in ${folder.fallback}`);
}

/** The absolute paths of all reports, sorted, so that everything made from them comes in one order. */
export async function reportPaths({ dir }: Pick<ContentFolder, 'dir'>): Promise<string[]> {
  const { entries, unread } = await entriesWithin(join(dir, 'incidents'));
  const failed = unread.find(({ reason }) => !isMissing(reason));
  if (failed) throw failed.reason;
  return entries
    .filter((entry) => entry.isFile() && /\.mdx$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The id of a report: its file's name without the ending. */
export function idOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(sep)) + 1).replace(/\.mdx$/, '');
}
