import type { Incident } from '../incident/incident.ts';
import { dayOf, epochMinutes } from '../incident/moment.ts';
import type { Told } from './screen.ts';

/** When an event stands, without the date that might tell which incident it is. */
export interface PlaceInTime {
  /** Whole minutes since the start. */
  minutes: number | null;
  /** Where they are unknown: the day, from 1 for the day of the start; the first day that is told without one. */
  day: number | null;
  /** The time of day, `14:05`. */
  clock: string | null;
}

/** When an event of an incident stands. */
export function placeInTime(
  { times, timeline }: Pick<Incident, 'times' | 'timeline'>,
  told: Told,
): PlaceInTime {
  const { at, minutes } = told.event;
  if (!at) return { minutes, day: null, clock: null };
  const from = times.started ?? timeline.find((event) => event.at !== null)?.at ?? at;
  const clock = at.precision === 'day' ? null : at.at.slice(11, 16);
  const day = (midnight(at.at) - midnight(from.at)) / 1440;
  return { minutes, day: minutes === null ? (day < 0 ? day : day + 1) : null, clock };
}

/** Whole minutes from the event before it to the first of a step; `null` where one of the two is not known. */
export function minutesSince(before: Told | undefined, told: Told | undefined): number | null {
  const [from, to] = [before?.event.minutes ?? null, told?.event.minutes ?? null];
  return from === null || to === null || to < from ? null : to - from;
}

function midnight(at: string): number {
  return epochMinutes({ at: dayOf({ at }), precision: 'day', zoned: false });
}
