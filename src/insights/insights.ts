import { causesOf } from './causes.ts';
import type { CauseFigure } from './causes.ts';
import { censusRows } from './census.ts';
import type { Collection } from './census.ts';
import { completenessOf } from './completeness.ts';
import type { Completeness } from './completeness.ts';
import { detectionOf } from './detection.ts';
import type { DetectionFigure } from './detection.ts';
import { durationOf } from './duration.ts';
import type { DurationFigure } from './duration.ts';
import { hypothesesOf } from './hypotheses.ts';
import type { HypothesisFigure } from './hypotheses.ts';
import { impactOf } from './impact.ts';
import type { ImpactCell } from './impact.ts';
import { phasesOf } from './phases.ts';
import type { PhaseFigure } from './phases.ts';
import { quartersOf } from './quarters.ts';
import type { QuarterFigure } from './quarters.ts';
import { recurrencesOf } from './recurrence.ts';
import type { Recurrence } from './recurrence.ts';
import { countedRows, nearMissRows } from './counted.ts';
import type { Row } from './rows.ts';
import { symptomsOf } from './symptoms.ts';
import type { SymptomFigure } from './symptoms.ts';
import { triggersOf } from './triggers.ts';
import type { TriggerFigure } from './triggers.ts';
import type { Phase } from '../incident/vocabulary.ts';

/** The figures of a collection: the shape of `/api/insights.json`. */
export interface Insights {
  schema: 1;
  /** The date on which what depends on today depends. */
  asOf: string;
  collection: { kind: Collection['kind']; organisation: string | null; since: string | null };
  incidents: number;
  nearMisses: number;
  duration: DurationFigure;
  impact: ImpactCell[];
  causes: Omit<CauseFigure, 'durationsKnown'>[];
  phases: Record<Phase, PhaseFigure>;
  detection: DetectionFigure[];
  symptoms: SymptomFigure[];
  hypotheses: HypothesisFigure[];
  triggers: TriggerFigure[];
  recurrence: Recurrence[];
  /** `null` for a selection. */
  perQuarter: QuarterFigure[] | null;
  completeness: Completeness[];
}

/**
 * Every figure of a collection, over its published incidents; near misses are counted apart, and whatever else is
 * among the rows is left out. The order of the rows does not matter.
 * @param asOf a date, `2026-11-21`; the same for which the rows were made
 * @param firstLevels ids of the taxonomy's first levels in its order: each is shown, also where it never occurs
 */
export function insightsOf(
  rows: readonly Row[],
  collection: Collection,
  asOf: string,
  firstLevels: Iterable<string>,
): Insights {
  const counted = countedRows(rows);
  const census = collection.kind === 'census' ? collection : null;
  const own = census && censusRows(counted, census);
  return {
    schema: 1,
    asOf,
    collection: {
      kind: collection.kind,
      organisation: census?.organisation ?? null,
      since: census?.since ?? null,
    },
    incidents: counted.length,
    nearMisses: nearMissRows(rows).length,
    duration: durationOf(counted, own),
    impact: impactOf(counted),
    causes: causesOf(counted, own, firstLevels).map(({ durationsKnown: _, ...figure }) => figure),
    phases: phasesOf(counted),
    detection: detectionOf(counted, own),
    symptoms: symptomsOf(counted),
    hypotheses: hypothesesOf(counted),
    triggers: triggersOf(counted),
    recurrence: recurrencesOf(counted),
    perQuarter: census && quartersOf(counted, census, asOf),
    completeness: completenessOf(counted),
  };
}
