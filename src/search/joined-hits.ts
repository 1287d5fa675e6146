import type { Hit } from './engine.ts';
import type { Found } from './joined-index.ts';
import { rarity } from './rank.ts';

/** What one of several indexes found for a word, by ids that no other has. */
export interface PartAnswer {
  found: readonly Found[];
  /** How many records it has. */
  records: number;
}

/**
 * What indexes found for a word, as one index of all their records would have it. Pagefind multiplies a score by how
 * rare the word is in its own index, by the formula of `rarity`; here it becomes how rare it is in all of them.
 */
export function joinedHits(answers: readonly PartAnswer[], records: number): Map<string, Hit> {
  const count = answers.reduce((sum, { found }) => sum + found.length, 0);
  const inAll = rarity(count, records);
  return new Map(
    answers.flatMap((answer) => {
      const factor = inAll / rarity(answer.found.length, answer.records);
      return answer.found.map(({ id, score, words }): [string, Hit] => [
        id,
        { score: score * factor, at: words },
      ]);
    }),
  );
}
