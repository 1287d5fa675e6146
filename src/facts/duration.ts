import type { Incident } from '../incident/incident.ts';
import { dayOf, epochMinutes } from '../incident/moment.ts';
import { known, unknown } from './known.ts';
import type { Length } from './known.ts';
import { lengthBetween } from './milestones.ts';

/** How long an incident lasted: as the report states it, else from start to end. */
export function durationOf(incident: Incident): Length {
  const { statedDuration } = incident;
  if (statedDuration) return known(statedDuration.minutes, statedDuration.estimated);
  if (incident.ongoing) return unknown('ongoing');
  const length = lengthBetween(incident, 'started', 'resolved');
  return length.minutes !== null && length.minutes < 0 ? unknown('other-order') : length;
}

/**
 * Whole days from the date of the start to the date of the end, for incidents whose end is known by date alone;
 * `null` where either is not told. It is a help for drawing, and no duration.
 */
export function daysByDate({ times: { started, resolved } }: Pick<Incident, 'times'>): number | null {
  if (!started || !resolved) return null;
  const midnight = (at: string) => epochMinutes({ at, precision: 'day', zoned: false });
  const days = (midnight(dayOf(resolved)) - midnight(dayOf(started))) / 1440;
  return days < 0 ? null : days;
}
