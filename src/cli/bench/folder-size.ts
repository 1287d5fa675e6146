import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site weighs on the disk. */
export interface FolderSize {
  pages: number;
  files: number;
  distMB: number;
}

export async function folderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    distMB: Math.round(bytes / 1e5) / 10,
  };
}
