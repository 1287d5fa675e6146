import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { Library } from '../../src/search/engine.ts';
import { indexOf } from '../../src/search/pagefind-index.ts';
import type { IndexedPage } from '../../src/search/pagefind-index.ts';
import { RemoteLibrary } from '../../src/search/remote-library.ts';
import type { PagefindModule } from '../../src/search/remote-library.ts';
import { buildEach, shardsOf } from '../../src/search/shards.ts';
import type { BuiltIndex } from '../../src/search/shards.ts';
import { WordCounts } from '../../src/search/vocabulary.ts';
import type { Shelf } from '../../src/search/vocabulary.ts';

/** A folder of searches on a server of its own. */
export interface ServedSearches {
  /** Writes the files of a search into a folder of it. */
  write: (folder: string, files: Iterable<readonly [path: string, content: Uint8Array | object]>) => void;
  /** The search in a folder; each has modules of its own, as each page has. */
  library: (folder: string) => Library;
  close: () => Promise<void>;
}

let libraries = 0;

export async function serveSearches(): Promise<ServedSearches> {
  const root = mkdtempSync(join(tmpdir(), 'hindsight-searches-'));
  const served = await serveFolder(root, 0);
  return {
    write: (folder, files) => {
      for (const [path, content] of files) {
        const file = join(root, folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content instanceof Uint8Array ? content : JSON.stringify(content));
      }
    },
    library: (folder) => {
      libraries += 1;
      const page = libraries;
      return new RemoteLibrary(`${served.origin}/${folder}`, async (address) => {
        const module = pathToFileURL(join(root, new URL(address).pathname)).href;
        return (await import(/* @vite-ignore */ `${module}?page=${page}`)) as PagefindModule;
      });
    },
    close: async () => {
      await served.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The indexes of an English site: one for each language, and several where it has more than `most` records. */
export function buildIndex(pages: Iterable<IndexedPage>, most?: number): Promise<BuiltIndex> {
  return buildEach(shardsOf(pages, 'en', most), indexOf);
}

/** The vocabulary of records, each given by its words, by the name of its shelf. */
export function shelvesOf(records: Iterable<readonly string[]>): Map<string, Shelf> {
  const counts = new WordCounts();
  for (const words of records) counts.add(words);
  return counts.shelves();
}
