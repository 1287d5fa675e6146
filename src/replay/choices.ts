import type { SymptomFigure } from '../insights/symptoms.ts';
import { branchOf } from '../incident/incident.ts';

/** Causes to choose from, by id. */
export interface Choices {
  /** The first levels. */
  first: string[];
  /** What incidents that looked like this most often turned out to be, in the order of the alphabet. */
  alike: string[];
}

const MOST_ALIKE = 5;

/** The incident that is replayed, where the figures count it: its cause, and the kinds of all its symptoms. */
export interface Own {
  category: string;
  kinds: readonly string[];
}

/**
 * The causes that a reader can choose from. They follow from the symptoms and from what all other incidents turned out
 * to be, and know nothing of the one that is replayed.
 * @param kinds of the symptoms that are shown
 */
export function choicesOf(
  kinds: readonly string[],
  firstLevels: readonly string[],
  figures: readonly SymptomFigure[],
  own: Own | null,
): Choices {
  const counts = new Map<string, number>();
  for (const { kind, causes } of figures) {
    if (!kinds.includes(kind)) continue;
    const ownCause = own?.kinds.includes(kind) ? own.category : null;
    for (const { category, count } of causes)
      counts.set(category, (counts.get(category) ?? 0) + count - (category === ownCause ? 1 : 0));
  }
  const told = [...counts].filter(([category, count]) => count > 0 && branchOf(category) !== 'unknown');
  return {
    first: firstLevels.filter((id) => id !== 'unknown'),
    alike: told
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, MOST_ALIKE)
      .map(([category]) => category)
      // The most frequent one is the answer so often that its place would tell.
      .sort(),
  };
}
