import { WEEK } from './scale.ts';
import { scaleWords, shortDuration } from './words.ts';
import type { Say } from '../words/words.ts';

/** Durations from so many whole minutes up to, and without, so many. */
export interface Band {
  from: number;
  /** `null` of the longest. */
  to: number | null;
}

/** Where bands meet, in minutes: at lengths that people speak of, each line of the scale among them. */
const BOUNDS = [2, 5, 10, 30, 60, 120, 240, 480, 1440, 2880, 5760, WEEK];

/** Every duration lies in one of them. */
export const BANDS: readonly Band[] = [0, ...BOUNDS].map((from, place) => ({
  from,
  to: BOUNDS[place] ?? null,
}));

/** In which of the bands a duration lies. @param minutes 0 or more */
export function bandOf(minutes: number): number {
  return BANDS.findIndex(({ to }) => to === null || minutes < to);
}

/** A band in words: `under 2 min`, `1 h to 2 h`, `1 week or longer`. */
export function bandWords({ from, to }: Band, say: Say): string {
  if (to === null) return say('cells.longest', { from: scaleWords(from, say) });
  if (from === 0) return say('time.under', { length: shortDuration(to, say) });
  return say('cells.band', { from: scaleWords(from, say), to: scaleWords(to, say) });
}
