import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from './written-files.ts';

/** Writes files into a folder. One after the other and without waiting: for many small ones that is the fastest. */
export async function writeFiles(
  folder: string,
  files: Iterable<WrittenFile> | AsyncIterable<WrittenFile>,
): Promise<void> {
  const made = new Set<string>();
  for await (const { path, content } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (typeof content === 'object' && 'copyOf' in content) copyFileSync(content.copyOf, file);
    else writeFileSync(file, content);
  }
}
