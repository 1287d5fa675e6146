/** A query and what of the collection answers it. */
export interface Judged {
  query: string;
  /** By id, 1 (somewhat) to 3 (this is it). */
  relevant: Record<string, number>;
  /** `tuned` where the ranking was made with it in view, else `held-out`. */
  half?: string;
}

/** How well a list of ids answers. */
export interface Measures {
  ndcg10: number;
  recall10: number;
  mrr: number;
}

const DEPTH = 10;

/**
 * nDCG@10 with gain 2^grade - 1 and discount log2(rank + 1) (Järvelin and Kekäläinen 2002; Burges et al. 2005), recall@10 out of
 * what ten places can hold, and the reciprocal rank of the first that is relevant at all.
 */
export function measuresOf(top: readonly string[], relevant: Record<string, number>): Measures {
  const ideal = Object.values(relevant).sort((a, b) => b - a);
  const found = top.slice(0, DEPTH).map((id) => relevant[id] ?? 0);
  const first = top.findIndex((id) => (relevant[id] ?? 0) > 0);
  return {
    ndcg10: gain(found) / (gain(ideal.slice(0, DEPTH)) || 1),
    recall10: found.filter((grade) => grade > 0).length / (Math.min(DEPTH, ideal.length) || 1),
    mrr: first === -1 ? 0 : 1 / (first + 1),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** The mean of each measure; 0 over none. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (of: keyof Measures): number =>
    all.reduce((sum, each) => sum + each[of], 0) / (all.length || 1);
  return { ndcg10: mean('ndcg10'), recall10: mean('recall10'), mrr: mean('mrr') };
}
