import { keysOf } from '../incident/keys-of.ts';
import { PHASES } from '../incident/vocabulary.ts';
import type { Phase } from '../incident/vocabulary.ts';
import { knownOf, median, sorted, withheldOf } from './quantiles.ts';
import type { Row } from './rows.ts';

/** Where the time went, over the reports that know this phase. */
export interface PhaseFigure {
  known: number;
  medianMinutes: number | null;
  /** Why there is no median, in words. */
  withheld: string | null;
}

/** Each phase over the reports that know it; they are not the same reports, so medians do not add up. */
export function phasesOf(rows: readonly Row[]): Record<Phase, PhaseFigure> {
  const figures = keysOf(PHASES).map((phase) => {
    const minutes = sorted(knownOf(rows.map(({ phases }) => phases[phase])));
    const withheld = withheldOf(minutes.length, `time to ${phase}`, `times to ${phase}`);
    const medianMinutes = withheld === null ? median(minutes) : null;
    return [phase, { known: minutes.length, medianMinutes, withheld }] as const;
  });
  return Object.fromEntries(figures) as Record<Phase, PhaseFigure>;
}
