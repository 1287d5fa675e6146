import { Temporal } from 'temporal-polyfill';
import { mendedMoment } from '../incident/mended-moment.ts';

/** What a typed time takes over where it says less. */
export interface MomentContext {
  /** The zone of a time that names none: `UTC`, `Europe/Paris`, `+02:00`; the empty string where nobody knows it. */
  zone: string;
  /** A moment of the same report, written: a time of day alone is one of its day and zone. */
  near: string | null;
}

const CLOCK = /^(~?)\s*(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const WITHOUT_OFFSET = /^~?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;
const DATE = /^~?(\d{4}-\d{2}-\d{2})/;
const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * A time as a report writes it: `14:05` with the day and the zone of the moment near it, `2024-01-18 9:05` with the
 * form's zone. What cannot be understood stays as it was typed, for the checker to tell of.
 */
export function completeMoment(typed: string, { zone, near }: MomentContext): string {
  const text = typed.trim();
  const clock = CLOCK.exec(text);
  const day = DATE.exec(near ?? '')?.[1];
  if (clock && day !== undefined) {
    const [, about, hours, minutes, seconds] = clock;
    const second = seconds === undefined ? '' : `:${seconds}`;
    const local = `${about!}${day}T${hours!.padStart(2, '0')}:${minutes!}${second}`;
    const time = /T/.test(near!);
    const offset = OFFSET.exec(time ? near! : '')?.[0];
    return mendedMoment(offset === undefined && !time ? zoned(local, zone) : local + (offset ?? '')) ?? text;
  }
  const mended = mendedMoment(text);
  return mended === null ? text : zoned(mended, zone);
}

/** A moment without an offset with the one that its zone had then. */
function zoned(moment: string, zone: string): string {
  if (zone === '' || !WITHOUT_OFFSET.test(moment)) return moment;
  try {
    const local = Temporal.PlainDateTime.from(moment.replace(/^~/, ''));
    const { offset } = local.toZonedDateTime(zone);
    return moment + (zone === 'UTC' ? 'Z' : offset);
  } catch {
    return moment;
  }
}

/** Whether a zone can be used; the empty one says that nobody knows it. */
export function isZone(zone: string): boolean {
  if (zone === '') return true;
  try {
    Temporal.PlainDateTime.from('2024-01-18T00:00').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
}

/** The zone that times of a report are written in, where they agree; `null` where there are none with a time of day. */
export function zoneOf(moments: readonly string[]): string | null {
  const times = moments.filter((moment) => /^~?\d{4}-\d{2}-\d{2}T/.test(moment));
  if (times.length === 0) return null;
  const zones = new Set(times.map((moment) => OFFSET.exec(moment)?.[0] ?? ''));
  if (zones.size > 1 && !zones.has('')) return null;
  const [zone] = zones.has('') ? [''] : zones;
  return zone === 'Z' ? 'UTC' : (zone ?? null);
}
