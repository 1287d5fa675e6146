import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Content } from '../incident/content.ts';
import { nameOf } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import { decode } from './decode.ts';
import { fix } from './fix.ts';
import { readFiles } from './incident-files.ts';
import type { FoundFile } from './incident-files.ts';
import { bytesOf } from './input-file.ts';
import type { InputFile } from './input-file.ts';
import { folderFor } from './rules/file-folder.ts';
import { soundIdOf } from './rules/file-name.ts';

/**
 * Mends files in place. Gives the new path of each that was renamed or moved; one whose new name is taken already
 * stays where it is.
 */
export async function fixFiles(
  folder: ContentFolder,
  chosen: readonly FoundFile[],
  found: readonly FoundFile[],
  content: Content,
  log: (line: string) => void,
): Promise<Map<string, string>> {
  const keyOrder = Object.keys(content.schema.shape);
  const taken = new Set(found.map(({ path }) => path.toLowerCase()));
  const moved = new Map<string, string>();
  let index = 0;
  for await (const file of readFiles(folder, chosen)) {
    const { path } = chosen[index]!;
    index += 1;
    const bytes = bytesOf(file);
    const text = bytes && textOf(bytes);
    if (text === null) continue;
    const mended = fix(text, keyOrder);
    if (mended !== text) {
      await writeFile(path, mended);
      log(`mended ${file.name}`);
    }
    const target = targetOf(folder, file, path);
    if (target === path || (taken.has(target.toLowerCase()) && target.toLowerCase() !== path.toLowerCase()))
      continue;
    await mkdir(dirname(target), { recursive: true });
    await rename(path, target);
    moved.set(path, target);
    taken.add(target.toLowerCase());
    log(`renamed ${file.name} to ${nameOf(folder, target)}`);
  }
  return moved;
}

/** With its byte order mark, where it has one, so that it is seen to go. */
function textOf(bytes: Uint8Array): string | null {
  if (decode(bytes).text === null) return null;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Where a report belongs; a file of elsewhere stays in its folder, and so does a dated one whose name has no day. */
function targetOf(folder: ContentFolder, file: InputFile, path: string): string {
  const id = soundIdOf(file);
  if (id === null) return path;
  const inside = file.path === null ? null : folderFor(file, id);
  const dir = inside === null ? dirname(path) : join(folder.dir, 'incidents', inside);
  return basename(path) === `${id}.mdx` && dirname(path) === dir ? path : join(dir, `${id}.mdx`);
}
