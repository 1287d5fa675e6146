import type { Incident } from '../incident/incident.ts';
import type { Giveaway } from './giveaway.ts';

/** Later sentences mostly tell of the report, or of what was done. */
const FIRST_SENTENCES = 2;

/** A sentence on what users met that does not give the cause away; `null` where there is none. */
export function harmOf(
  { impact, language }: Pick<Incident, 'impact' | 'language'>,
  gives: Giveaway,
): string | null {
  if (impact.summary === null) return null;
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(impact.summary);
  return (
    [...sentences]
      .slice(0, FIRST_SENTENCES)
      .map(({ segment }) => segment.trim())
      .find((sentence) => gives(sentence) === null) ?? null
  );
}
