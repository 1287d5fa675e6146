import type { Sentence } from '../block.ts';
import { placeOf } from '../evidence.ts';
import { fitting } from './notes.ts';
import type { Notes } from './notes.ts';

/** The first three of some sentences as one text for a field; `null` where that is too short, or stands nowhere. */
export function firstSentences(
  field: string,
  sentences: readonly Sentence[],
  least: number,
  notes: Notes,
): string | null {
  const told = sentences.slice(0, 3);
  const text = fitting(told.map((sentence) => sentence.text).join(' '), 1000);
  return text.length >= least && notes.bears(field, text, placeOf(told[0]!)) ? text : null;
}
