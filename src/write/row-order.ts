import { epochMinutes, MomentError, parseMoment } from '../incident/moment.ts';

/**
 * Where an entry of the timeline belongs, as its index among all: before the first that happened later, after the last
 * that happened no later. It stays where it is when its own time is not known.
 * @param times the entries' times as written
 * @param started the start as written, for times relative to it
 */
export function orderInTime(times: readonly string[], index: number, started: string): number {
  const minutes = times.map((time) => minutesOf(time, started));
  const own = minutes[index] ?? null;
  if (own === null) return index;
  const others = minutes.filter((_, at) => at !== index);
  const isAfter = (at: number | null): boolean => at !== null && at > own;
  // Where it stands already fits, it is left alone, and so are entries without a time around it.
  if (!others.slice(0, index).some(isAfter) && others.slice(index).every((at) => at === null || at >= own))
    return index;
  const later = others.findIndex(isAfter);
  if (later !== -1) return later;
  return others.length;
}

/** Minutes to sort by; relative ones count from the start where it is known, else from nothing. */
function minutesOf(written: string, started: string): number | null {
  try {
    const moment = parseMoment(written.trim());
    if (moment.type === 'moment') return epochMinutes(moment);
    if (moment.type !== 'relative') return null;
    const start = started.trim() === '' ? null : parseMoment(started.trim());
    return moment.minutes + (start?.type === 'moment' ? epochMinutes(start) : 0);
  } catch (error) {
    if (error instanceof MomentError) return null;
    throw error;
  }
}
