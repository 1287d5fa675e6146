import { primary } from '../words/language.ts';
import type { Giveaway } from './giveaway.ts';

/** Stands in a text where a part of it is withheld. */
export const LEFT_OUT = '[…]';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words by which an English sentence points back at the one before it, and says nothing without that. */
const BACK =
  /(?<![\p{L}\p{N}])(?:it|its|itself|they|their|them|this|these|those|such|both|he|his|him|she|her|there|former|latter|same|one|ones|also|then|too)(?![\p{L}\p{N}])/iu;

/** Fewer words than this are no sentence. */
const FEWEST_WORDS = 4;

/**
 * As much of a text as does not give the cause away, by whole sentences and by what stands between semicolons;
 * `[…]` for the rest. What points back at something left out goes with it, and so does what follows it after a semicolon.
 * `null` where nothing is left, and in languages of which nobody told how they point back.
 */
export function maskedText(text: string, language: string, gives: Giveaway): string | null {
  if (gives(text) === null) return text;
  if (primary(language) !== 'en') return null;
  const kept: string[] = [];
  for (const { segment } of sentences.segment(text)) {
    const isAfterGap = kept.at(-1) === LEFT_OUT;
    const clauses = segment.trim().split(/(?<=;)\s+/);
    const isSafe = (clause: string, place: number) =>
      gives(clause) === null &&
      !(place === 0 && isAfterGap && BACK.test(clause)) &&
      clause.split(/\s+/).length >= FEWEST_WORDS;
    const end = clauses.findIndex((clause, place) => !isSafe(clause, place));
    kept.push(...(end < 0 ? clauses : clauses.slice(0, end)));
    if (end < 0 || kept.at(-1) === LEFT_OUT) continue;
    kept.push(...kept.splice(-1).map((last) => last.replace(/;$/, '')), LEFT_OUT);
  }
  const masked = kept.join(' ');
  return masked === LEFT_OUT || gives(masked) !== null ? null : masked;
}
