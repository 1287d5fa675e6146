import { branchOf } from '../incident/incident.ts';
import type { Incident } from '../incident/incident.ts';
import type { Taxonomy } from '../incident/taxonomy.ts';
import { isCommon } from './common-words.ts';
import { phraseFinder } from './phrase.ts';
import type { Finder } from './phrase.ts';

/** Finds the word or phrase by which a text tells what an incident was; `null` where it tells nothing. */
export type Giveaway = (text: string | null) => string | null;

/** Shorter words of an alias stand in too many others. */
const SHORTEST_HINT = 5;

/** What one may know of an incident from the beginning: whose it is, and what was hit, as slugs and names. */
export type Known = readonly string[];

/**
 * The check on what a text gives away: the names of the cause on both of its levels, their aliases, and the component,
 * by its whole name or by any word of it that is neither common in the trade nor known from the beginning.
 */
export function giveawayOf(
  { cause }: Pick<Incident, 'cause'>,
  taxonomy: Pick<Taxonomy, 'causes'>,
  known: Known,
): Giveaway {
  return firstOf([
    phraseFinder(causePhrases(cause.category, taxonomy.causes)),
    phraseFinder(componentPhrases(cause.component, known)),
  ]);
}

/**
 * A stricter check, for what an exercise can do without: any single word of the cause’s aliases that is not common in the
 * trade tells too, and so does a word of the component’s name that is known from the beginning.
 */
export function hintOf({ cause }: Pick<Incident, 'cause'>, taxonomy: Pick<Taxonomy, 'causes'>): Giveaway {
  const aliases = taxonomy.causes.get(cause.category)?.aliases ?? [];
  const words = aliases.flatMap(wordsOf).filter((word) => word.length >= SHORTEST_HINT && !isCommon(word));
  return firstOf([
    phraseFinder(causePhrases(cause.category, taxonomy.causes)),
    phraseFinder(words),
    phraseFinder(componentPhrases(cause.component, [])),
  ]);
}

function firstOf(finders: readonly Finder[]): Giveaway {
  return (text) => {
    if (text === null) return null;
    for (const find of finders) {
      const found = find(text);
      if (found !== null) return found;
    }
    return null;
  };
}

function causePhrases(category: string, causes: Taxonomy['causes']): string[] {
  return [category, branchOf(category)].flatMap((id) => {
    const cause = causes.get(id);
    return cause ? [...cause.name.split(/ (?:or|and) /), ...cause.aliases] : [];
  });
}

function componentPhrases(component: string | null, known: Known): string[] {
  if (component === null) return [];
  const familiar = new Set(known.flatMap(wordsOf));
  return [component, ...wordsOf(component).filter((word) => !isCommon(word) && !familiar.has(word))];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
