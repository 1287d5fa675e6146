import { stemOf } from './words.ts';

/** The words of the index that begin alike, and in how many records each stands. */
export interface Shelf {
  words: string;
  counts: number[];
}

/** The words of the index, by shelf. */
export interface Vocabulary {
  /** The words that begin with the same letter as this one, with the number of records that hold each. */
  shelf: (word: string) => Promise<ReadonlyMap<string, number>>;
}

/** More words than this would cost a reader more than a forgiven typo is worth: the rarest are left out. */
const MOST = 40_000;

/** Every shelf there is; a browser that asks for one that is not there complains to whoever looks. */
const SHELVES = [...'abcdefghijklmnopqrstuvwxyz0_'];

/** The name of the shelf on which a word stands. */
export function shelfOf(word: string): string {
  const first = word.charAt(0);
  return /[a-z]/.test(first) ? first : /\p{N}/u.test(first) ? '0' : '_';
}

/** Counts in how many records each word stands, without keeping the records. */
export class WordCounts {
  readonly #counts = new Map<string, number>();

  /** @param words those of a record, as often as they stand in it */
  add(words: readonly string[]): void {
    for (const word of new Set(words))
      if (word.length > 1) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** The vocabulary as the files it travels in. */
  shelves(): Map<string, Shelf> {
    let kept = [...this.#counts];
    for (let least = 2; kept.length > MOST; least += 1) kept = kept.filter(([, count]) => count >= least);
    const shelves = Map.groupBy(
      kept.sort(([a], [b]) => (a < b ? -1 : 1)),
      ([word]) => shelfOf(word),
    );
    return new Map(
      SHELVES.map((name): [string, Shelf] => {
        return [name, shelfText(new Map(shelves.get(name)))];
      }),
    );
  }
}

/** A shelf as it travels. */
export function shelfText(counts: ReadonlyMap<string, number>): Shelf {
  return { words: [...counts.keys()].join(' '), counts: [...counts.values()] };
}

/** The words of a shelf as they travelled. */
export function readShelf({ words, counts }: Shelf): Map<string, number> {
  return new Map(words === '' ? [] : words.split(' ').map((word, place) => [word, counts[place] ?? 1]));
}

/** Of the same shelf in several parts of a collection, what stands on it in all. */
export function mergedShelves(shelves: readonly Map<string, number>[]): Map<string, number> {
  const [all = new Map<string, number>(), ...others] = shelves;
  for (const shelf of others) for (const [word, count] of shelf) all.set(word, (all.get(word) ?? 0) + count);
  return all;
}

/** In how many records a word or another form of it stands, as far as the vocabulary knows; 0 where in none. */
export function countOf(word: string, shelf: ReadonlyMap<string, number>): number {
  const exact = shelf.get(word);
  if (exact !== undefined) return exact;
  const stem = stemOf(word);
  let most = 0;
  for (const [other, count] of shelf) {
    if (count > most && other.startsWith(stem.slice(0, 3)) && stemOf(other) === stem) most = count;
  }
  return most;
}
