import type { At } from '../incident/incident.ts';
import { dayOf } from '../incident/moment.ts';
import { settings } from './content.ts';

// Plain `en` would put the month first, which readers outside the United States misread.
const locale = settings.language === 'en' ? 'en-GB' : settings.language;
const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `18 Jan 2024`, of a moment in its own zone or of a date. */
export function dayText(at: Pick<At, 'at'> | string): string {
  return day.format(new Date(`${typeof at === 'string' ? at : dayOf(at)}T00:00Z`));
}

/** `18 Jan`, beside other days of the same incident. */
export function shortDayText(at: Pick<At, 'at'>): string {
  return shortDay.format(new Date(`${dayOf(at)}T00:00Z`));
}

/** `14:00`, or an empty text where only the day is known. */
export function clockText(at: Pick<At, 'at' | 'precision'>): string {
  if (at.precision === 'day') return '';
  return at.at.slice(11, at.precision === 'second' ? 19 : 16);
}

/** `UTC`, `UTC+01:00`, or that nobody knows it. */
export function zoneText(at: At): string {
  if (at.precision === 'day') return '';
  if (!at.zoned) return 'zone unknown';
  const offset = /[+-]\d{2}:\d{2}$/.exec(at.at)?.[0];
  return offset === undefined || offset === '+00:00' ? 'UTC' : `UTC${offset}`;
}

/** The day of a start, or that it is not told. */
export function whenText(started: At | null): string {
  return started ? dayText(started) : 'date unknown';
}

/** `18 Jan 2024, 10:00 to 14:00 UTC`: from when to when, as far as it is told. */
export function spanText(started: At | null, resolved: At | null, ongoing: boolean): string {
  if (!started) return resolved ? `start not told, until ${momentText(resolved)}` : 'date not told';
  const from = `${dayText(started)}${clockText(started) && `, ${about(started)}${clockText(started)}`}`;
  if (ongoing) return `since ${from} ${zoneText(started)}`.trim();
  if (!resolved) return `${from} ${zoneText(started)}`.trim() + '; end not told';
  const sameDay = dayOf(started) === dayOf(resolved);
  const clock = clockText(resolved) && `${about(resolved)}${clockText(resolved)}`;
  const to = sameDay ? clock : [dayText(resolved), clock].filter(Boolean).join(', ');
  const zones = [zoneText(started), zoneText(resolved)];
  const zone = zones[1] || zones[0];
  const first = zones[0] !== zones[1] && zones[0] && zones[1] ? `${from} ${zones[0]}` : from;
  return to === '' ? `${first} ${zone}`.trim() : `${first} to ${to} ${zone}`.trim();
}

/** `18 Jan 2024, 10:00 UTC`. */
export function momentText(at: At): string {
  return [dayText(at), [about(at) + clockText(at), zoneText(at)].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}

function about({ estimated, precision }: At): string {
  return estimated && precision !== 'day' ? 'about ' : '';
}
