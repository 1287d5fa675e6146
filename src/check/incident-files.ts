import { lstat, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { nameOf } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import { entriesWithin, isMissing } from '../incident/entries-within.ts';
import { LARGEST_BYTES } from './input-file.ts';
import type { InputFile, Unread } from './input-file.ts';
import { UsageError } from './usage-error.ts';

/** A file in the folder of reports, before it is read. */
export interface FoundFile {
  /** Its absolute path. */
  path: string;
  kind: 'report' | 'stray' | 'symlink';
}

/** Pictures lie beside the reports that show them. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;
/** Files that systems and git leave in folders, and that nobody takes for a report. */
const IGNORED = /^(?:\.gitkeep|\.gitignore|\.gitattributes|\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** Everything in the folder of reports that a check has something to say about, sorted; links are not followed. @throws UsageError */
export async function findFiles({ dir }: Pick<ContentFolder, 'dir'>): Promise<FoundFile[]> {
  const incidents = join(dir, 'incidents');
  const top = await lstat(incidents).catch(() => null);
  if (top === null) return [];
  if (top.isSymbolicLink()) return [{ path: incidents, kind: 'symlink' }];
  const { entries, unread } = await entriesWithin(incidents);
  const failed = unread.find(({ reason }) => !isMissing(reason));
  if (failed) throw new UsageError(`the folder ${failed.path} cannot be read: ${reasonOf(failed.reason)}`);
  return entries
    .filter((entry) => !IGNORED.test(entry.name))
    .flatMap((entry): FoundFile[] => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink()) return [{ path, kind: 'symlink' }];
      if (PICTURE.test(entry.name)) return [];
      return [{ path, kind: /\.mdx$/i.test(entry.name) ? 'report' : 'stray' }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** So many are read at once, while those before them are checked. */
const AHEAD = 16;

/** Reads files in their order, a few ahead of those that ask for them. */
export async function* readFiles(
  folder: ContentFolder,
  files: readonly FoundFile[],
): AsyncGenerator<InputFile> {
  const batch = (start: number) =>
    Promise.all(files.slice(start, start + AHEAD).map((file) => readOne(folder, file)));
  let next = batch(0);
  for (let start = 0; start < files.length; start += AHEAD) {
    const read = await next;
    next = batch(start + AHEAD);
    yield* read;
  }
}

async function readOne(folder: ContentFolder, { path, kind }: FoundFile): Promise<InputFile> {
  const inside = relative(join(folder.dir, 'incidents'), path).split(sep).join('/');
  const file = { name: nameOf(folder, path), path: inside.startsWith('../') ? null : inside };
  if (kind !== 'report') return { ...file, content: { unread: kind } };
  return { ...file, content: await contentOf(path) };
}

async function contentOf(path: string): Promise<Uint8Array | Unread> {
  try {
    const stat = await lstat(path);
    if (stat.isSymbolicLink()) return { unread: 'symlink' };
    if (!stat.isFile()) return { unread: 'failed', reason: 'it is no file' };
    if (stat.size > LARGEST_BYTES) return { unread: 'too-large', bytes: stat.size };
    return await readFile(path);
  } catch (error) {
    return { unread: 'failed', reason: reasonOf(error) };
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'nobody may read it who runs this',
  EPERM: 'nobody may read it who runs this',
  EMFILE: 'too many files are open',
  ENOENT: 'it is not there any more',
  EIO: 'the disk does not give it',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || 'for no reason that the system gives');
}
