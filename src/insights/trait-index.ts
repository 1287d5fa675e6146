import { traitsByNumber, traitsOf, WEIGHTS } from './traits.ts';
import type { Likenable, Trait } from './traits.ts';

/** A trait that two incidents share, and what it adds to their likeness. */
export interface Shared extends Trait {
  worth: number;
  /** How many incidents have it. */
  count: number;
}

/** How many incidents of one trait are looked at; of a more common one those nearest in the list. */
const REACH = 128;

/**
 * An inverted index from traits to the incidents that have them. A trait is worth more the rarer it is,
 * ln(1 + N / n) (the inverse document frequency of Spärck Jones, 1972); words are worth a share of their text, so
 * that their products sum to the cosine of the two texts.
 */
export class TraitIndex {
  readonly #traits = traitsByNumber();
  /** Of each incident its traits by number, rising, and what each is worth there: two worths' product is what it adds. */
  readonly #profiles: Lists;
  /** Of each trait the incidents that have it, rising, and what it is worth in each. */
  readonly #postings: Lists;
  readonly #scores: Float64Array;

  constructor(incidents: readonly Likenable[]) {
    const profiles = incidents.map(traitsOf);
    const counts = new Uint32Array(this.#traits.length);
    for (const numbers of profiles) for (const number of numbers) counts[number]! += 1;
    const rarities = Float64Array.from(counts, (count) => Math.log(1 + incidents.length / count));
    const weights = Float64Array.from(this.#traits, ({ kind }) => Math.sqrt(WEIGHTS[kind]));
    const isWord = Uint8Array.from(this.#traits, ({ kind }) => (kind === 'word' ? 1 : 0));
    this.#profiles = new Lists(profiles.map(({ length }) => length));
    this.#postings = new Lists(counts);
    profiles.forEach((numbers, place) => {
      let squares = 0;
      for (const number of numbers) if (isWord[number]) squares += rarities[number]! ** 2;
      const length = Math.sqrt(squares);
      for (const number of numbers) {
        const rarity = rarities[number]!;
        const worth = weights[number]! * (isWord[number] ? rarity / length : Math.sqrt(rarity));
        this.#profiles.add(place, number, worth);
        this.#postings.add(number, place, worth);
      }
    });
    this.#scores = new Float64Array(incidents.length);
  }

  /** The places of the most promising others, at most `limit`. */
  candidates(place: number, limit: number): number[] {
    const [profiles, postings] = [this.#profiles, this.#postings];
    const touched: number[] = [];
    for (let index = profiles.from(place); index < profiles.to(place); index += 1) {
      const [first, end] = [postings.from(profiles.items[index]!), postings.to(profiles.items[index]!)];
      const middle = end - first <= REACH ? first : lowerBound(postings.items, first, end, place) - REACH / 2;
      const from = Math.max(first, Math.min(middle, end - REACH));
      for (let at = from; at < Math.min(from + REACH, end); at += 1) {
        const other = postings.items[at]!;
        if (this.#scores[other] === 0) touched.push(other);
        this.#scores[other]! += profiles.worths[index]! * postings.worths[at]!;
      }
    }
    this.#scores[place] = 0;
    const best = this.#highest(touched, limit);
    for (const other of touched) this.#scores[other] = 0;
    return best;
  }

  /** The highest scores above 0 among places, without sorting all of them. */
  #highest(places: readonly number[], limit: number): number[] {
    const scores = this.#scores;
    const best: number[] = [];
    for (const place of places) {
      const score = scores[place]!;
      const isFull = best.length === limit;
      if (score === 0 || (isFull && !isBefore(place, best[limit - 1]!, scores))) continue;
      let at = isFull ? limit - 1 : best.length;
      for (; at > 0 && isBefore(place, best[at - 1]!, scores); at -= 1) best[at] = best[at - 1]!;
      best[at] = place;
    }
    return best;
  }

  /** What two incidents share. */
  shared(place: number, other: number): Shared[] {
    const { items, worths } = this.#profiles;
    const [end, otherEnd] = [this.#profiles.to(place), this.#profiles.to(other)];
    const shared: Shared[] = [];
    for (let i = this.#profiles.from(place), j = this.#profiles.from(other); i < end && j < otherEnd;) {
      const [a, b] = [items[i]!, items[j]!];
      if (a === b) {
        const count = this.#postings.to(a) - this.#postings.from(a);
        shared.push({ ...this.#traits[a]!, worth: worths[i]! * worths[j]!, count });
      }
      if (a <= b) i += 1;
      if (b <= a) j += 1;
    }
    return shared;
  }
}

function isBefore(a: number, b: number, scores: Float64Array): boolean {
  return scores[a]! > scores[b]! || (scores[a] === scores[b] && a > b);
}

/** The first place between two at which a part that rises has this value or more. */
function lowerBound(items: Uint32Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Many short lists of numbers and their worths, one after the other: an array of its own for each would take far more room. */
class Lists {
  readonly items: Uint32Array;
  readonly worths: Float64Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  /** @param lengths that the lists will have */
  constructor(lengths: Iterable<number>) {
    let end = 0;
    this.#starts = Uint32Array.from(lengths, (length) => (end += length) - length);
    this.#ends = this.#starts.slice();
    this.items = new Uint32Array(end);
    this.worths = new Float64Array(end);
  }

  add(list: number, item: number, worth: number): void {
    const at = this.#ends[list]!++;
    this.items[at] = item;
    this.worths[at] = worth;
  }

  /** Where a list begins. */
  from(list: number): number {
    return this.#starts[list]!;
  }

  /** Where it ends, exclusive. */
  to(list: number): number {
    return this.#ends[list]!;
  }
}
