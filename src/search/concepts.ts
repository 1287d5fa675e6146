import type { FacetName, Terms } from './terms.ts';
import { stemOf, wordsOf } from './words.ts';

/** A cause or a symptom that words of a query stand for. */
export interface Concept {
  facet: 'cause' | 'symptom';
  id: string;
  name: string;
  /** The places of its words in the query. */
  at: number[];
  /** How surely the words mean it: 1 where one word names it. */
  strength: number;
}

interface Phrase {
  facet: 'cause' | 'symptom';
  id: string;
  name: string;
  stems: string[];
}

/** All phrases by the stem of their first word, the longest first; and what a single word alone hints at. */
export interface Dictionary {
  phrases: Map<string, Phrase[]>;
  hints: Map<string, Phrase[]>;
}

/** What a phrase of several words counts beside a single word. */
const SURE = 1.6;

const FACETS = ['cause', 'symptom'] as const satisfies FacetName[];

/** The phrases by which causes and symptoms are known. */
export function dictionaryOf(terms: Terms): Dictionary {
  const all = FACETS.flatMap((facet) =>
    (terms.facets[facet]?.values ?? []).flatMap(([id, name, aliases = []]) =>
      [name.split(' › ').at(-1)!, ...aliases].flatMap((text) => {
        const stems = wordsOf(text).map(stemOf);
        return stems.length === 0 ? [] : [{ facet, id, name, stems }];
      }),
    ),
  );
  const phrases = Map.groupBy(all, ({ stems }) => stems[0]!);
  for (const group of phrases.values()) group.sort((a, b) => b.stems.length - a.stems.length);
  const hints = new Map<string, Phrase[]>();
  for (const phrase of all.filter(({ stems }) => stems.length > 1)) {
    for (const stem of new Set(phrase.stems)) hints.set(stem, [...(hints.get(stem) ?? []), phrase]);
  }
  return { phrases, hints };
}

/** The causes and symptoms that a query's words name, each once, where it does so best. */
export function conceptsOf(words: readonly string[], { phrases, hints }: Dictionary): Concept[] {
  const stems = words.map(stemOf);
  const found = new Map<string, Concept>();
  const add = ({ facet, id, name }: Phrase, at: number[], strength: number): void => {
    const key = `${facet} ${id}`;
    const known = found.get(key);
    if (!known || known.strength < strength || (known.strength === strength && known.at.length < at.length)) {
      found.set(key, { facet, id, name, at, strength });
    }
  };
  stems.forEach((stem, place) => {
    for (const phrase of phrases.get(stem) ?? []) {
      if (!phrase.stems.every((each, offset) => each === stems[place + offset])) continue;
      const at = phrase.stems.map((_, offset) => place + offset);
      // A first level is a wide field, and a word alone says less than a phrase.
      const wide = phrase.facet === 'cause' && !phrase.id.includes('/');
      add(phrase, at, wide ? 0.4 : at.length > 1 ? SURE : 1);
    }
    // A word that hardly any other cause or symptom knows, as part of a longer name.
    const hinted = hints.get(stem) ?? [];
    const ids = new Set(hinted.map(({ facet, id }) => `${facet} ${id}`));
    if (ids.size > 0 && ids.size <= 2 && stem.length > 4) for (const each of hinted) add(each, [place], 0.35);
  });
  return [...found.values()].filter(
    // `connection refused` also begins like `connection`: what lies wholly inside a longer match adds nothing.
    (one, _, all) =>
      !all.some(
        (other) =>
          other !== one && other.at.length > one.at.length && one.at.every((at) => other.at.includes(at)),
      ),
  );
}
