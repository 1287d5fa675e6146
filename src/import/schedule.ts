import { Temporal } from 'temporal-polyfill';
import { daysMeant } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { daysBetween, plusDays } from './dates.ts';
import { certainOf, clockText, minutesOf } from './point.ts';
import type { Point } from './point.ts';
import { kindsIn } from './rules/event-kind.ts';
import type { Entry, Timeline } from './rules/timeline.ts';
import type { Window } from './rules/window.ts';
import { readZone } from './zones.ts';
import type { Zone } from './zones.ts';

/** An entry of the timeline with its place in time. */
export interface TimedEntry extends Entry {
  /** ISO date, `null` where the incident has none. */
  date: string | null;
  clock: string | null;
  /** Minutes since midnight of the first day that is known or supposed; `null` without a time of day. */
  minutes: number | null;
  zone: string | null;
}

/** When things happened, as far as the document gives it. */
export interface Schedule {
  start: Point | null;
  end: Point | null;
  /** The start comes from the timeline, not from the summary. */
  startFromTimeline: boolean;
  endFromTimeline: boolean;
  entries: TimedEntry[];
  /** As written; `null` where none is. */
  zone: string | null;
  /** Minutes from start to end, by their dates or, without any, by their times of day. */
  computedMinutes: number | null;
}

/** Words that mark an entry as the outage's beginning. */
const MARKED =
  /\b(?:outage|incident|impact|downtime|breakdown|degradation) (?:begins?|began|starts?|started)\b|\b(?:went|goes) (?:down|offline)\b|^(?:start|started|beginning) of\b/i;

/** Puts window and timeline on one calendar: dates are carried on, and a clock that jumps back begins a new day. */
export function scheduleOf(
  span: Window,
  timeline: Timeline,
  calendar: Calendar,
  given: Point | null,
): Schedule {
  const { point: start, fromTimeline: startFromTimeline } = startOf(span.start, timeline, calendar, given);
  const zone =
    start?.zone ??
    span.end?.zone ??
    timeline.zone ??
    timeline.entries.find(({ moment }) => moment?.zone)?.moment?.zone ??
    null;
  if (start) start.zone = zone;
  const entries = placed(timeline.entries, start, calendar, timeline.zone ?? zone);
  const { point: end, fromTimeline: endFromTimeline } = endOf(span.end, start, entries);
  const computedMinutes = start && end ? between(start, end) : null;
  return { start, end, startFromTimeline, endFromTimeline, entries, zone, computedMinutes };
}

/** A point, and whether it is the timeline that gives it. */
interface Found {
  point: Point | null;
  fromTimeline: boolean;
}

/** The start as the summary says it; what it leaves open comes from the timeline, then from what was `given`. */
function startOf(told: Point | null, timeline: Timeline, calendar: Calendar, given: Point | null): Found {
  const firstDated = timeline.entries.find(({ moment }) => moment?.date);
  const timelineDays = firstDated ? daysOf(firstDated, calendar) : [];
  const start =
    told && isUndated(told) && timelineDays.length > 0 ? { ...told, ...certainOf(timelineDays) } : told;
  const entry = (start?.clock ?? null) === null ? firstOf(timeline) : undefined;
  const point = entry ? pointOf(entry, daysOfStart(entry, start, timelineDays, calendar)) : start;
  if (point && isUndated(point) && given?.date) point.date = given.date;
  return { point: point ?? given, fromTimeline: entry !== undefined };
}

/** The entry that says the outage began, among the first few; else the first with a time of day. */
function firstOf({ entries }: Timeline): Entry | undefined {
  const marked = entries.slice(0, 4).find(({ moment, text }) => moment?.clock && MARKED.test(text));
  return marked ?? entries.find(({ moment }) => moment?.clock);
}

/** The days that an entry can be of: its own, else those of the start as it was told, else the timeline's. */
function daysOfStart(
  entry: Entry,
  start: Point | null,
  timelineDays: string[],
  calendar: Calendar,
): string[] {
  if (entry.moment!.date) return daysOf(entry, calendar);
  if (start?.date) return [start.date];
  return start?.alternatives.length ? start.alternatives : timelineDays;
}

function isUndated({ date, alternatives }: Point): boolean {
  return date === null && alternatives.length === 0;
}

/** The end as the summary says it, else the last entry that tells it. An end without a day is of the start's, or the next. */
function endOf(told: Point | null, start: Point | null, entries: readonly TimedEntry[]): Found {
  // A day alone is enough where the start is no more than that.
  const isOpen = (told?.clock ?? null) === null && !(told?.date && !start?.clock);
  const last = isOpen
    ? entries.findLast(({ clock, text }) => clock !== null && kindsIn(text)[0] === 'resolved')
    : undefined;
  const isLater = last !== undefined && last !== entries.find(({ clock }) => clock !== null);
  const end = isLater ? endAt(last) : told;
  if (!start?.date || !start.clock || !end?.clock || end.date !== null)
    return { point: end, fromTimeline: isLater };
  const date = minutesOf(end.clock) < minutesOf(start.clock) ? plusDays(start.date, 1) : start.date;
  return { point: { ...end, date }, fromTimeline: isLater };
}

function endAt({ date, clock, zone, line, quote, moment }: TimedEntry): Point {
  return { date, alternatives: [], clock, zone, about: moment?.about ?? false, line, quote };
}

function daysOf({ moment }: Entry, calendar: Calendar): string[] {
  return moment?.date ? daysMeant(moment.date, calendar) : [];
}

function pointOf({ moment, line, quote }: Entry, days: string[]): Point {
  const { clock, zone, about } = moment!;
  return {
    ...certainOf(days),
    clock: clock ? clockText(clock.hour, clock.minute) : null,
    zone,
    about,
    line,
    quote,
  };
}

/** A clock that jumps back by less is an entry out of order, and no new day. */
const JUMP_MINUTES = 6 * 60;

/** A day and a time of day so many minutes after another. */
function after(
  { date, clock }: { date: string | null; clock: string },
  distance: number,
): { date: string | null; clock: string; minutes: number } {
  const minutes = minutesOf(clock) + distance;
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  return {
    date: date && plusDays(date, days),
    clock: clockText(Math.floor(rest / 60), rest % 60),
    minutes,
  };
}

function placed(
  entries: Entry[],
  start: Point | null,
  calendar: Calendar,
  zone: string | null,
): TimedEntry[] {
  let date = start?.date ?? null;
  let day = 0;
  let last: number | null = start?.clock ? minutesOf(start.clock) : null;
  let fresh = true;
  const zero = start?.clock ? { date: start.date, clock: start.clock } : null;
  return entries.map((entry) => {
    const { moment } = entry;
    if (moment === null && entry.distance !== null) {
      const at = zero && after(zero, entry.distance);
      return {
        ...entry,
        date: at?.date ?? null,
        clock: at?.clock ?? null,
        minutes: at?.minutes ?? null,
        zone,
      };
    }
    const clock = moment?.clock ? clockText(moment.clock.hour, moment.clock.minute) : null;
    const own = daysOf(entry, calendar);
    if (moment?.date && own.length === 1) {
      if (date) day += daysBetween(date, own[0]!);
      date = own[0]!;
    } else if (clock !== null && last !== null) {
      const at = minutesOf(clock);
      if (date && start?.date && date < start.date) {
        // Entries before the start that bear a date of their own are exceptions: the rest is of the day itself.
        day += daysBetween(date, start.date);
        date = start.date;
      } else if (at < last - JUMP_MINUTES && !fresh) {
        day += 1;
        date = date && plusDays(date, 1);
      } else if (fresh && at < last - JUMP_MINUTES * 2) {
        day += 1;
        date = date && plusDays(date, 1);
      }
    }
    if (clock !== null) {
      last = minutesOf(clock);
      fresh = false;
    }
    const minutes = clock === null ? null : day * 1440 + minutesOf(clock);
    return { ...entry, date, clock, minutes, zone: moment?.zone ?? zone };
  });
}

function between(start: Point, end: Point): number | null {
  if (start.clock === null || end.clock === null) return null;
  const span = minutesOf(end.clock) - minutesOf(start.clock);
  if (start.date && end.date) return daysBetween(start.date, end.date) * 1440 + span;
  return span < 0 ? span + 1440 : span;
}

/** What stands after a time: `Z`, `+01:00`, or nothing where nobody knows the zone. */
export function offsetOf(zone: string | null, date: string | null, clock: string | null): string {
  const read: Zone = zone === null ? null : readZone(zone);
  if (read === null) return '';
  if ('offset' in read) return read.offset;
  if (date === null) return '';
  try {
    const moment = Temporal.PlainDateTime.from(`${date}T${clock ?? '12:00'}`).toZonedDateTime(read.place);
    return moment.offset === '+00:00' ? 'Z' : moment.offset;
  } catch {
    return '';
  }
}
