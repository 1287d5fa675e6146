import type { Detector } from '../incident/vocabulary.ts';
import { ownShare } from './causes.ts';
import type { Interval } from './intervals.ts';
import type { Row } from './rows.ts';
import { Tally } from './tally.ts';

/** How many incidents were first known by this. */
export interface DetectionFigure {
  by: Detector;
  k: number;
  n: number;
  /** Of the share k of n over the census's own reports, 95%; `null` for a selection and under ten reports. */
  interval: Interval | null;
}

/** How incidents were found, most frequent first; `unknown` is always there, and last. */
export function detectionOf(rows: readonly Row[], own: readonly Row[] | null): DetectionFigure[] {
  const counts = new Tally();
  for (const row of rows) counts.add(detectorOf(row));
  const detectors = counts.entries().map(([by]) => by as Detector);
  return [...detectors.filter((by) => by !== 'unknown'), 'unknown' as const].map((by) => ({
    by,
    k: counts.get(by),
    n: rows.length,
    interval: own && ownShare(own.filter((row) => detectorOf(row) === by).length, own.length),
  }));
}

function detectorOf({ detectedBy }: Row): Detector {
  return detectedBy ?? 'unknown';
}
