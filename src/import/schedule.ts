import { Temporal } from 'temporal-polyfill';
import { daysMeant } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { daysBetween, plusDays } from './dates.ts';
import { clockText, minutesOf } from './point.ts';
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
  let start = span.start;
  let end = span.end;
  const first = timeline.entries.find(({ moment }) => moment?.clock);
  const firstDated = timeline.entries.find(({ moment }) => moment?.date);
  const timelineDay = firstDated ? daysOf(firstDated, calendar) : [];
  if (start && start.date === null && start.alternatives.length === 0 && timelineDay.length > 0) {
    start = {
      ...start,
      date: timelineDay.length === 1 ? timelineDay[0]! : null,
      alternatives: timelineDay.length > 1 ? timelineDay : [],
    };
  }
  let startFromTimeline = false;
  if ((start?.clock ?? null) === null) {
    const marked = timeline.entries
      .slice(0, 4)
      .find(({ moment, text }) => moment?.clock && MARKED.test(text));
    const entry = marked ?? first;
    if (entry) {
      startFromTimeline = true;
      const own = entry.moment!.date
        ? daysOf(entry, calendar)
        : start?.date
          ? [start.date]
          : start?.alternatives.length
            ? start.alternatives
            : timelineDay;
      start = pointOf(entry, own);
    }
  }
  if (start && start.date === null && start.alternatives.length === 0 && given?.date) start.date = given.date;
  start ??= given;
  const zone =
    start?.zone ??
    end?.zone ??
    timeline.zone ??
    timeline.entries.find(({ moment }) => moment?.zone)?.moment?.zone ??
    null;
  if (start) start.zone = zone;
  const entries = placed(timeline.entries, start, calendar, timeline.zone ?? zone);
  let endFromTimeline = false;
  if ((end?.clock ?? null) === null && !(end?.date && !start?.clock)) {
    const last = entries.findLast(({ clock, text }) => clock !== null && kindsIn(text)[0] === 'resolved');
    if (last && last !== entries.find(({ clock }) => clock !== null)) {
      endFromTimeline = true;
      const { date, clock, line, quote, moment } = last;
      end = { date, alternatives: [], clock, zone: last.zone, about: moment?.about ?? false, line, quote };
    }
  }
  if (start && end && end.date === null && start.date && end.clock && start.clock) {
    end = {
      ...end,
      date: minutesOf(end.clock) < minutesOf(start.clock) ? plusDays(start.date, 1) : start.date,
    };
  }
  const computedMinutes = start && end ? between(start, end) : null;
  return { start, end, startFromTimeline, endFromTimeline, entries, zone, computedMinutes };
}

function daysOf({ moment }: Entry, calendar: Calendar): string[] {
  return moment?.date ? daysMeant(moment.date, calendar) : [];
}

function pointOf({ moment, line, quote }: Entry, days: string[]): Point {
  const { clock, zone, about } = moment!;
  return {
    date: days.length === 1 ? days[0]! : null,
    alternatives: days.length > 1 ? days : [],
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
