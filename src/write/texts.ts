import { fill } from '../words/fill.ts';
import type { Key } from '../words/words.ts';

/** Gives one of the texts that a page handed to its script, with values in its places. */
export type Texts = (key: Key, values?: Record<string, string | number>) => string;

/** The texts of a page, as it put them into a data attribute; a text that is not there is its key. */
export function textsFrom(json: string | undefined): Texts {
  const texts = JSON.parse(json ?? '{}') as Record<string, string>;
  return (key, values = {}) => fill(texts[key] ?? key, values);
}
