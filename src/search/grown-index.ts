import { join } from 'node:path';
import { changesSince, keepIndex, keptIndex } from './kept-index.ts';
import type { Changes, KeptIndex } from './kept-index.ts';
import { buildEach, shardsOf } from './shards.ts';
import type { OneIndex } from './shards.ts';
import type { IndexedPage } from './pagefind-index.ts';
import { recordId } from './terms.ts';
import type { IndexPart } from './terms.ts';
import { mergedShelves, readShelf, shelfText, WordCounts } from './vocabulary.ts';
import type { Shelf } from './vocabulary.ts';

/** A record that is read when it is indexed, since all of them take much room. */
export interface UnreadRecord {
  url: string;
  /** BCP 47 tag of the language it is written in. */
  language: string;
  /** Another one where what is read is another. */
  digest: string;
  /** The record for the index, and its words. */
  read: () => { html: string; words: string[] };
}

/** How an index is made. */
export interface Indexing {
  /** BCP 47 tag of the site's language. */
  language: string;
  build: (pages: IndexedPage[], language: string) => Promise<OneIndex>;
  /** Where it is kept for the next time, and what it is made from besides the records; `null` for never. */
  keep: { folder: string; from: string } | null;
}

/** The search of all records. */
export interface GrownIndex {
  /** By path; those of a kept index are copies. */
  files: Map<string, Uint8Array | { copyOf: string }>;
  /** The id of each record by its address. */
  ids: Map<string, string>;
  indexes: IndexPart[];
  /** The vocabulary by shelf. */
  shelves: Map<string, Shelf>;
}

/** An index of fewer is made sooner than what changed in it is found. */
const FEWEST = 2_000;
/** Of so many records one may have changed: what changed is an index of its own, which every search then asks as well. */
const ONE_OF = 20;
const FRESH = 'new/';

/**
 * The index of all records. Where one of many is kept in which few have changed, those are indexed apart and searched
 * together with it: what it has of their earlier states is left out where it is searched.
 * @param fewest for tests: the least records of an index that is kept
 */
export async function grownIndex(
  records: readonly UnreadRecord[],
  indexing: Indexing,
  fewest = FEWEST,
): Promise<GrownIndex> {
  const { keep } = indexing;
  const kept = keep && records.length >= fewest ? keptIndex(keep.folder, keep.from) : null;
  const changes = kept && changesSince(kept, records);
  if (keep && kept && changes && changes.fresh.length + changes.gone.size <= records.length / ONE_OF)
    return grown(kept, keep.folder, changes, indexing);
  const whole = await indexed(records, indexing);
  if (keep && records.length >= fewest) {
    const digests = new Map(records.map(({ url, digest }) => [url, digest]));
    const ids = [...whole.ids].map(([url, id]) => [url, [digests.get(url)!, id]] as const);
    keepIndex(
      keep.folder,
      {
        from: keep.from,
        records: Object.fromEntries(ids) as KeptIndex['records'],
        indexes: whole.indexes,
        shelves: Object.fromEntries(whole.shelves),
      },
      whole,
    );
  }
  return whole;
}

async function indexed(
  records: readonly UnreadRecord[],
  { language, build }: Pick<Indexing, 'language' | 'build'>,
): Promise<GrownIndex & { files: Map<string, Uint8Array> }> {
  const counts = new WordCounts();
  // Large texts, read for one index at a time and kept no longer than it takes.
  const built = await buildEach(shardsOf(records, language), (some, own) =>
    build(
      some.map((record) => {
        const { html, words } = record.read();
        counts.add(words);
        return { url: record.url, language: record.language, html };
      }),
      own,
    ),
  );
  return { ...built, shelves: counts.shelves() };
}

async function grown(
  kept: KeptIndex,
  folder: string,
  { fresh, gone }: Changes<UnreadRecord>,
  indexing: Indexing,
): Promise<GrownIndex> {
  const files: GrownIndex['files'] = new Map(
    kept.files.map((path) => [path, { copyOf: join(folder, path) }]),
  );
  const same = Object.entries(kept.records).filter(([, [, id]]) => !gone.has(id));
  const ids = new Map(same.map(([url, [, id]]) => [url, id]));
  const old = kept.indexes.map((index) => ({ ...index, gone: [...gone].join(' ') }));
  const shelves = new Map(Object.entries(kept.shelves));
  if (fresh.length === 0) return { files, ids, indexes: old, shelves };
  const added = await indexed(fresh, indexing);
  for (const [path, content] of added.files) files.set(FRESH + path, content);
  for (const [url, id] of added.ids) ids.set(url, recordId(FRESH, id));
  const indexes = [...old, ...added.indexes.map((index) => ({ ...index, folder: FRESH + index.folder }))];
  for (const [name, shelf] of added.shelves) {
    const before = shelves.get(name);
    if (before) shelves.set(name, shelfText(mergedShelves([readShelf(before), readShelf(shelf)])));
  }
  return { files, ids, indexes, shelves };
}
