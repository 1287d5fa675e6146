import { epochMinutes } from './moment.ts';
import type { Moment } from './moment.ts';

type Timed = Pick<Moment, 'at' | 'precision' | 'zoned'>;

/**
 * The same instant as the clocks of a place show it, `2024-03-31T03:30+02:00`; `null` where it is not known, as of a
 * date or of a time whose zone nobody knows, and where it was written with the offset of that place.
 * @param timeZone a name of the IANA database
 */
export function inZone<T extends Timed>(moment: T, timeZone: string): T | null {
  if (!isInstant(moment)) return null;
  const written = offsetIn(moment.at);
  if (timeZone === 'UTC' && written === 0) return null;
  const instant = Math.round(epochMinutes(moment) * 60_000);
  const offset = offsetIn(offsetFormat(timeZone).format(instant));
  if (offset === written) return null;
  const clock = new Date(instant + offset * 60_000).toISOString();
  return { ...moment, at: clock.slice(0, moment.precision === 'second' ? 19 : 16) + offsetText(offset) };
}

/** Whether a moment is the same everywhere: to the minute, with an offset. */
export function isInstant({ precision, zoned }: Timed): boolean {
  return zoned && precision !== 'day';
}

/** Of `Intl`, which is several times as fast at this as Temporal's stand-in; making one is slow. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a moment so that it ends with its offset there: `GMT`, `GMT+02:00`. */
function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  return format;
}

/** Minutes east of Greenwich, of a text that has `+02:00` in its end; none means none. */
function offsetIn(text: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})(?::\d{2})?$/.exec(text) ?? [];
  return sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  const two = (part: number): string => String(Math.trunc(part)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
