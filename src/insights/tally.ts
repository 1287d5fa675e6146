/** How often each key was seen. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string, by = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /**
   * Most frequent first; equals in the order of their keys, so that the order of input never matters, but that `other`,
   * which says least, is the last of them.
   */
  entries(): [key: string, count: number][] {
    return [...this.#counts].sort(
      ([a, m], [b, n]) => n - m || Number(a === 'other') - Number(b === 'other') || compare(a, b),
    );
  }
}

/** Orders text by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
