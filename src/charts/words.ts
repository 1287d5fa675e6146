import type { Length, Reason } from '../facts/known.ts';
import type { Milestone, Phase } from '../incident/vocabulary.ts';

const HOUR = 60;
const DAY = 1440;
/** From here on hours say nothing any more. */
const ONLY_DAYS = 30 * DAY;

/** A duration in few letters, for figures and labels: `35 min`, `1 h 35 min`, `2 days 5 h`, `under 1 min`. */
export function shortDuration(minutes: number): string {
  return say(minutes, { minute: 'min', hour: 'h', days: ['day', 'days'] }, false);
}

/** A duration in words that can be read out: `1 hour 35 minutes`, `under 1 minute`. */
export function spokenDuration(minutes: number): string {
  return say(minutes, { minute: 'minute', hour: 'hour', days: ['day', 'days'] }, true);
}

interface Units {
  minute: string;
  hour: string;
  days: [one: string, more: string];
}

function say(minutes: number, { minute, hour, days: [day, days] }: Units, plural: boolean): string {
  const unit = (count: number, name: string) => `${count} ${name}${plural && count !== 1 ? 's' : ''}`;
  const dayOrDays = (count: number) => `${count} ${count === 1 ? day : days}`;
  if (minutes < 1) return `under 1 ${minute}`;
  const whole = Math.round(minutes);
  if (whole < HOUR) return unit(whole, minute);
  if (whole < DAY) return both(unit(Math.floor(whole / HOUR), hour), whole % HOUR, minute, unit);
  if (whole >= ONLY_DAYS) return dayOrDays(Math.round(whole / DAY));
  const hours = Math.round(whole / HOUR);
  return both(dayOrDays(Math.floor(hours / 24)), hours % 24, hour, unit);
}

function both(
  larger: string,
  count: number,
  name: string,
  unit: (count: number, name: string) => string,
): string {
  return count === 0 ? larger : `${larger} ${unit(count, name)}`;
}

/** The time between two incidents, as people speak of it: `12 days`, `11 months`, `6 years 7 months`. */
export function gapWords(days: number): string {
  const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
  if (days < 60) return count(days, 'day');
  const months = Math.round(days / (365.2425 / 12));
  if (months < 24) return count(months, 'month');
  const rest = months % 12;
  return `${count(Math.floor(months / 12), 'year')}${rest === 0 ? '' : ` ${count(rest, 'month')}`}`;
}

/** Time since the start as a clock shows it: `0:00`, `+1:35`, `-0:20`, `+2 d 5:00`. */
export function elapsed(minutes: number): string {
  const size = Math.abs(Math.round(minutes));
  const sign = minutes < 0 ? '−' : size === 0 ? '' : '+';
  const days = size >= 2 * DAY ? Math.floor(size / DAY) : 0;
  const rest = size - days * DAY;
  const clock = `${Math.floor(rest / HOUR)}:${String(rest % HOUR).padStart(2, '0')}`;
  return sign + (days > 0 ? `${days} d ${clock}` : clock);
}

/** Why a figure is unknown, to stand after "unknown:" or in brackets. */
export const REASON_WORDS: Record<Reason, string> = {
  'not-told': 'not told',
  'only-dates': 'only dates are told',
  'same-minute': 'detection is given as the minute of the start',
  'other-order': 'its ends come in another order',
  ongoing: 'still going on',
  'none-told': 'nothing that was suspected is told',
  'end-not-told': 'when one of them was ruled out is not told',
};

/** A length as a figure, or that it is unknown: `about 3 h`, `unknown`. */
export function lengthWords(length: Length): string {
  if (length.minutes === null) return 'unknown';
  return `${length.estimated ? 'about ' : ''}${shortDuration(length.minutes)}`;
}

/** What a milestone that is missing leaves open, to stand before "is not told". */
export const MILESTONE_CLAUSES: Record<Milestone, string> = {
  started: 'when it started',
  detected: 'when it was detected',
  acknowledged: 'when somebody took it on',
  identified: 'when the cause was known',
  mitigated: 'when most of the harm ended',
  resolved: 'when it ended',
};

/** What a phase is to somebody who asks how long it took: `time to detect`. */
export const PHASE_TIMES: Record<Phase, string> = {
  detect: 'time to detect',
  diagnose: 'time to diagnose',
  fix: 'time to fix',
  recover: 'time to recover',
};

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)!}`;
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A bound from below, which may be rounded down only: `over 2 days`, `over 3 years`. */
export function overDuration(minutes: number, words: (minutes: number) => string = shortDuration): string {
  const years = Math.floor(minutes / (365.25 * DAY));
  if (years >= 2) return `over ${years} years`;
  const unit = minutes >= DAY ? DAY : minutes >= HOUR ? HOUR : 1;
  return `over ${words(Math.floor(minutes / unit) * unit)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day of a written moment or date: `18 Jan 2024`, without its year `18 Jan`. */
export function dayWords(at: string, year = true): string {
  const [years, months, days] = at.slice(0, 10).split('-') as [string, string, string];
  const day = `${Number(days)} ${MONTHS[Number(months) - 1] ?? months}`;
  return year ? `${day} ${years}` : day;
}

/** The time of day of a written moment: `10:00`. */
export function clockWords(at: string): string {
  return at.slice(11, 16);
}
