import type { Row } from './rows.ts';
import { compare } from './tally.ts';

/** What was suspected, and what it was. */
export interface HypothesisFigure {
  /** A cause of either level; `null` where none fits the words of the report. */
  suspect: string | null;
  /** `cause.category` of the incident. */
  actual: string;
  /** Hypotheses that named it. */
  count: number;
  /** The minutes they were held, those that are known (some of them at most so long); `null` where none is. */
  minutes: number | null;
}

/**
 * Hypotheses by what was suspected and what it was, most frequent first. One that names several causes counts for
 * each of them, with all its minutes, so neither counts nor minutes add up.
 */
export function hypothesesOf(rows: readonly Row[]): HypothesisFigure[] {
  const figures = new Map<string, HypothesisFigure>();
  for (const { category: actual, hypotheses } of rows) {
    for (const { suspect: suspects, minutes } of hypotheses) {
      for (const suspect of suspects.length > 0 ? new Set(suspects) : [null]) {
        const key = `${suspect ?? ''} ${actual}`;
        const figure = figures.get(key) ?? { suspect, actual, count: 0, minutes: null };
        figure.count += 1;
        if (minutes !== null) figure.minutes = (figure.minutes ?? 0) + minutes;
        figures.set(key, figure);
      }
    }
  }
  return [...figures]
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || compare(a, b))
    .map(([, figure]) => figure);
}
