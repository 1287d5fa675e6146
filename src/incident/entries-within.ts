import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in a folder and in the folders inside it. */
export interface EntriesWithin {
  /** Everything but folders; links are not followed. */
  entries: Dirent[];
  /** Folders that were there and could not be read, such as one that went meanwhile. */
  unread: { path: string; reason: Error }[];
}

/**
 * Walks a folder that may change under the walk: what went is told, and the rest is read all the same.
 * @param dir absolute path
 */
export async function entriesWithin(dir: string): Promise<EntriesWithin> {
  try {
    const listed = await readdir(dir, { withFileTypes: true });
    const folders = listed.filter((entry) => entry.isDirectory());
    const inside = await Promise.all(folders.map(({ name }) => entriesWithin(join(dir, name))));
    return {
      entries: [
        ...listed.filter((entry) => !entry.isDirectory()),
        ...inside.flatMap(({ entries }) => entries),
      ],
      unread: inside.flatMap(({ unread }) => unread),
    };
  } catch (error) {
    return {
      entries: [],
      unread: [{ path: dir, reason: error instanceof Error ? error : new Error(String(error)) }],
    };
  }
}

/** Whether what was looked for is not there (any more). */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
