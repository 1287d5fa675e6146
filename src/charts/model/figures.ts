import type { Material } from './context.ts';
import type { Figure } from './figure.ts';
import { causesFigure } from './figures/causes.ts';
import { comparisonFigure } from './figures/comparison.ts';
import { completenessFigure } from './figures/completeness.ts';
import { detectionFigure } from './figures/detection.ts';
import { durationFigure } from './figures/duration.ts';
import { hypothesesFigure } from './figures/hypotheses.ts';
import { impactFigure } from './figures/impact.ts';
import { phasesFigure } from './figures/phases.ts';
import { quartersFigure } from './figures/quarters.ts';
import { recurrenceFigure } from './figures/recurrence.ts';
import { symptomsFigure } from './figures/symptoms.ts';
import { timeFigure } from './figures/time.ts';
import { triggersFigure } from './figures/triggers.ts';

/** The figures of the insights page, in their order; some are of a census alone. A new one is one more line here. */
const FIGURES: readonly ((material: Material) => Figure | null)[] = [
  durationFigure,
  impactFigure,
  causesFigure,
  timeFigure,
  quartersFigure,
  comparisonFigure,
  phasesFigure,
  detectionFigure,
  triggersFigure,
  symptomsFigure,
  hypothesesFigure,
  recurrenceFigure,
  completenessFigure,
];

/** Every figure of a collection, or of what a filter leaves of it. */
export function figuresOf(material: Material): Figure[] {
  return FIGURES.flatMap((figure) => figure(material) ?? []);
}
