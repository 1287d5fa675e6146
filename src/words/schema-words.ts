import type { ProblemWords } from './problem-words.ts';
import fr from './fr.json' with { type: 'json' };
import { primary } from './language.ts';

/** What the schema says of its fields and their values, in another language than its own. */
export interface SchemaWords {
  /** The sentence that helps to fill a field in, by its path without the `*` of lists. */
  help: Record<string, string>;
  /** By the same path, what each value of a field means. */
  values: Record<string, Record<string, string>>;
}

/** A language's file has them beside the interface; English stands in the schema and the checker themselves, and nowhere else. */
const WORDS: Record<string, { schema: SchemaWords; problems: ProblemWords }> = { fr };

/** The schema in a language, by its BCP 47 tag; `null` where its own words have to do. */
export function schemaWords(language: string): SchemaWords | null {
  return WORDS[primary(language)]?.schema ?? null;
}

/** What checker and importer say in a language; `null` where their own words have to do. */
export function problemWords(language: string): ProblemWords | null {
  return WORDS[primary(language)]?.problems ?? null;
}
