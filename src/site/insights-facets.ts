import { durationOf } from '../insights/duration.ts';
import type { DurationFigure } from '../insights/duration.ts';
import { countedRows } from '../insights/counted.ts';
import { phasesOf } from '../insights/phases.ts';
import type { PhaseFigure } from '../insights/phases.ts';
import { keysOf } from '../incident/keys-of.ts';
import { SCOPES } from '../incident/vocabulary.ts';
import type { Phase, Scope } from '../incident/vocabulary.ts';
import { rows } from './collection.ts';
import type { Entry } from './collection.ts';

const rowById = new Map(rows.map((row) => [row.id, row]));

/** The figures of the insights page for the incidents of a cause, a symptom, a service or an organisation. */
export interface FacetInsights {
  n: number;
  duration: DurationFigure;
  /** The sum of the known durations; `null` where none is known. */
  minutes: number | null;
  phases: Record<Phase, PhaseFigure>;
  /** Every scope that occurs, the unknown one last. */
  scopes: { scope: Scope | null; count: number }[];
}

/** Computed by the same functions as those of the whole collection; without intervals, for a part is no census. */
export function facetInsights(entries: readonly Entry[]): FacetInsights {
  const own = countedRows(entries.flatMap(({ incident }) => rowById.get(incident.id) ?? []));
  const duration = durationOf(own, null);
  const minutes = own.reduce((sum, { durationMinutes }) => sum + (durationMinutes ?? 0), 0);
  return {
    n: own.length,
    duration,
    minutes: duration.known === 0 ? null : minutes,
    phases: phasesOf(own),
    scopes: [...keysOf(SCOPES), null].flatMap((scope) => {
      const count = own.filter((row) => row.scope === scope).length;
      return count === 0 ? [] : [{ scope, count }];
    }),
  };
}
