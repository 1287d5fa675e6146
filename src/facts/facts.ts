import type { Incident } from '../incident/incident.ts';
import type { Phase } from '../incident/vocabulary.ts';
import { daysByDate, durationOf } from './duration.ts';
import { hypothesesOf, hypothesisMinutesOf } from './hypotheses.ts';
import type { Hypothesis } from './hypotheses.ts';
import type { Length } from './known.ts';
import { phasesOf } from './phases.ts';

/** What follows from one report. */
export interface Facts {
  duration: Length;
  daysByDate: number | null;
  phases: Record<Phase, Length>;
  hypotheses: Hypothesis[];
  hypothesisMinutes: Length;
}

/** Derives what follows from one report; nothing of it is ever typed in. */
export function factsOf(incident: Incident): Facts {
  const hypotheses = hypothesesOf(incident);
  return {
    duration: durationOf(incident),
    daysByDate: daysByDate(incident),
    phases: phasesOf(incident),
    hypotheses,
    hypothesisMinutes: hypothesisMinutesOf(hypotheses),
  };
}
