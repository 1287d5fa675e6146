import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { OneIndex } from './shards.ts';

/** A record for the index: its address and the HTML that says what words it is found by. */
export interface IndexedPage {
  url: string;
  html: string;
  /** BCP 47 tag of the language it is written in: by its rules words are reduced to their stems. */
  language: string;
}

const AT_ONCE = 32;
const WANTED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta|index\/.+)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Builds one Pagefind index of records in one language, in memory.
 * @param language a primary tag of BCP 47
 * @throws Error where Pagefind refuses a page, naming it.
 */
export async function indexOf(pages: Iterable<IndexedPage>, language: string): Promise<OneIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
  try {
    // One that waits for an answer lets the next one be sent; all at once would be held in memory twice.
    const waiting: Promise<void>[] = [];
    for (const page of pages) {
      if (waiting.length >= AT_ONCE) await waiting.shift();
      waiting.push(add(index, page));
    }
    await Promise.all(waiting);
    // `writeFiles` has been seen to cut a file short; its files are written by whoever writes the pages.
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`the search index could not be made: ${failures.join('; ')}`);
    const wanted = files
      .filter(({ path }) => WANTED.test(path))
      .map(({ path, content }) => [path, content] as const);
    return {
      files: new Map(wanted),
      ids: new Map(files.flatMap(({ path, content }) => idOf(path, content))),
    };
  } finally {
    await index.deleteIndex();
  }
}

async function add(index: PagefindIndex, { url, html }: IndexedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join('; ')}`);
}

/** Pagefind names a record by a hash, and tells which record that is in the file of its result alone. */
function idOf(path: string, content: Uint8Array): [string, string][] {
  const id = FRAGMENT.exec(path)?.[1];
  if (id === undefined) return [];
  const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length)) as {
    url: string;
  };
  return [[url, id]];
}
