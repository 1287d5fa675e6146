import { becauseOf } from './because.ts';
import type { Names } from './because.ts';
import { compare } from './tally.ts';
import { TraitIndex } from './trait-index.ts';
import type { Likenable } from './traits.ts';

export type { Names } from './because.ts';

/** Another incident worth reading beside this one. */
export interface Similar {
  id: string;
  /** A fragment of a sentence: "same cause (configuration › cache), both looked like slow". */
  because: string;
}

/**
 * The least likeness worth a reader's time, as a multiple of the rarity of what a single incident has: about that of
 * a second-level cause alone.
 */
const LEAST = 1.5;
/** How many candidates are weighed in full for each incident. */
const CANDIDATES = 20;

/**
 * For each incident the others most like it, the most alike first: cause, component, exact errors, symptoms,
 * services, hypotheses, trigger and words weigh together, each the more the rarer it is. The time is near-linear in
 * their number, and neither their order nor the machine makes a difference.
 * @returns by id, at most `limit` each; an incident like no other has an empty list
 */
export function similarOf(incidents: readonly Likenable[], names: Names, limit = 5): Map<string, Similar[]> {
  const byId = incidents.toSorted((a, b) => compare(a.id, b.id));
  const index = new TraitIndex(byId);
  return new Map(byId.map(({ id }, place) => [id, likest(place, byId, index, names, limit)]));
}

/** The incidents most like one that is none of them, such as one that is still being written. */
export function similarTo(one: Likenable, others: readonly Likenable[], names: Names, limit = 5): Similar[] {
  const all = [...others, one];
  return likest(others.length, all, new TraitIndex(all), names, limit);
}

function likest(
  place: number,
  incidents: readonly Likenable[],
  index: TraitIndex,
  names: Names,
  limit: number,
): Similar[] {
  return index
    .candidates(place, CANDIDATES)
    .map((other) => {
      const shared = index.shared(place, other);
      return { other, shared, likeness: shared.reduce((sum, { worth }) => sum + worth, 0) };
    })
    .filter(({ likeness }) => likeness >= LEAST * Math.log(1 + incidents.length))
    .sort((a, b) => b.likeness - a.likeness || b.other - a.other)
    .slice(0, limit)
    .map(({ other, shared }) => ({
      id: incidents[other]!.id,
      because: becauseOf(shared, incidents[other]!, names),
    }));
}
