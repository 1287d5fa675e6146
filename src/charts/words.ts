import type { Length } from '../facts/known.ts';
import { listText } from '../words/lists.ts';
import { unitText } from '../words/numbers.ts';
import type { Say } from '../words/words.ts';

const HOUR = 60;
const DAY = 1440;
/** From here on hours say nothing any more. */
const ONLY_DAYS = 30 * DAY;

/** A number of minutes, hours or days in words. */
type Unit = (count: number, unit: 'minute' | 'hour' | 'day') => string;

/** A duration in few letters, for figures and labels: `35 min`, `1 h 35 min`, `2 days 5 h`, `under 1 min`. */
export function shortDuration(minutes: number, say: Say): string {
  // `Intl` would write `mins` and `hrs`, which no figure on a scale does.
  return durationIn(minutes, say, (n, unit) => {
    if (unit === 'day') return unitText(n, unit, say.language);
    return say(unit === 'minute' ? 'time.min' : 'time.h', { n });
  });
}

/** A duration in words that can be read out: `1 hour 35 minutes`, `under 1 minute`. */
export function spokenDuration(minutes: number, say: Say): string {
  return durationIn(minutes, say, (n, unit) => unitText(n, unit, say.language));
}

function durationIn(minutes: number, say: Say, unit: Unit): string {
  if (minutes < 1) return say('time.under', { length: unit(1, 'minute') });
  const both = (larger: string, count: number, smaller: 'minute' | 'hour') =>
    count === 0 ? larger : say('time.both', { larger, smaller: unit(count, smaller) });
  const whole = Math.round(minutes);
  if (whole < HOUR) return unit(whole, 'minute');
  if (whole < DAY) return both(unit(Math.floor(whole / HOUR), 'hour'), whole % HOUR, 'minute');
  if (whole >= ONLY_DAYS) return unit(Math.round(whole / DAY), 'day');
  const hours = Math.round(whole / HOUR);
  return both(unit(Math.floor(hours / 24), 'day'), hours % 24, 'hour');
}

/** A place of a scale: `10 min`, `1 day`, `1 week`. */
export function scaleWords(minutes: number, say: Say): string {
  return minutes === 7 * DAY ? unitText(1, 'week', say.language) : shortDuration(minutes, say);
}

/** The time between two incidents, or the age of an action, as people speak of it: `12 days`, `11 months`, `6 years 7 months`. */
export function gapWords(days: number, say: Say): string {
  if (days < 60) return unitText(days, 'day', say.language);
  const months = Math.round(days / (365.2425 / 12));
  if (months < 24) return unitText(months, 'month', say.language);
  const larger = unitText(Math.floor(months / 12), 'year', say.language);
  const rest = months % 12;
  return rest === 0 ? larger : say('time.both', { larger, smaller: unitText(rest, 'month', say.language) });
}

/** Time since the start as a clock shows it: `0:00`, `+1:35`, `-0:20`, `+2 d 5:00`. */
export function elapsed(minutes: number, say: Say): string {
  const size = Math.abs(Math.round(minutes));
  const sign = minutes < 0 ? '−' : size === 0 ? '' : '+';
  const days = size >= 2 * DAY ? Math.floor(size / DAY) : 0;
  const rest = size - days * DAY;
  const clock = `${Math.floor(rest / HOUR)}:${String(rest % HOUR).padStart(2, '0')}`;
  return sign + (days > 0 ? say('time.elapsed-days', { days, clock }) : clock);
}

/** A length as a figure, or that it is unknown: `about 3 h`, `unknown`. */
export function lengthWords(length: Length, say: Say): string {
  if (length.minutes === null) return say('time.unknown');
  const text = shortDuration(length.minutes, say);
  return length.estimated ? say('time.about', { length: text }) : text;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[], say: Say, last: 'and' | 'or' = 'and'): string {
  return listText(words, say.language, last);
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A bound from below, which may be rounded down only: `over 2 days`, `over 3 years`. */
export function overDuration(
  minutes: number,
  say: Say,
  words: (minutes: number, say: Say) => string = shortDuration,
): string {
  const years = Math.floor(minutes / (365.25 * DAY));
  if (years >= 2) return say('time.over', { length: unitText(years, 'year', say.language) });
  const unit = minutes >= DAY ? DAY : minutes >= HOUR ? HOUR : 1;
  return say('time.over', { length: words(Math.floor(minutes / unit) * unit, say) });
}

/** The time of day of a written moment: `10:00`. */
export function clockWords(at: string): string {
  return at.slice(11, 16);
}
