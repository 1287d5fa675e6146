import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';

/** A page for the index: its address and the HTML that says what words it is found by. */
export interface IndexedPage {
  url: string;
  html: string;
}

/** The index's own interface and what it was built with are not used. */
const WANTED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta|index\/.+|fragment\/.+|filter\/.+)$/;

/**
 * Builds a Pagefind index in memory: its files by path.
 * @throws Error where Pagefind refuses a page, naming it.
 */
export async function indexFiles(pages: Iterable<IndexedPage>): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ includeCharacters: '._-/' });
  if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
  try {
    for (const page of pages) await add(index, page);
    // `writeFiles` has been seen to cut a file short; its files are written by whoever writes the pages.
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`the search index could not be made: ${failures.join('; ')}`);
    return new Map(files.filter(({ path }) => WANTED.test(path)).map(({ path, content }) => [path, content]));
  } finally {
    await index.deleteIndex();
  }
}

async function add(index: PagefindIndex, { url, html }: IndexedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join('; ')}`);
}
