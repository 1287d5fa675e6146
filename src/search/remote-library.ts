import type { Hit, Library } from './engine.ts';
import type { Result } from './result.ts';
import { tableOf } from './table.ts';
import type { Columns } from './table.ts';
import { EVERY } from './terms.ts';
import type { Terms } from './terms.ts';
import { readShelf, shelfOf } from './vocabulary.ts';
import type { Shelf } from './vocabulary.ts';

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  options: (options: { ranking: Record<string, number> }) => Promise<void>;
  search: (query: string) => Promise<{ results: Found[] }>;
}

/** A record that an index found, with the places of the word in it. */
interface Found {
  id: string;
  score: number;
  words: number[];
}

/** What is of Pagefind's module. */
export interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/** Long texts should win by more than their length; beginnings of words count little beside whole ones. */
const RANKING = { termFrequency: 0.7, termSaturation: 1.8, pageLength: 0.5, termSimilarity: 3 };

/**
 * The index in a folder on a web server. Everything is loaded when it is first asked for, and once.
 * @param folder its address, ending in `/`
 * @throws what `fetch` throws, from any part that cannot be had; it is then asked for again the next time
 */
export function remoteLibrary(folder: string, load: (address: string) => Promise<PagefindModule>): Library {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) as Promise<T> | undefined;
    if (known) return known;
    const made = make().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, made);
    return made;
  };
  const json = <T>(path: string): Promise<T> => once(path, () => read<T>(`${folder}${path}`));
  const pagefind = (of: string): Promise<Pagefind> =>
    once(`pagefind ${of}`, async () => {
      // Each index brings a module of its own, for a module knows the rules of one language.
      const instance = (await load(`${of}pagefind.js`)).createInstance({ basePath: of, noWorker: true });
      await instance.options({ ranking: RANKING });
      return instance;
    });
  const terms = (): Promise<Terms> => json<Terms>('terms.json');
  /** The answers of every index; no two have a record in common. */
  const searched = async (query: string): Promise<Found[]> => {
    const main = pagefind(folder);
    const { others = [] } = await terms();
    const all = await Promise.all([main, ...others.map((other) => pagefind(folder + other))]);
    const answers = await Promise.all(all.map((index) => index.search(query)));
    return answers.flatMap(({ results }) => results);
  };
  return {
    warm: () => void Promise.allSettled([terms(), pagefind(folder)]),
    terms,
    find: (word) =>
      once(`find ${word}`, async () => {
        const results = await searched(word);
        return new Map(results.map(({ id, score, words }): [string, Hit] => [id, { score, at: words }]));
      }),
    vocabulary: {
      shelf: (word) => {
        const name = shelfOf(word);
        // A shelf that is not there is empty: no record has a word that begins so.
        return once(`shelf ${name}`, async () =>
          readShelf(await json<Shelf>(`words/${name}.json`).catch(() => ({ words: '', counts: [] }))),
        );
      },
    },
    table: () =>
      once('table', async () => {
        const [columns, results, names] = await Promise.all([
          json<Columns>('table.json'),
          searched(EVERY),
          terms(),
        ]);
        return tableOf(
          columns,
          results.map(({ id }) => id),
          names,
        );
      }),
    result: (id) => json<Result>(`result/${id}.json`),
  };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}
