import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptFiles } from './kept-files.ts';
import type { WrittenFile } from './written-files.ts';

/** Writes files into a folder. One after the other and without waiting: for many small ones that is the fastest. */
export async function writeFiles(
  folder: string,
  files: Iterable<WrittenFile> | AsyncIterable<WrittenFile>,
  kept: KeptFiles,
): Promise<void> {
  const made = new Set<string>();
  for await (const { path, key, content } of files) {
    if (key !== undefined && kept.take(path, key, folder)) continue;
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const written = await content();
    if (typeof written === 'object' && 'copyOf' in written) copyFileSync(written.copyOf, file);
    else writeFileSync(file, written);
  }
}
