import type { Facts } from '../facts/facts.ts';
import { lengthBetween } from '../facts/milestones.ts';
import { PHASE_ENDS } from '../facts/phases.ts';
import type { Incident } from '../incident/incident.ts';
import { keysOf } from '../incident/keys-of.ts';
import { PHASES } from '../incident/vocabulary.ts';
import type { Phase } from '../incident/vocabulary.ts';

/** What goes on from one event of a timeline to the next. */
export interface Stretch {
  /** The phase it lies in; `null` where that is not known or the incident is over. */
  phase: Phase | null;
  /** Something was suspected that was not the cause. */
  suspected: boolean;
}

/** The stretch that follows each event, in the order of the timeline. */
export function stretchesOf(incident: Incident, facts: Facts): Stretch[] {
  const phases = keysOf(PHASES).flatMap((phase) => {
    const [from, to] = PHASE_ENDS[phase];
    const start = lengthBetween(incident, 'started', from).minutes;
    const length = facts.phases[phase].minutes;
    return start === null || length === null || from === to
      ? []
      : [{ phase, from: start, to: start + length }];
  });
  const held = facts.hypotheses.map(({ event, endEvent, span }) => ({ event, end: span ? endEvent : null }));
  return incident.timeline.map(({ minutes }, index) => ({
    phase: phases.find(({ from, to }) => minutes !== null && minutes >= from && minutes < to)?.phase ?? null,
    suspected: held.some(
      ({ event, end }) => index === event || (end !== null && index > event && index < end),
    ),
  }));
}
