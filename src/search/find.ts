import { conceptsOf, dictionaryOf } from './concepts.ts';
import type { Concept, Dictionary } from './concepts.ts';
import type { Hit, Library } from './engine.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { Part, Ranked } from './rank.ts';
import { guessesOf } from './spelling.ts';
import { couldTell, tellingWords } from './telling.ts';
import type { Terms } from './terms.ts';
import { variantsOf } from './variants.ts';
import { countOf } from './vocabulary.ts';
import { isTelling, stemOf } from './words.ts';

/** A word that stands in no record, and the one that was searched for in its place. */
export interface Correction {
  typed: string;
  used: string;
}

/** What the words of a query found. */
export interface Found {
  ranked: Ranked[];
  parts: Part[];
  /** The words that were searched for. */
  words: string[];
  concepts: Concept[];
  corrections: Correction[];
  /** Words that stand in no record and are like none that does. */
  unknown: string[];
}

/** What a contributing cause counts beside the cause. */
const CONTRIBUTING = 0.5;

const dictionaries = new WeakMap<Terms, Dictionary>();

function dictionary(terms: Terms): Dictionary {
  let made = dictionaries.get(terms);
  if (!made) dictionaries.set(terms, (made = dictionaryOf(terms)));
  return made;
}

/** Searches for the words of a query; its operators are applied by `search`. */
export async function find(query: Query, library: Library): Promise<Found> {
  const terms = await library.terms();
  const spoken = await spell(query, dictionary(terms), library);
  const concepts = conceptsOf(spoken.words, dictionary(terms));
  const kept = query.pasted ? await reduce(spoken.words, concepts, terms.count, library) : told(spoken.words);
  const places = new Map(kept.map((word, place) => [word, place]));
  const placed = concepts
    .map((concept) => ({ ...concept, at: concept.at.flatMap((at) => places.get(spoken.words[at]!) ?? []) }))
    .filter(({ at, strength }) => at.length > 0 || strength >= 1);
  const parts = await Promise.all([
    ...kept.map(async (word, place): Promise<Part> => ({
      label: word,
      kind: 'word',
      weight: 1,
      at: [place],
      hits: await hitsOfWord(word, library),
      // Who asks for `redis` alone wants what says so, before all that a cache caused.
      said: kept.length === 1 ? countOf(word, await library.vocabulary.shelf(word)) : 0,
    })),
    ...placed.map(async (concept): Promise<Part> => ({
      label: concept.name,
      kind: 'concept',
      weight: concept.strength,
      at: concept.at,
      hits: await hitsOf(concept, library),
    })),
  ]);
  const ranked = rank(parts, kept.length, terms.count).filter(({ id }) => fits(id, query, kept, parts));
  const without = await excluded(query, library);
  return {
    ...spoken,
    ranked: ranked.filter(({ id }) => !without.has(id)),
    parts,
    words: kept,
    concepts: placed,
  };
}

/** Looks up the words of a query, so that `find` has them at hand; nothing else is loaded. */
export async function lookUp(query: Query, library: Library): Promise<void> {
  const { words } = await spell(query, dictionary(await library.terms()), library);
  await Promise.all(told(words).map((word) => hitsOfWord(word, library)));
}

/** The words that tell something, or all where none does; each once. */
function told(words: string[]): string[] {
  const telling = words.filter(isTelling);
  return [...new Set(telling.length > 0 ? telling : words)];
}

async function hitsOf({ facet, id }: Concept, library: Library): Promise<ReadonlyMap<string, Hit>> {
  if (facet === 'symptom') return marked(await library.marked('symptom', id), 1);
  if (!id.includes('/')) return marked(await library.marked('branch', id), 1);
  const [own, contributing] = await Promise.all([
    library.marked('cause', id),
    library.marked('contributing', id),
  ]);
  return new Map([...marked(contributing, CONTRIBUTING), ...marked(own, 1)]);
}

/** What holds a word, however it is spelt there. */
async function hitsOfWord(word: string, library: Library): Promise<ReadonlyMap<string, Hit>> {
  const [own, ...others] = await Promise.all(
    [word, ...(await spellings(word, library))].map((each) => library.find(each)),
  );
  if (others.length === 0) return own!;
  const all = new Map(own);
  for (const [id, { score, at }] of others.flatMap((other) => [...other])) {
    const known = all.get(id);
    all.set(id, known ? { score: Math.max(known.score, score), at: [...known.at, ...at] } : { score, at });
  }
  return all;
}

/** The other ways to write a word that some record has. */
async function spellings(word: string, library: Library): Promise<string[]> {
  const others = variantsOf(word);
  if (others.length === 0) return [];
  const shelf = await library.vocabulary.shelf(word);
  return others.filter((other) => countOf(other, shelf) > 0);
}

function marked(ids: readonly string[], score: number): Map<string, Hit> {
  return new Map(ids.map((id) => [id, { score, at: [] }]));
}

/** Words with those that stand in no record replaced by what was probably meant. */
async function spell(
  { words, pasted }: Query,
  names: Dictionary,
  library: Library,
): Promise<{ words: string[]; corrections: Correction[]; unknown: string[] }> {
  const corrections: Correction[] = [];
  const unknown: string[] = [];
  if (pasted) return { words: words.filter(couldTellOrLinks), corrections, unknown };
  const read = await Promise.all(
    words.map(async (word, place) => {
      if (!isTelling(word) || isName(word, names)) return word;
      const shelf = await library.vocabulary.shelf(word);
      // The beginning of a word finds the word: it is short for it, or the last one is not typed to its end yet.
      const least = place === words.length - 1 ? 3 : 4;
      if (
        [word, ...variantsOf(word)].some((each) => countOf(each, shelf) > 0) ||
        (word.length >= least && beginsOne(word, shelf))
      )
        return word;
      const second =
        word.length > 1 && word[1] !== word[0] ? await library.vocabulary.shelf(word.slice(1)) : [];
      const guesses = guessesOf(word, [...shelf, ...second]);
      const neighbours = [words[place - 1], words[place + 1]].flatMap((other) =>
        other === undefined ? [] : [stemOf(other)],
      );
      const best =
        guesses.find(
          (guess) =>
            guess.distance === guesses[0]!.distance && isTogether(stemOf(guess.word), neighbours, names),
        ) ?? guesses[0];
      if (best) corrections.push({ typed: word, used: best.word });
      else unknown.push(word);
      return best?.word ?? word;
    }),
  );
  return { words: read, corrections, unknown };
}

/** In a paste short words stay only to keep phrases together. */
function couldTellOrLinks(word: string): boolean {
  return couldTell(word) || !/\d/.test(word);
}

function isName(word: string, { phrases, hints }: Dictionary): boolean {
  const stem = stemOf(word);
  return phrases.has(stem) || hints.has(stem);
}

function isTogether(stem: string, neighbours: readonly string[], { hints }: Dictionary): boolean {
  return (hints.get(stem) ?? []).some(({ stems }) => neighbours.some((other) => stems.includes(other)));
}

function beginsOne(word: string, shelf: ReadonlyMap<string, number>): boolean {
  for (const other of shelf.keys()) if (other.startsWith(word)) return true;
  return false;
}

/** The most telling words of a paste. */
async function reduce(
  words: string[],
  concepts: readonly Concept[],
  records: number,
  library: Library,
): Promise<string[]> {
  const candidates = [...new Set(words.filter(couldTell))];
  const counts = await Promise.all(
    candidates.map(async (word) => {
      const shelf = await library.vocabulary.shelf(word);
      return [word, Math.max(...[word, ...variantsOf(word)].map((each) => countOf(each, shelf)))] as const;
    }),
  );
  const named = new Set(
    concepts.filter(({ strength }) => strength >= 1).flatMap(({ at }) => at.map((place) => words[place]!)),
  );
  const kept = new Set(tellingWords(candidates, new Map(counts), named, records));
  return candidates.filter((word) => kept.has(word));
}

function fits(id: string, { phrases }: Query, words: readonly string[], parts: readonly Part[]): boolean {
  return phrases.every((phrase) => {
    const hits = phrase
      .filter((word) => words.includes(word))
      .map((word) => parts[words.indexOf(word)]!.hits.get(id));
    return hits.every(Boolean) && standsIn(phrase, words, hits as Hit[]);
  });
}

/** Whether the words of a phrase follow each other; common ones in between are only counted. */
function standsIn(phrase: readonly string[], words: readonly string[], hits: readonly Hit[]): boolean {
  const offsets = phrase.flatMap((word, offset) => (words.includes(word) ? [offset] : []));
  const rest = hits.slice(1).map(({ at }) => new Set(at));
  return (hits[0]?.at ?? []).some((start) =>
    rest.every((at, place) => at.has(start + offsets[place + 1]! - offsets[0]!)),
  );
}

/** The ids of the records that have a word or phrase which must not occur. */
export async function excluded({ without }: Query, library: Library): Promise<Set<string>> {
  const lists = await Promise.all(
    without.map(async (words) => {
      const hits = await Promise.all(words.map((word) => library.find(word)));
      return [...hits[0]!.keys()].filter((id) =>
        standsIn(
          words,
          words,
          hits.map((hit) => hit.get(id) ?? { score: 0, at: [] }),
        ),
      );
    }),
  );
  return new Set(lists.flat());
}
