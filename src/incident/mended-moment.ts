import { MomentError, parseMoment } from './moment.ts';

const DATE = String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})`;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?`;
const OFFSET = String.raw`(z|utc|gmt|[+-]\d{1,2}:?\d{2}|[+-]\d{1,2})`;
const MOMENT = new RegExp(String.raw`^(~?)\s*${DATE}(?:(?:\s*t\s*|\s+)${TIME}\s*${OFFSET}?)?$`, 'i');
const RELATIVE = /^(~?)\s*([+-])\s*(\d{1,4}):(\d{2})$/;

/**
 * A moment in the form a report writes it in: `2024-01-18 9:05 +0100` as `2024-01-18T09:05+01:00`. The year stands
 * first, so that day and month cannot be mistaken; `null` where it could mean something else, or nothing.
 */
export function mendedMoment(written: string): string | null {
  const text = written.trim();
  const word = /^(?:unknown|ongoing)$/i.exec(text);
  if (word) return text.toLowerCase();
  const relative = RELATIVE.exec(text);
  if (relative) {
    const [, about, sign, hours, minutes] = relative;
    return valid(`${about!}${sign!}${two(hours!)}:${minutes!}`);
  }
  const moment = MOMENT.exec(text);
  if (!moment) return null;
  const [, about, year, month, day, hour, minute, second, offset] = moment;
  const date = `${about!}${year!}-${two(month!)}-${two(day!)}`;
  if (hour === undefined) return valid(date);
  const seconds = second === undefined ? '' : `:${second}`;
  return valid(`${date}T${two(hour)}:${minute!}${seconds}${offset === undefined ? '' : offsetText(offset)}`);
}

/** A day in the form a report writes it in; `null` where it could mean something else. */
export function mendedDay(written: string): string | null {
  const day = mendedMoment(written);
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

function offsetText(offset: string): string {
  if (/^[a-z]/i.test(offset)) return 'Z';
  const digits = offset.slice(1).replace(':', '');
  const hours = digits.length > 2 ? digits.slice(0, -2) : digits;
  return `${offset[0]!}${two(hours)}:${digits.length > 2 ? digits.slice(-2) : '00'}`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function valid(text: string): string | null {
  try {
    parseMoment(text);
    return text;
  } catch (error) {
    if (error instanceof MomentError) return null;
    throw error;
  }
}
