import type { At, Incident } from '../incident/incident.ts';
import { minutesBetween } from '../incident/moment.ts';
import type { Milestone } from '../incident/vocabulary.ts';
import { known, unknown } from './known.ts';
import type { Length } from './known.ts';

type Timed = Pick<Incident, 'times' | 'timeline'>;

/** Where a milestone stands: as a moment, or only as a distance from a start that nobody dated. */
interface Position {
  at: At | null;
  minutes: number | null;
  estimated: boolean;
}

function positionOf({ times, timeline }: Timed, milestone: Milestone): Position | null {
  const events = timeline.filter(({ kind, minutes }) => kind === milestone && minutes !== null);
  const event = milestone === 'resolved' ? events.at(-1) : events[0];
  const at = times[milestone];
  if (at) return { at, minutes: event?.minutes ?? null, estimated: at.estimated };
  if (event) return { at: null, minutes: event.minutes, estimated: event.at?.estimated ?? false };
  // In a report that has no date, the start is where its relative times begin.
  const relative =
    milestone === 'started' &&
    timeline.some(({ at: moment, minutes }) => moment === null && minutes !== null);
  return relative ? { at: null, minutes: 0, estimated: false } : null;
}

/**
 * The time from one milestone to another, in whole minutes and with its sign; unknown where one of them is not told
 * or known only to the day.
 */
export function lengthBetween(incident: Timed, from: Milestone, to: Milestone): Length {
  const start = positionOf(incident, from);
  const end = positionOf(incident, to);
  if (!start || !end) return unknown('not-told');
  const estimated = start.estimated || end.estimated;
  const minutes = start.at && end.at ? minutesBetween(start.at, end.at) : null;
  if (minutes !== null) return known(minutes, estimated);
  if (start.minutes !== null && end.minutes !== null) return known(end.minutes - start.minutes, estimated);
  return unknown('only-dates');
}
