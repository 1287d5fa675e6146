import { traitsOf, WEIGHTS } from './traits.ts';
import type { Likenable, Trait } from './traits.ts';

/** A trait that two incidents share, and what it adds to their likeness. */
export interface Shared extends Trait {
  worth: number;
  /** How many incidents have it. */
  count: number;
}

/** An incident's traits by number, rising, and what each is worth there: the product of two worths is what it adds. */
interface Profile {
  numbers: Uint32Array;
  worths: Float64Array;
}

/** The incidents that have a trait, rising, and what it is worth in each. */
interface Posting {
  places: number[];
  worths: number[];
}

/** How many incidents of one trait are looked at; of a more common one those nearest in the list. */
const REACH = 128;

/**
 * An inverted index from traits to the incidents that have them. A trait is worth more the rarer it is,
 * ln(1 + N / n) (the inverse document frequency of Spärck Jones, 1972); words are worth a share of their text, so
 * that their products sum to the cosine of the two texts.
 */
export class TraitIndex {
  readonly #traits: Trait[] = [];
  readonly #postings: Posting[] = [];
  readonly #profiles: Profile[];
  readonly #scores: Float64Array;

  constructor(incidents: readonly Likenable[]) {
    const numbers = new Map<string, number>();
    const counts: number[] = [];
    const profiles = incidents.map((each) =>
      traitsOf(each).map((trait) => {
        const key = `${trait.kind} ${trait.value}`;
        const number = numbers.get(key) ?? this.#traits.push(trait) - 1;
        numbers.set(key, number);
        counts[number] = (counts[number] ?? 0) + 1;
        return number;
      }),
    );
    const rarities = counts.map((count) => Math.log(1 + incidents.length / count));
    this.#profiles = profiles.map((its) => this.#weigh(its, rarities));
    this.#postings = counts.map(() => ({ places: [], worths: [] }));
    this.#profiles.forEach((profile, place) => {
      profile.numbers.forEach((number, at) => {
        this.#postings[number]!.places.push(place);
        this.#postings[number]!.worths.push(profile.worths[at]!);
      });
    });
    this.#scores = new Float64Array(incidents.length);
  }

  #weigh(numbers: number[], rarities: readonly number[]): Profile {
    const rising = Uint32Array.from(numbers).sort();
    const isWord = (number: number) => this.#traits[number]!.kind === 'word';
    const length = Math.hypot(...numbers.filter(isWord).map((number) => rarities[number]!));
    const worths = Float64Array.from(rising, (number) => {
      const rarity = rarities[number]!;
      const weight = WEIGHTS[this.#traits[number]!.kind];
      return isWord(number) ? (Math.sqrt(weight) * rarity) / length : Math.sqrt(weight * rarity);
    });
    return { numbers: rising, worths };
  }

  /** The places of the most promising others, at most `limit`. */
  candidates(place: number, limit: number): number[] {
    const { numbers, worths } = this.#profiles[place]!;
    const touched: number[] = [];
    numbers.forEach((number, index) => {
      const { places, worths: others } = this.#postings[number]!;
      const middle = places.length <= REACH ? 0 : lowerBound(places, place) - REACH / 2;
      const from = Math.max(0, Math.min(middle, places.length - REACH));
      const to = Math.min(from + REACH, places.length);
      for (let at = from; at < to; at += 1) {
        const other = places[at]!;
        if (this.#scores[other] === 0) touched.push(other);
        this.#scores[other]! += worths[index]! * others[at]!;
      }
    });
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
    const [one, two] = [this.#profiles[place]!, this.#profiles[other]!];
    const shared: Shared[] = [];
    for (let i = 0, j = 0; i < one.numbers.length && j < two.numbers.length;) {
      const [a, b] = [one.numbers[i]!, two.numbers[j]!];
      if (a === b) {
        const count = this.#postings[a]!.places.length;
        shared.push({ ...this.#traits[a]!, worth: one.worths[i]! * two.worths[j]!, count });
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

function lowerBound(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
