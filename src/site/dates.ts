import { spanInZoneText, zoneText as zoneWords, spanText as spanWords } from '../charts/span-words.ts';
import type { At } from '../incident/incident.ts';
import { dayOf } from '../incident/moment.ts';
import { inZone } from '../incident/zone.ts';
import * as dates from '../words/dates.ts';
import { settings } from './content.ts';
import { say } from './words.ts';

export { clockText } from '../charts/span-words.ts';

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

/** `UTC`, `UTC+01:00`, or that nobody knows it. */
export function zoneText(at: At): string {
  return zoneWords(at, say);
}

/** The day of a start, or that it is not told. */
export function whenText(started: At | null): string {
  return started ? dayText(started) : say('time.date-unknown');
}

/** `18 Jan 2024, 10:00 to 14:00 UTC`: from when to when, as far as it is told. */
export function spanText(started: At | null, resolved: At | null, ongoing: boolean): string {
  return spanWords(started, resolved, ongoing, say);
}

/** The same in the site's zone; `null` where it was written so, or is not known to the minute. */
export function spanHereText(started: At | null, resolved: At | null): string | null {
  return spanInZoneText(started, resolved, settings.timeZone, say);
}

/** A moment on the clocks of the site's zone; `null` where it was written so, or what they showed is not known. */
export function hereOf(at: At | null): At | null {
  return at && inZone(at, settings.timeZone);
}

/** What the times of a timeline are: of one zone, or each of its own; and those of the site's zone under them. */
export function zonesText(zones: readonly string[], isElsewhere: boolean): string {
  const here = settings.timeZone;
  const [zone = ''] = zones;
  if (zones.length > 1)
    return isElsewhere ? say('incident.timeline.zones-here', { here }) : say('incident.timeline.zones');
  if (zone === say('time.zone-unknown')) return say('incident.timeline.unzoned');
  return isElsewhere
    ? say('incident.timeline.zone-here', { zone, here })
    : say('incident.timeline.zone', { zone });
}
