import type { At } from '../incident/incident.ts';
import { dayOf } from '../incident/moment.ts';
import { inZone, isInstant } from '../incident/zone.ts';
import { dayText } from '../words/dates.ts';
import type { Say } from '../words/words.ts';

/** `14:00`, or an empty text where only the day is known. */
export function clockText(at: Pick<At, 'at' | 'precision'>): string {
  if (at.precision === 'day') return '';
  return at.at.slice(11, at.precision === 'second' ? 19 : 16);
}

/** `UTC`, `UTC+01:00`, or that nobody knows it. */
export function zoneText(at: At, say: Say): string {
  if (at.precision === 'day') return '';
  if (!at.zoned) return say('time.zone-unknown');
  const offset = /[+-]\d{2}:\d{2}$/.exec(at.at)?.[0];
  return offset === undefined || offset === '+00:00' ? 'UTC' : `UTC${offset}`;
}

/** `18 Jan 2024, 10:00 to 14:00 UTC`: from when to when, as far as it is told. */
export function spanText(started: At | null, resolved: At | null, ongoing: boolean, say: Say): string {
  if (!started)
    return resolved
      ? say('time.span.until', { moment: momentText(resolved, say) })
      : say('time.span.no-date');
  const from = dayClock(started, say);
  const zoned = momentText(started, say);
  if (ongoing) return say('time.span.since', { from: zoned });
  if (!resolved) return say('time.span.end-not-told', { from: zoned });
  const sameDay = dayOf(started) === dayOf(resolved);
  const to = sameDay ? aboutClock(resolved, say) : dayClock(resolved, say);
  const zones = [zoneText(started, say), zoneText(resolved, say)];
  const zone = zones[1] || zones[0];
  const first = zones[0] !== zones[1] && zones[0] && zones[1] ? `${from} ${zones[0]}` : from;
  if (to === '') return `${first} ${zone}`.trim();
  return `${say(sameDay ? 'time.span.to-clock' : 'time.span.to-day', { from: first, to })} ${zone}`.trim();
}

/**
 * The same span on the clocks of a place, with days only where they are others there: `11:00 to 15:00 UTC+01:00
 * (Europe/Paris)`; `null` where it was written so, or is not known to the minute.
 * @param timeZone a name of the IANA database
 */
export function spanInZoneText(
  started: At | null,
  resolved: At | null,
  timeZone: string,
  say: Say,
): string | null {
  const written = [started, resolved].filter((at) => at !== null);
  if (!started || !written.every(isInstant)) return null;
  const there = written.map((at) => inZone(at, timeZone) ?? at);
  if (there.every((at, index) => at === written[index])) return null;
  const span = shortSpan(written, there, say);
  return timeZone === 'UTC' ? span : say('time.in-zone', { span, zone: timeZone });
}

function shortSpan(written: At[], there: At[], say: Say): string {
  const [from, to] = there as [At, At?];
  const zones = new Set(there.map((at) => zoneText(at, say)));
  const days = new Set([...written, ...there].map(dayOf));
  if (days.size > 1 || zones.size > 1) return to ? spanText(from, to, false, say) : momentText(from, say);
  const [start, end] = there.map((at) => aboutClock(at, say));
  const clocks = end === undefined ? start! : say('time.span.to-clock', { from: start!, to: end });
  return `${clocks} ${[...zones].join()}`;
}

/** `18 Jan 2024, 10:00 UTC`. */
function momentText(at: At, say: Say): string {
  return `${dayClock(at, say)} ${zoneText(at, say)}`.trim();
}

function dayClock(at: At, say: Say): string {
  const clock = aboutClock(at, say);
  const day = dayText(at.at, say.language);
  return clock === '' ? day : say('time.day-clock', { day, clock });
}

/** The time of day; where it is an estimate, so said. */
function aboutClock(at: At, say: Say): string {
  const clock = clockText(at);
  return at.estimated && clock !== '' ? say('time.about-clock', { clock }) : clock;
}
