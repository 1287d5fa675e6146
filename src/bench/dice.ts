import { seeded } from '../insights/random.ts';

/** Chance that comes out the same each time, for a seed. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seeded(seed);
  }

  /** From 0 up to and without 1. */
  share(): number {
    return this.#next() / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  is(probability: number): boolean {
    return this.share() < probability;
  }

  oneOf<T>(values: readonly T[]): T {
    return values[Math.floor(this.share() * values.length)]!;
  }

  /** So many different ones of the values, or all where there are fewer. */
  someOf<T>(values: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, values.length)) chosen.add(this.oneOf(values));
    return [...chosen];
  }

  /** A log-normal value, by the polar form of Box and Muller (1958). */
  logNormal(median: number, sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.share()));
    return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * this.share()));
  }
}

/** Values of which the n-th is drawn in proportion to 1 / n^exponent (Zipf's law). */
export class Zipf<T> {
  readonly #values: readonly T[];
  readonly #sums: Float64Array;

  constructor(values: readonly T[], exponent = 1) {
    this.#values = values;
    this.#sums = new Float64Array(values.length);
    let sum = 0;
    values.forEach((_, place) => {
      sum += (place + 1) ** -exponent;
      this.#sums[place] = sum;
    });
  }

  draw(dice: Dice): T {
    const sums = this.#sums;
    const wanted = dice.share() * sums[sums.length - 1]!;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= wanted) low = middle + 1;
      else high = middle;
    }
    return this.#values[low]!;
  }
}
