import type { Hit } from './engine.ts';

/** Something searched for: a word, or a cause or symptom that words of the query name. */
export interface Part {
  /** As it is told to the reader. */
  label: string;
  kind: 'word' | 'concept';
  /** What it counts, times its rarity. */
  weight: number;
  /** The places in the query of the words that it is about. */
  at: readonly number[];
  hits: ReadonlyMap<string, Hit>;
  /**
   * How many records say the word themselves, where that is to count: to all others it is another name for their cause
   * or symptoms, which makes a rare word look common.
   */
  said?: number;
}

/** A record that was found. */
export interface Ranked {
  id: string;
  score: number;
  /** What of the query it has, as places in the list of parts. */
  parts: number[];
  /** Whether it has every word of the query, by the word itself or by what it stands for. */
  whole: boolean;
}

interface RankingOptions {
  /** How much the share of the query's words that a record has counts. */
  coverage: number;
  /** What two words that stand side by side as in the query add, as a share of their rarity. */
  closeness: number;
  /** What a cause or symptom counts beside a word. */
  concept: number;
  /** How much less the rarest words count than their rarity would have it: a word that stands in one report by chance is rare too. */
  damping: number;
  /** Records that score less than this share of the best are left out, unless they have every word. */
  least: number;
}

/** Tuned on one half of `test/search/queries.jsonl`; what the other half missed was not looked at. */
const RANKING: RankingOptions = {
  coverage: 0.75,
  closeness: 1,
  concept: 2.2,
  damping: 0.35,
  least: 0.05,
};

/** How rare what `count` of `records` have is: the inverse document frequency of BM25 (Robertson and Spärck Jones, 1976). */
export function rarity(count: number, records: number): number {
  return Math.log(1 + (records - count + 0.5) / (count + 0.5));
}

/**
 * Records by how well they answer, the best first. Each part adds what the index says of it there; words that stand
 * together as in the query add to that; and the sum counts the less, the less of the query a record has.
 * @param places how many words the query has
 */
export function rank(
  parts: readonly Part[],
  places: number,
  records: number,
  options: RankingOptions = RANKING,
): Ranked[] {
  const rarities = parts.map(({ hits }) => rarity(hits.size, records));
  const scores = new Map<string, { score: number; parts: number[] }>();
  parts.forEach(({ kind, weight, hits, said = 0 }, part) => {
    const rarer = said > 0 && said < hits.size ? rarity(said, records) / rarities[part]! : 1;
    for (const [id, hit] of hits) {
      const record = scores.get(id) ?? { score: 0, parts: [] };
      const damped = rarities[part]! ** -options.damping;
      record.score +=
        weight * damped * hit.score * (kind === 'word' ? rarer : options.concept * rarities[part]!);
      record.parts.push(part);
      scores.set(id, record);
    }
  });
  // What a place of the query is worth is the rarity of the rarest part about it.
  const worths = Array.from({ length: places }, (_, place) =>
    Math.max(
      0,
      ...parts.map(({ at, weight }, part) =>
        at.includes(place) ? rarities[part]! * Math.min(1, weight) : 0,
      ),
    ),
  );
  const total = worths.reduce((sum, worth) => sum + worth, 0) || 1;
  const ranked = [...scores].map(([id, record]) => {
    const covered = new Set(record.parts.flatMap((part) => parts[part]!.at));
    const share = [...covered].reduce((sum, place) => sum + worths[place]!, 0) / total;
    const close = closeness(id, record.parts, parts, rarities);
    const score = (record.score + options.closeness * close) * share ** options.coverage;
    return { id, score, parts: record.parts, whole: covered.size === places };
  });
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const least = (ranked[0]?.score ?? 0) * options.least;
  return ranked.filter(({ score, whole }) => whole || score >= least);
}

/** The rarities of neighbouring words of the query that stand side by side in the record too. */
function closeness(
  id: string,
  own: readonly number[],
  parts: readonly Part[],
  rarities: readonly number[],
): number {
  const words = own.filter((part) => parts[part]!.kind === 'word');
  let sum = 0;
  for (const part of words) {
    const next = words.find((other) => parts[other]!.at[0] === parts[part]!.at[0]! + 1);
    if (next === undefined) continue;
    const after = new Set(parts[next]!.hits.get(id)!.at);
    const near = parts[part]!.hits.get(id)!.at;
    if (near.some((place) => after.has(place + 1))) sum += (rarities[part]! + rarities[next]!) / 2;
    else if (near.some((place) => after.has(place + 2) || after.has(place - 1)))
      sum += (rarities[part]! + rarities[next]!) / 4;
  }
  return sum;
}
