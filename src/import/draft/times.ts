import { formatDuration } from '../../incident/moment.ts';
import { minutesOf } from '../point.ts';
import type { Point } from '../point.ts';
import type { Reading } from '../read.ts';
import { offsetOf } from '../schedule.ts';
import type { Schedule } from '../schedule.ts';
import type { Notes } from './notes.ts';

/** How the moments of one report are written: with a date and offset, or as distances from the start. */
export interface TimeForm {
  /** The written moment of a point or an entry; `null` where its time cannot be written. */
  write: (point: {
    date: string | null;
    clock: string | null;
    zone: string | null;
    about?: boolean;
    minutes?: number | null;
    /** Minutes after the start, where that is all that is known. */
    distance?: number | null;
  }) => string | null;
  /** Whether dates are known. */
  dated: boolean;
}

/** Minutes since 1970 of a written moment; one without an offset counts as UTC, a bare date as its midnight. */
export function instantOf(written: string): number {
  const text = written.replace(/^~/, '');
  const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  return Date.parse(!text.includes('T') ? `${text}T00:00Z` : zoned ? text : `${text}Z`) / 60_000;
}

/** Chooses the form; one report does not mix moments with and without an offset. */
export function timeForm({ start, entries, end, zone }: Schedule): TimeForm {
  const dated = (start?.date ?? null) !== null;
  const zones = [zone, end?.zone ?? null, ...entries.map((entry) => entry.zone)];
  const known = zones.every((name) => name === null || offsetOf(name, start?.date ?? null, null) !== '');
  const zoned = dated && zone !== null && known;
  const base = start?.clock ? minutesOf(start.clock) : null;
  return {
    dated,
    write({ date, clock, zone: own, about, minutes, distance: after }) {
      const mark = about ? '~' : '';
      if (clock === null && typeof after === 'number') return written(after);
      if (dated) {
        if (date === null) return null;
        if (clock === null) return mark + date;
        return `${mark}${date}T${clock}${zoned ? offsetOf(own ?? zone, date, clock) : ''}`;
      }
      if (minutes === null || minutes === undefined || base === null) return null;
      return written(minutes - base, mark);
    },
  };
}

/** `+00:15`; `null` for more hours than a report can write. */
function written(distance: number, mark = ''): string | null {
  const size = Math.abs(distance);
  if (size >= 10_000 * 60) return null;
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${mark}${distance < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}

/** Start and end, with what is to be asked about them. `today` is an ISO date: nothing has happened after it. */
export function draftTimes(
  reading: Reading,
  notes: Notes,
  form: TimeForm,
  today: string,
): { started: string; resolved: string | null } {
  const { start, end, endFromTimeline } = reading.schedule;
  const started = draftStart(reading.schedule, notes, form, today) ?? 'unknown';
  const resolved = draftEnd(start, end, form, today);
  const basis = endFromTimeline ? 'inferred' : 'stated';
  if (end?.clock && !notes.bears('times.resolved', resolved ?? end.clock, end, basis))
    return { started, resolved: null };
  if (!end) notes.ask('times.resolved', 'the document does not say when it ended');
  else if (resolved === null && form.dated)
    notes.ask('times.resolved', 'the end does not come after the start');
  askZone(reading, notes);
  return { started, resolved };
}

function draftStart(
  { start, startFromTimeline }: Schedule,
  notes: Notes,
  form: TimeForm,
  today: string,
): string | null {
  const ask = (message: string): void => notes.ask('times.started', message);
  if (!start) {
    ask('the document does not say');
    return null;
  }
  const written = form.dated && start.date! <= today ? form.write(start) : null;
  const value = written ?? start.clock;
  const isBorne =
    value === null || notes.bears('times.started', value, start, startFromTimeline ? 'inferred' : 'stated');
  const started = isBorne ? written : null;
  if (startFromTimeline) ask('the summary gives no start; the first entry of the timeline was taken');
  if (start.clock === null) ask('at what time of day did it start?');
  const others = start.alternatives;
  if (start.date === null && others.length > 0)
    ask(`the date can be read in two ways: ${others.join(' or ')}`);
  else if (start.date === null) ask('the document does not say on which day (or in which year) it happened');
  else if (others.length > 0) ask(`the document also says ${others.join(', ')}; ${start.date} was taken`);
  else if (started === null) ask('the date lies in the future');
  return started;
}

/** The zone that all times are in, and whether it can be meant. */
function askZone(reading: Reading, notes: Notes): void {
  const { start, zone } = reading.schedule;
  if (!zone) {
    if (start?.clock) notes.ask('times', 'the document names no time zone');
    return;
  }
  notes.bears('timeZone', zone, zonePlace(reading, zone));
  if (!start?.date) return;
  if (offsetOf(zone, start.date, start.clock) === '')
    notes.ask('times', `“${zone}” is the name of several time zones: which one is meant?`);
  if (/^E[SD]T$|^[CMP][SD]T$|standard time/i.test(zone) && !fitsSeason(zone, start.date))
    notes.ask('times', `“${zone}” is not in use on ${start.date}: was it kept, or is daylight time meant?`);
}

function draftEnd(start: Point | null, end: Point | null, form: TimeForm, today: string): string | null {
  if (!end || !form.dated || end.date === null || end.date > today) return null;
  const [from, to] = [start && form.write(start), form.write(end)];
  if (to === null) return null;
  return from !== null && instantOf(to) <= instantOf(from) ? null : to;
}

function zonePlace({ schedule, paper }: Reading, zone: string): { line: number; quote: string } {
  const point = [schedule.start, schedule.end].find((place) => place?.quote.includes(zone));
  if (point) return { line: point.line, quote: zone };
  const line = paper.lines.find(({ text }) => text.includes(zone));
  return { line: line?.number ?? schedule.start?.line ?? 1, quote: zone };
}

function fitsSeason(zone: string, date: string): boolean {
  const month = Number(date.slice(5, 7));
  const daylight = /D|daylight/.test(zone);
  if (month >= 4 && month <= 10) return daylight;
  return month <= 2 || month === 12 ? !daylight : true;
}

/** How long it lasted as the document states it, and whether its times say another length. */
export function draftDuration(reading: Reading, notes: Notes, resolvable: boolean): string | null {
  const { length, schedule } = reading;
  const { computedMinutes, start, end } = schedule;
  if (!length) {
    if (computedMinutes === null || computedMinutes <= 0) return null;
    const place = end ?? start!;
    if (!notes.bears('duration', computedMinutes, place, 'computed')) return null;
    return resolvable ? null : formatDuration(computedMinutes);
  }
  if (!notes.bears('duration', length.minutes, length)) return null;
  const written = `${length.about ? '~' : ''}${formatDuration(length.minutes)}`;
  for (const other of length.others.slice(0, 3)) {
    if (Math.abs(other - length.minutes) > Math.max(5, length.minutes * 0.2)) {
      notes.ask('duration', `the document also states a length of ${other} minutes`);
    }
  }
  if (computedMinutes === null) return written;
  const allowed = Math.max(5, length.minutes * (length.about ? 0.2 : 0.1));
  if (Math.abs(computedMinutes - length.minutes) > allowed) {
    notes.ask(
      'duration',
      `the document states ${length.minutes} minutes, but its times are ${computedMinutes} minutes apart`,
    );
    return written;
  }
  return resolvable ? null : written;
}
