import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltIndex } from './shards.ts';
import type { IndexPart } from './terms.ts';
import type { Shelf } from './vocabulary.ts';

/** An index as it was built, kept for the next builds. */
export interface KeptIndex {
  /** What it was made from besides the records: where that is another, it is of no use. */
  from: string;
  /** Of each record by its address what tells that it is still the same, and its id in the index. */
  records: Record<string, [digest: string, id: string]>;
  indexes: IndexPart[];
  /** The vocabulary by shelf. */
  shelves: Record<string, Shelf>;
  /** The paths of its files. */
  files: string[];
}

/** What became of the records of a kept index. */
export interface Changes<T> {
  /** Records that it has not, or not as they are now. */
  fresh: T[];
  /** The ids of those that are gone, or not what they were. */
  gone: Set<string>;
}

const LIST = 'index.json';

/** The index kept in a folder that was made from the same; `null` where there is none. */
export function keptIndex(folder: string, from: string): KeptIndex | null {
  try {
    const kept = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as KeptIndex;
    return kept.from === from ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps an index in a folder, in place of the one before. */
export function keepIndex(folder: string, kept: Omit<KeptIndex, 'files'>, { files }: BuiltIndex): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  mkdirSync(folder, { recursive: true });
  // Last: where a build is ended before this, there is none.
  writeFileSync(
    join(folder, LIST),
    JSON.stringify({ ...kept, files: [...files.keys()] } satisfies KeptIndex),
  );
}

/** What changed since an index was made. */
export function changesSince<T extends { url: string; digest: string }>(
  { records }: Pick<KeptIndex, 'records'>,
  now: readonly T[],
): Changes<T> {
  const fresh = now.filter(({ url, digest }) => records[url]?.[0] !== digest);
  const same = new Map(now.map(({ url, digest }) => [url, digest]));
  const gone = Object.entries(records).flatMap(([url, [digest, id]]) =>
    same.get(url) === digest ? [] : [id],
  );
  return { fresh, gone: new Set(gone) };
}
