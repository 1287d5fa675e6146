import type { Row } from './rows.ts';

/** Something watched for so many minutes, which had then `ended` or was still going on (right-censored). */
export interface Observation {
  minutes: number;
  ended: boolean;
}

/** The curve falls to `share` at `minutes`, where `ended` of the `atRisk` still going on came to their end. */
export interface SurvivalStep {
  minutes: number;
  share: number;
  atRisk: number;
  ended: number;
}

/**
 * The share still going on after so many minutes: the product-limit estimator of Kaplan and Meier, "Nonparametric
 * Estimation from Incomplete Observations", JASA 53 (1958). One step for each distinct time at which one ended, in
 * rising order; what is censored at such a time was still at risk at it.
 */
export function survivalOf(observations: readonly Observation[]): SurvivalStep[] {
  const byTime = observations.toSorted((a, b) => a.minutes - b.minutes);
  const steps: SurvivalStep[] = [];
  let share = 1;
  for (let first = 0; first < byTime.length;) {
    const { minutes } = byTime[first]!;
    let next = first;
    let ended = 0;
    for (; next < byTime.length && byTime[next]!.minutes === minutes; next += 1) {
      if (byTime[next]!.ended) ended += 1;
    }
    const atRisk = byTime.length - first;
    if (ended > 0) {
      share *= (atRisk - ended) / atRisk;
      steps.push({ minutes, share, atRisk, ended });
    }
    first = next;
  }
  return steps;
}

/** What the rows tell of how long it took: known durations, and ongoing incidents as far as they were watched. */
export function observationsOf(rows: readonly Row[]): Observation[] {
  return rows.flatMap(({ durationMinutes, censoredMinutes }): Observation[] => {
    if (durationMinutes !== null) return [{ minutes: durationMinutes, ended: true }];
    return censoredMinutes === null ? [] : [{ minutes: censoredMinutes, ended: false }];
  });
}
