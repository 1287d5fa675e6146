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

/** The incidents most like each one, by its id; an incident like no other has an empty list. */
export interface Similarities {
  get: (id: string) => Similar[] | undefined;
}

/**
 * For each incident the others most like it, the most alike first: cause, component, exact errors, symptoms,
 * services, hypotheses, trigger and words weigh together, each the more the rarer it is. The time is near-linear in
 * their number, and neither their order nor the machine makes a difference. Those of an incident are looked for when they
 * are first asked for: a live preview needs one.
 * @returns at most `limit` each
 */
export function similarOf(incidents: readonly Likenable[], names: Names, limit = 5): Similarities {
  const byId = incidents.toSorted((a, b) => compare(a.id, b.id));
  const places = new Map(byId.map(({ id }, place) => [id, place]));
  const found = new Map<string, Similar[]>();
  let index: TraitIndex | null = null;
  return {
    get: (id) => {
      const place = places.get(id);
      if (place === undefined) return undefined;
      index ??= new TraitIndex(byId);
      const likest = found.get(id) ?? likestOf(place, byId, index, names, limit);
      found.set(id, likest);
      return likest;
    },
  };
}

/** The incidents most like one that is none of them, such as one that is still being written. */
export function similarTo(one: Likenable, others: readonly Likenable[], names: Names, limit = 5): Similar[] {
  const all = [...others, one];
  return likestOf(others.length, all, new TraitIndex(all), names, limit);
}

function likestOf(
  place: number,
  incidents: readonly Likenable[],
  index: TraitIndex,
  names: Names,
  limit: number,
): Similar[] {
  const candidates = index
    .candidates(place, CANDIDATES)
    .map((other) => {
      const shared = index.shared(place, other);
      return { other, shared, likeness: shared.reduce((sum, { worth }) => sum + worth, 0) };
    })
    .filter(({ likeness }) => likeness >= LEAST * Math.log(1 + incidents.length))
    .sort((a, b) => b.likeness - a.likeness || b.other - a.other);
  const likest: Similar[] = [];
  for (const { other, shared } of candidates) {
    if (likest.length === limit) break;
    const because = becauseOf(shared, incidents[other]!, names, incidents.length);
    // A likeness for which there is no reason to tell is none to a reader.
    if (because !== '') likest.push({ id: incidents[other]!.id, because });
  }
  return likest;
}
