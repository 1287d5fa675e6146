import type { Place } from './evidence.ts';

/** A moment of the incident, as far as the document gives it. */
export interface Point extends Place {
  /** ISO date; `null` where it is not told or not certain. */
  date: string | null;
  /** What the date can be where it is not certain, or is contradicted. */
  alternatives: string[];
  /** `HH:MM` on a 24-hour clock. */
  clock: string | null;
  /** As written. */
  zone: string | null;
  about: boolean;
}

/** One day is certain; of several any may be meant. @param days ISO dates, as `daysMeant` gives them */
export function certainOf(days: string[]): Pick<Point, 'date' | 'alternatives'> {
  return days.length === 1 ? { date: days[0]!, alternatives: [] } : { date: null, alternatives: days };
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** `HH:MM` of an hour and a minute. */
export function clockText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
