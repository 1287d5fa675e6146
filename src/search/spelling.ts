/** A word of the index that somebody may have meant. */
export interface Guess {
  word: string;
  /** Letters added, left out, replaced or swapped. */
  distance: number;
  /** How many records hold it. */
  count: number;
}

/**
 * The words of the index nearest to one that is not in it, the nearest first, then those that begin alike, then the
 * most frequent: one letter off, or two in a word of eight letters or more.
 */
export function guessesOf(word: string, known: Iterable<readonly [string, number]>): Guess[] {
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (allowed === 0) return [];
  const guesses: Guess[] = [];
  for (const [other, count] of known) {
    if (Math.abs(other.length - word.length) > allowed || other.length < 3 || /\d/.test(other)) continue;
    const distance = distanceOf(word, other, allowed);
    if (distance <= allowed) guesses.push({ word: other, distance, count });
  }
  const alike = ({ word: other }: Guess) => (other[0] === word[0] ? 0 : 1);
  return guesses.sort(
    (a, b) =>
      a.distance - b.distance || alike(a) - alike(b) || b.count - a.count || (a.word < b.word ? -1 : 1),
  );
}

/** Optimal string alignment distance (Damerau 1964), or more than `most` where it is larger. */
export function distanceOf(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
