import { lengthBetween } from '../facts/milestones.ts';
import type { Incident } from '../incident/incident.ts';
import { dayOf } from '../incident/moment.ts';
import type { Milestone } from '../incident/vocabulary.ts';

/** Whether a milestone is known to come before another one: by the minute, or else by the day. */
export function isBefore(
  timed: Pick<Incident, 'times' | 'timeline'>,
  milestone: Milestone,
  other: Milestone,
): boolean {
  const { minutes } = lengthBetween(timed, other, milestone);
  if (minutes !== null) return minutes < 0;
  const [first, second] = [timed.times[milestone], timed.times[other]];
  return first !== null && second !== null && dayOf(first) < dayOf(second);
}
