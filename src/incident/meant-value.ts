import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Taxonomy } from './taxonomy.ts';
import type { Term } from './vocabulary.ts';

/** What each value of an enumeration is also called: its name, and other words for it. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** The words for the values of an enumeration, kept with its schema; they are no part of the JSON Schema. */
const wordsOfSchema = z.registry<{ words: Words }>();

/** An enumeration whose values go by other words as well, so that a message can say which one was meant. */
export function called<T extends z.ZodType>(schema: T, words: Words): T {
  wordsOfSchema.add(schema, { words });
  return schema;
}

/** The words for the values of an enumeration; none where nothing says any. */
export function wordsOf(schema: z.ZodType | null): Words {
  // The registry's own type takes a map apart.
  const kept = schema && (wordsOfSchema.get(schema) as { words: Words } | undefined);
  return kept?.words ?? new Map<string, never>();
}

/** Names and aliases of causes, of either level. */
export function causeWords({ causes }: Taxonomy): Words {
  return new Map([...causes.values()].map(({ id, name, aliases }) => [id, [name, ...aliases]]));
}

/** Names and aliases of kinds of symptoms. */
export function symptomWords({ symptoms }: Taxonomy): Words {
  return new Map([...symptoms.values()].map(({ id, name, aliases }) => [id, [name, ...aliases]]));
}

/**
 * The names of a vocabulary's values. Where one is called as a cause is, as `expiry` is among the triggers, the words
 * for that cause stand for it too.
 */
export function vocabularyWords(terms: Record<string, Term>, { causes }: Taxonomy): Words {
  return new Map(
    Object.entries(terms).map(([id, { name }]) => {
      const sameName = [...causes.values()].filter((cause) => cause.id.endsWith(`/${id}`));
      return [id, [name, ...(sameName.length === 1 ? sameName[0]!.aliases : [])]];
    }),
  );
}

/**
 * The value that was likely meant by another word for it: one that is called just so, else one that is nearly called
 * so (a letter or two mistyped), else the one with the longest word that stands in what was written. `null` where there is none, or several.
 */
export function meantByWords(written: string, words: Words): string | null {
  if (written.length > 100) return null;
  const wanted = plain(written);
  const all = [...words].flatMap(([id, others]) => others.map((word) => ({ id, word: plain(word) })));
  const same = sole(all.filter(({ word }) => word === wanted));
  if (same !== undefined) return same;
  const mistyped = all.filter(({ word }) => isMistyped(wanted, word));
  const inside = all.filter(({ word }) => word.length >= 3 && ` ${wanted} `.includes(` ${word} `));
  const longest = Math.max(...inside.map(({ word }) => word.length));
  return sole(mistyped) ?? sole(inside.filter(({ word }) => word.length === longest)) ?? null;
}

/** A letter in six may be another; a short word would be near to many. */
function isMistyped(written: string, word: string): boolean {
  const most = Math.floor(word.length / 6);
  return most > 0 && Math.abs(written.length - word.length) <= most && distance(written, word) <= most;
}

/** The one value of all that were found; `null` for several, `undefined` for none. */
function sole(found: readonly { id: string }[]): string | null | undefined {
  const ids = new Set(found.map(({ id }) => id));
  return ids.size > 1 ? null : ids.values().next().value;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_/-]+/g, ' ')
    .trim();
}
