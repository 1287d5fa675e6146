import { isTelling } from './words.ts';

/** How many words of a paste are searched for: each costs a reader some kilobytes. */
const MOST = 12;
/** A query of more words than this is not typed but pasted. */
const LONG = 14;

/** What in an alert changes from one time to the next and says nothing: moments, addresses, ids, versions, paths' lines. */
const NOISE = [
  /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\b/g,
  /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g,
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  /\b0x[0-9a-f]+\b/gi,
  /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\b/gi,
  /https?:\/\/\S+/g,
  /:\d+\b/g,
];

/** Whether a text is more than somebody types: an alert, a stack trace, a paragraph. */
export function isPaste(words: readonly string[]): boolean {
  return words.length > LONG;
}

/** The text without what is different each time. */
export function withoutNoise(text: string): string {
  return NOISE.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

/** Whether a word of a paste could tell something: of numbers only those that look like the status of an answer. */
export function couldTell(word: string): boolean {
  return isTelling(word) && word.length > 2 && (!/^\d+$/.test(word) || /^[45]\d\d$/.test(word));
}

/**
 * The most telling of a paste's words: the rarest of those that records hold, `counts` saying how many do. Words that
 * name a cause or symptom (`named`) are kept before others.
 */
export function tellingWords(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  named: ReadonlySet<string>,
  records: number,
): string[] {
  const worth = (word: string): number => {
    const count = counts.get(word) ?? 0;
    if (count === 0) return 0;
    return Math.log(1 + records / count) * (named.has(word) ? 1.6 : 1);
  };
  return words
    .map((word) => ({ word, worth: worth(word) }))
    .filter(({ worth: own }) => own > Math.log(1 + 1 / 0.6))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ word }) => word);
}
