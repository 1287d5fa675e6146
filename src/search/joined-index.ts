/** A record that an index found, with the places of the word in it. */
export interface Found {
  id: string;
  score: number;
  words: number[];
}

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  options: (options: IndexOptions) => Promise<void>;
  mergeIndex: (folder: string, options: IndexOptions) => Promise<void>;
  search: (query: string) => Promise<{ results: Found[] }>;
}

interface IndexOptions {
  ranking: Record<string, number>;
  indexWeight: number;
}

/** What is of Pagefind's module. */
export interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/** Long texts should win by more than their length; beginnings of words count little beside whole ones. */
const ranking = { termFrequency: 0.7, termSaturation: 1.8, pageLength: 0.5, termSimilarity: 3 };

/** So many powers of two lie between the scores of one index and those of the next: a score spans half as many. */
const STEP = 64;
/** As many indexes as the numbers of JavaScript have room for. */
export const MOST_JOINED = 29;
const MIDDLE = (MOST_JOINED - 1) / 2;

/**
 * Indexes of one language, searched by one module of Pagefind, so that its code and WebAssembly travel once. Pagefind
 * does not tell which of them a result is from; so each multiplies its scores by a power of two of its own, which
 * changes no digit of them and is taken out again here.
 */
export class JoinedIndex {
  readonly #instance: Pagefind;
  #joined = 1;

  private constructor(instance: Pagefind) {
    this.#instance = instance;
  }

  /** @param folder the address of the first index, ending in `/` */
  static async open(
    folder: string,
    load: (address: string) => Promise<PagefindModule>,
  ): Promise<JoinedIndex> {
    const module = await load(`${folder}pagefind.js`);
    const instance = module.createInstance({ basePath: folder, noWorker: true });
    await instance.options({ ranking, indexWeight: weightOf(0) });
    return new JoinedIndex(instance);
  }

  /** Adds others, up to `MOST_JOINED` in all. After a failure it is of no use any more. */
  async join(folders: readonly string[]): Promise<void> {
    await Promise.all(
      folders.map((folder, place) =>
        this.#instance.mergeIndex(folder, { ranking, indexWeight: weightOf(this.#joined + place) }),
      ),
    );
    this.#joined += folders.length;
  }

  /** What each of the indexes found, in their order. */
  async search(query: string): Promise<Found[][]> {
    const { results } = await this.#instance.search(query);
    const found = Array.from({ length: this.#joined }, (): Found[] => []);
    for (const { id, score, words } of results) {
      const place = Math.round(Math.log2(score) / STEP) + MIDDLE;
      found[place]?.push({ id, score: score / weightOf(place), words });
    }
    return found;
  }
}

function weightOf(place: number): number {
  return 2 ** (STEP * (place - MIDDLE));
}
