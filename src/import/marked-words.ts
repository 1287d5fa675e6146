import type { SourceText } from './source-text.ts';

/** A stretch of a document, from its first character to behind its last. */
export interface Stretch {
  from: number;
  to: number;
}

/** A word, and how many marks stand between it and the one before. */
interface MarkedWord extends Stretch {
  text: string;
  marks: number;
}

/** Marks between words that the reader of lines took away: a tag, an entity, the address of a link, or a character. */
const MARKED = /<[^<>]{0,300}>|&#?\w{1,10};|\]\([^)\n]{0,300}\)|[\p{L}\p{N}]+|[^]/gu;
/** The same where they are no markup: the words within them were read as well. */
const PLAIN = /[\p{L}\p{N}]+|[^]/gu;
const WORD = /^[\p{L}\p{N}]+$/u;
/** More marks than that between two words are no sentence any more. */
const MOST_MARKS = 40;

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Where these words first stand one after the other between two places, with marks between them; the first and the last
 * may be a part of a longer one. The document is taken apart once: an expression that can read its marks in two ways takes
 * time without end where they are repeated.
 */
export function findWords(
  source: SourceText,
  wanted: readonly string[],
  from: number,
  to: number,
): Stretch | null {
  if (wanted.length === 0) return null;
  const { marked, plain } = takenApart(source);
  return firstOf(marked, wanted, from, to) ?? firstOf(plain, wanted, from, to);
}

const known = new WeakMap<SourceText, { marked: MarkedWord[]; plain: MarkedWord[] }>();

function takenApart(source: SourceText): { marked: MarkedWord[]; plain: MarkedWord[] } {
  let apart = known.get(source);
  if (!apart) {
    apart = { marked: markedWords(source.original, MARKED), plain: markedWords(source.original, PLAIN) };
    known.set(source, apart);
  }
  return apart;
}

function markedWords(text: string, tokens: RegExp): MarkedWord[] {
  const words: MarkedWord[] = [];
  let marks = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (WORD.test(token)) {
      words.push({ text: token, from: index, to: index + token.length, marks });
      marks = 0;
    } else marks += 1;
  }
  return words;
}

function firstOf(
  words: readonly MarkedWord[],
  wanted: readonly string[],
  from: number,
  to: number,
): Stretch | null {
  for (let place = firstAfter(words, from); place < words.length; place += 1) {
    if (words[place]!.from >= to) return null;
    const stretch = standsAt(words, place, wanted);
    if (stretch) return stretch;
  }
  return null;
}

function standsAt(words: readonly MarkedWord[], place: number, wanted: readonly string[]): Stretch | null {
  const [first, last] = [words[place]!, words[place + wanted.length - 1]];
  if (!last) return null;
  const end = wanted.length - 1;
  if (end === 0) {
    const within = first.text.indexOf(wanted[0]!);
    return within < 0 ? null : { from: first.from + within, to: first.from + within + wanted[0]!.length };
  }
  if (!first.text.endsWith(wanted[0]!) || !last.text.startsWith(wanted[end]!)) return null;
  for (let next = 1; next <= end; next += 1) {
    const { text, marks } = words[place + next]!;
    if (marks > MOST_MARKS || (next < end && text !== wanted[next])) return null;
  }
  return { from: first.to - wanted[0]!.length, to: last.from + wanted[end]!.length };
}

/** The place of the first word that ends behind this one. */
function firstAfter(words: readonly MarkedWord[], from: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.to > from) high = middle;
    else low = middle + 1;
  }
  return low;
}
