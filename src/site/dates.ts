import type { At } from '../incident/incident.ts';
import { dayOf } from '../incident/moment.ts';
import * as dates from '../words/dates.ts';
import { say } from './words.ts';

/** The same few thousand days stand all over a site. */
const days = new Map<string, string>();

/** `18 Jan 2024`, of a moment in its own zone or of a date. */
export function dayText(at: Pick<At, 'at'> | string): string {
  const day = typeof at === 'string' ? at : dayOf(at);
  let text = days.get(day);
  if (text === undefined) days.set(day, (text = dates.dayText(day, say.language)));
  return text;
}

/** `18 Jan`, beside other days of the same incident. */
export function shortDayText(at: Pick<At, 'at'>): string {
  return dates.shortDayText(dayOf(at), say.language);
}

/** `14:00`, or an empty text where only the day is known. */
export function clockText(at: Pick<At, 'at' | 'precision'>): string {
  if (at.precision === 'day') return '';
  return at.at.slice(11, at.precision === 'second' ? 19 : 16);
}

/** `UTC`, `UTC+01:00`, or that nobody knows it. */
export function zoneText(at: At): string {
  if (at.precision === 'day') return '';
  if (!at.zoned) return say('time.zone-unknown');
  const offset = /[+-]\d{2}:\d{2}$/.exec(at.at)?.[0];
  return offset === undefined || offset === '+00:00' ? 'UTC' : `UTC${offset}`;
}

/** The day of a start, or that it is not told. */
export function whenText(started: At | null): string {
  return started ? dayText(started) : say('time.date-unknown');
}

/** `18 Jan 2024, 10:00 to 14:00 UTC`: from when to when, as far as it is told. */
export function spanText(started: At | null, resolved: At | null, ongoing: boolean): string {
  if (!started)
    return resolved ? say('time.span.until', { moment: momentText(resolved) }) : say('time.span.no-date');
  const from = dayClock(started);
  const zoned = `${from} ${zoneText(started)}`.trim();
  if (ongoing) return say('time.span.since', { from: zoned });
  if (!resolved) return say('time.span.end-not-told', { from: zoned });
  const sameDay = dayOf(started) === dayOf(resolved);
  const to = sameDay ? aboutClock(resolved) : dayClock(resolved);
  const zones = [zoneText(started), zoneText(resolved)];
  const zone = zones[1] || zones[0];
  const first = zones[0] !== zones[1] && zones[0] && zones[1] ? `${from} ${zones[0]}` : from;
  if (to === '') return `${first} ${zone}`.trim();
  return `${say(sameDay ? 'time.span.to-clock' : 'time.span.to-day', { from: first, to })} ${zone}`.trim();
}

/** `18 Jan 2024, 10:00 UTC`. */
export function momentText(at: At): string {
  return `${dayClock(at)} ${zoneText(at)}`.trim();
}

function dayClock(at: At): string {
  const clock = aboutClock(at);
  return clock === '' ? dayText(at) : say('time.day-clock', { day: dayText(at), clock });
}

/** The time of day; where it is an estimate, so said. */
function aboutClock(at: At): string {
  const clock = clockText(at);
  return at.estimated && clock !== '' ? say('time.about-clock', { clock }) : clock;
}
