import { lineAt, lineStarts } from '../incident/line-starts.ts';
import type { Sentence } from './block.ts';
import { findWords, wordsOf } from './marked-words.ts';
import type { SourceText } from './source-text.ts';

/** How a value was come by: it stands there, was reckoned from what stands there, or follows from words. */
export type Basis = 'stated' | 'computed' | 'inferred';

/** Where a value comes from. */
export interface Evidence {
  /** The path of the field, such as `times.started`. */
  field: string;
  value: unknown;
  basis: Basis;
  /** From 1, in the document as it was given. */
  line: number;
  /** Words of the document. */
  quote: string;
}

/** What the document does not say, or says in two ways. */
export interface Question {
  field: string;
  message: string;
}

/** A text that was read and the line it stands on. */
export interface Place {
  line: number;
  quote: string;
}

/** Where a sentence stands. */
export function placeOf({ text, line }: Sentence): Place {
  return { line, quote: text };
}

/** What has been found so far. */
export interface Findings {
  evidence: Evidence[];
  questions: Question[];
}

const LONGEST_QUOTE = 200;
const MOST_WORDS = 30;
/** How far from its line words are looked for, in characters. */
const NEAR = 20_000;

/**
 * The words of the document, exactly as they stand there, that bear what was read without markup: the nearest to a
 * line. `null` where they are nowhere.
 */
export function quoteFrom(source: SourceText, { line, quote }: Place): Place | null {
  const { original } = source;
  const starts = startsOf(source);
  const start = starts[Math.min(line, starts.length) - 1] ?? 0;
  const wanted = clip(quote);
  if (wanted === '') return null;
  for (const from of start === 0 ? [0] : [start, 0]) {
    const exact = original.indexOf(wanted, from);
    if (exact >= 0 && (from === 0 || exact - start < 3_000)) {
      return { line: lineAt(starts, exact) + 1, quote: wanted };
    }
    const found = findWords(source, wordsOf(wanted).slice(0, MOST_WORDS), from, from + NEAR);
    if (found) return { line: lineAt(starts, found.from) + 1, quote: original.slice(found.from, found.to) };
  }
  return null;
}

/** Where each line of a document begins; asked for with every value, so it is kept with the document. */
const known = new WeakMap<SourceText, number[]>();

function startsOf(source: SourceText): number[] {
  const starts = known.get(source) ?? lineStarts(source.original);
  known.set(source, starts);
  return starts;
}

/** Cut at the end of a word. */
function clip(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST_QUOTE) return trimmed;
  return trimmed.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '');
}
