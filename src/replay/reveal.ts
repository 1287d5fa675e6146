import type { Incident } from '../incident/incident.ts';
import { epochMinutes } from '../incident/moment.ts';
import type { Milestone } from '../incident/vocabulary.ts';

type Timed = Pick<Incident, 'times' | 'timeline'>;

/**
 * The position of the event with which a replay tells what it was: that at which the cause was known; where nobody
 * told when that was, that at which most of the harm ended; else the last at which it was over; else past the last event.
 */
export function revealIndex(incident: Timed): number {
  for (const milestone of ['identified', 'mitigated'] as const) {
    const index = indexOf(incident, milestone);
    if (index >= 0) return index;
  }
  const end = incident.timeline.findLastIndex(({ kind }) => kind === 'resolved');
  return end < 0 ? incident.timeline.length : end;
}

/** The event of a milestone, or the first that does not come before it; -1 where there is none. */
function indexOf({ times, timeline }: Timed, milestone: Milestone): number {
  const own = timeline.findIndex(({ kind }) => kind === milestone);
  const moment = times[milestone];
  if (own >= 0 || !moment || moment.precision === 'day') return own;
  return timeline.findIndex(
    ({ at }) =>
      at !== null &&
      at.precision !== 'day' &&
      at.zoned === moment.zoned &&
      epochMinutes(at) >= epochMinutes(moment),
  );
}
