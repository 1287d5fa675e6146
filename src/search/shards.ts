import { createHash } from 'node:crypto';
import { primary } from '../words/language.ts';
import { recordId } from './terms.ts';
import type { IndexPart } from './terms.ts';

/**
 * The most records of one index. Each costs a reader 25 to 30 kB for every word that is searched for, however few
 * records it holds, and building it takes 0.25 to 0.4 MB of memory a record: one is best while a build can afford it.
 */
const MOST_RECORDS = 12_000;

/** The records that one index is made of. */
export interface Shard<T> extends IndexPart {
  pages: T[];
}

/** One index. */
export interface OneIndex {
  /** Its files by path, without Pagefind's own interface, its worker and its results. */
  files: Map<string, Uint8Array>;
  /** The id by which it calls each record, by address. */
  ids: Map<string, string>;
}

/** Several indexes: their paths and ids tell which one. */
export interface BuiltIndex extends OneIndex {
  indexes: IndexPart[];
}

/**
 * Divides records among indexes: each language has its own, since an index reduces words by the rules of one, and more
 * than `most` of a language are divided among several of about the same size. By its address a record stays in the
 * same one while others come and go, and what an index says of a word is about what all would say.
 * @param language BCP 47 tag of the site's language; its records stand at the top, or the most frequent one's where none is in it
 */
export function shardsOf<T extends { url: string; language: string }>(
  pages: Iterable<T>,
  language: string,
  most = MOST_RECORDS,
): Shard<T>[] {
  const byLanguage = [...Map.groupBy(pages, (page) => primary(page.language))].sort(
    ([a, own], [b, others]) =>
      Number(b === primary(language)) - Number(a === primary(language)) || others.length - own.length,
  );
  if (byLanguage.length === 0) byLanguage.push([primary(language), []]);
  return byLanguage.flatMap(([tag, all], place) => {
    const folder = place === 0 ? '' : `${tag}/`;
    return divided(all, most).map((some, shard) => ({
      folder: shard === 0 ? folder : `${folder}${shard + 1}/`,
      language: tag,
      records: some.length,
      pages: some,
    }));
  });
}

/** Builds an index of each shard, one after the other: at no time is there more than one in memory. */
export async function buildEach<T>(
  shards: readonly Shard<T>[],
  build: (pages: T[], language: string) => Promise<OneIndex>,
): Promise<BuiltIndex> {
  const built: BuiltIndex = { files: new Map(), ids: new Map(), indexes: [] };
  for (const { pages, ...index } of shards) {
    const { files, ids } = await build(pages, index.language);
    for (const [path, content] of files) built.files.set(`${index.folder}${path}`, content);
    for (const [url, id] of ids) built.ids.set(url, recordId(index.folder, id));
    built.indexes.push(index);
  }
  return built;
}

function divided<T extends { url: string }>(pages: T[], most: number): T[][] {
  const count = Math.ceil(pages.length / most);
  if (count <= 1) return [pages];
  const groups = Map.groupBy(
    pages,
    ({ url }) => createHash('sha256').update(url).digest().readUInt32BE() % count,
  );
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
