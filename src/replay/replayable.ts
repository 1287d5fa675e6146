import type { Incident } from '../incident/incident.ts';

/** Fewer events than this are no story to live through. */
const FEWEST_EVENTS = 5;

/** Whether an incident can be replayed. */
export function isReplayable({ timeline }: Pick<Incident, 'timeline'>): boolean {
  return timeline.length >= FEWEST_EVENTS;
}
