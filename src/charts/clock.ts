import type { Facts } from '../facts/facts.ts';
import { lengthBetween } from '../facts/milestones.ts';
import type { Incident } from '../incident/incident.ts';
import { dayOf, epochMinutes } from '../incident/moment.ts';

/** The milestones that have a mark in drawings, after the start, in the order in which phases lie between them. */
export const MARKED = ['detected', 'identified', 'mitigated', 'resolved'] as const;
export type Marked = (typeof MARKED)[number];

/** A milestone's place in a drawing. */
export interface Mark {
  milestone: Marked;
  /** Minutes since the reference, negative before it. */
  minutes: number;
  /** Estimated, taken from another moment, or known only by its date. */
  open: boolean;
  /** Known only by its date: at whole days. */
  byDate: boolean;
}

/** An incident on its own clock. */
export interface Clock {
  /** What the minutes count from: the start, else the first milestone that is known to the minute; `null` where none is. */
  reference: 'started' | Marked | null;
  /** Every milestone that can be placed, in the order of `MARKED`. */
  marks: Mark[];
}

/** The day on which what depends on today is seen. */
export interface AsOf {
  /** `2026-11-21`. */
  date: string;
}

/** Places the milestones of an incident. */
export function clockOf(incident: Incident, facts: Facts): Clock {
  const known = ['started', ...MARKED] as const;
  const reference = known.find((name) => lengthBetween(incident, name, name).minutes !== null) ?? null;
  const marks = MARKED.flatMap((milestone) => {
    const mark = placed(incident, facts, reference, milestone);
    return mark ? [mark] : [];
  });
  return { reference, marks };
}

function placed(
  incident: Incident,
  facts: Facts,
  reference: Clock['reference'],
  milestone: Marked,
): Mark | null {
  const length = reference && lengthBetween(incident, reference, milestone);
  if (length && length.minutes !== null) {
    // Only detection may come before the start; anything else there is an error of the report, not a place.
    if (length.minutes < 0 && milestone !== 'detected') return null;
    const taken = milestone === 'detected' && facts.phases.detect.reason === 'same-minute';
    return { milestone, minutes: length.minutes, open: length.estimated || taken, byDate: false };
  }
  const days = reference === 'started' || reference === null ? daysUntil(incident, milestone) : null;
  return days === null || days < 0 ? null : { milestone, minutes: days * 1440, open: true, byDate: true };
}

function daysUntil({ times: { started, ...times } }: Incident, milestone: Marked): number | null {
  const at = times[milestone];
  return started && at ? (midnight(at.at) - midnight(started.at)) / 1440 : null;
}

/**
 * Whole minutes that an incident which still goes on has lasted at least, at the beginning of the day it is seen on;
 * `null` where its start is unknown or later than that.
 */
export function ongoingMinutes({ times: { started } }: Incident, { date }: AsOf): number | null {
  if (!started) return null;
  const start = epochMinutes(started) + (started.precision === 'day' ? 1440 : 0);
  const minutes = Math.floor(midnight(date) - start);
  return minutes > 0 ? minutes : null;
}

function midnight(at: string): number {
  return epochMinutes({ at: dayOf({ at }), precision: 'day', zoned: false });
}
