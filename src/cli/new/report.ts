import { checkFile } from '../../check/check-file.ts';
import type { Excerpted } from '../../check/check-file.ts';
import { folderLibrary } from '../../check/folder-library.ts';
import { findFiles } from '../../check/incident-files.ts';
import { lenientSchema } from '../../check/lenient-schema.ts';
import type { Content } from '../../incident/content.ts';
import { idOf, nameOf, reportPaths } from '../../incident/content-folder.ts';
import type { ContentFolder } from '../../incident/content-folder.ts';
import { addressOf } from '../../import/draft-file.ts';
import { fileText } from '../../write/file-text.ts';
import { join } from 'node:path';

/** A report that is ready to be written. */
export interface NewReport {
  /** Absolute; nothing is there yet. */
  path: string;
  /** Exactly as `check --fix` would leave it. */
  text: string;
  /** What the checker says of it. */
  problems: Excerpted[];
  /** The name of a report that has the wanted name already, so that this one has a number behind it; else `null`. */
  namesake: string | null;
}

/**
 * Makes a report of a frontmatter: its text, where it belongs and what the checker has to say.
 * @param frontmatter as far as it is sound, with at least a title and a start
 * @param publicDir absolute path of the site’s public folder
 */
export async function newReport(
  frontmatter: Record<string, unknown>,
  body: string,
  {
    folder,
    content,
    publicDir,
    now,
  }: { folder: ContentFolder; content: Content; publicDir: string; now: Date },
): Promise<NewReport> {
  const text = fileText({ frontmatter, body }, Object.keys(content.schema.shape));
  const address = addressOf(frontmatter, 'incident');
  const taken = new Map((await reportPaths(folder)).map((path) => [idOf(path).toLowerCase(), path]));
  const inside = `${address.folder}/${freeId(address.id, taken)}.mdx`;
  const namesake = taken.get(address.id) ?? null;
  const path = join(folder.dir, 'incidents', inside);
  const lenient = lenientSchema(content.schema);
  const library = folderLibrary(folder, await findFiles(folder), { content, lenient }, publicDir);
  const file = { name: nameOf(folder, path), path: inside, content: new TextEncoder().encode(text) };
  const problems = await checkFile(file, { content, lenient, library, now });
  return { path, text, problems, namesake: namesake && nameOf(folder, namesake) };
}

/** An id that no report has: the wanted one, else with a number behind it. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(free)) return free;
  }
}
