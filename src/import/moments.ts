import { clocksIn } from './clocks.ts';
import type { Clock } from './clocks.ts';
import { datesIn } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { leadingDistance } from './distance.ts';
import { ZONE_PATTERN } from './zones.ts';

/** A day, a time of day, or both, as they stand together in a text. */
export interface WrittenMoment {
  index: number;
  end: number;
  text: string;
  date: WrittenDate | null;
  clock: Clock | null;
  zone: string | null;
  /** "around", "approximately" or the like stands before it. */
  about: boolean;
}

const GAP = /^[\s,;:@()[\]T|*–-]*(?:at|on|of|from|around|about|approximately|roughly)?[\s,:~]*$/i;
const ABOUT =
  /(?:\b(?:about|around|approximately|approx\.?|roughly|circa|near(?:ly)?|some ?time)\s+(?:at\s+)?|~\s?)$/i;
const ZONE_AFTER = new RegExp(String.raw`^\s*[,(\[]?\s*(${ZONE_PATTERN})\)?`, 'u');

/** Every moment in a text, in order: dates and times of day that stand side by side make one. */
export function momentsIn(text: string): WrittenMoment[] {
  const capped = text.slice(0, 8_000);
  // ISO 8601 joins day and time of day with a letter.
  const open = capped
    .replace(/(?<=\d{4}-\d{2}-\d{2})T(?=\d{2}:\d{2})/g, ' ')
    .replace(/(?<=:\d{2})Z(?!\w)/g, 'Z');
  const clocks = clocksIn(open);
  const all = datesIn(open, 'short');
  const sure = datesIn(open);
  const dates = all.filter((date) => {
    if (sure.some(({ index }) => index === date.index)) return true;
    // 9/10 is a date where a time of day follows, and a fraction elsewhere.
    return clocks.some(({ index, end }) => near(open, date.end, index) || near(open, end, date.index));
  });
  const moments: WrittenMoment[] = [];
  const taken = new Set<Clock>();
  for (const date of dates) {
    const free = clocks.filter((clock) => !taken.has(clock) && !overlaps(clock, date));
    const after = free.find((clock) => clock.index >= date.end && near(open, date.end, clock.index));
    const before = free.findLast((clock) => clock.end <= date.index && near(open, clock.end, date.index));
    const clock = before && isAlone(before, date, dates) ? before : (after ?? before ?? null);
    if (clock) taken.add(clock);
    const index = Math.min(date.index, clock?.index ?? date.index);
    const end = Math.max(date.end, clock?.end ?? 0);
    moments.push(moment(index, end, date, clock));
  }
  for (const clock of clocks) {
    if (taken.has(clock) || dates.some((date) => overlaps(clock, date))) continue;
    moments.push(moment(clock.index, clock.end, null, clock));
  }
  return moments.sort((a, b) => a.index - b.index);

  function moment(index: number, end: number, date: WrittenDate | null, clock: Clock | null): WrittenMoment {
    const zone = clock?.zone ?? ZONE_AFTER.exec(open.slice(end, end + 60))?.[1]?.trim() ?? null;
    // "Friday, about 3 AM": it may stand between the two.
    const between =
      date && clock ? open.slice(Math.min(date.end, clock.end), Math.max(date.index, clock.index)) : '';
    const about = [open.slice(Math.max(0, index - 24), index), between].some((lead) => ABOUT.test(lead));
    return { index, end, text: capped.slice(index, end).trim(), date, clock, zone, about };
  }
}

/** A time before a date belongs to it unless another date stands just before that time. */
function isAlone(clock: Clock, date: WrittenDate, dates: WrittenDate[]): boolean {
  return !dates.some((other) => other !== date && other.end <= clock.index && clock.index - other.end < 6);
}

function near(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= 18 && GAP.test(text.slice(from, to));
}

function overlaps(a: { index: number; end: number }, b: { index: number; end: number }): boolean {
  return a.index < b.end && b.index < a.end;
}

const LEAD = /^(?:[^\p{L}\d]|at\s|on\s|by\s|around\s|approx(?:imately|\.)?\s|from\s|t\s?[=+]){0,6}/iu;

/** Each rule asks again what the same lines begin with. */
const known = new Map<string, WrittenMoment | undefined>();
const MOST_KNOWN = 2_000;

/** The moment with a time of day (or a day) that a text begins with, if it does. */
export function leadingMoment(text: string): WrittenMoment | null {
  if (!/\d|noon|midnight/i.test(text.slice(0, 60))) return null;
  const head = text.slice(0, 120);
  const first = known.has(head) ? known.get(head) : momentsIn(head)[0];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(head, first);
  if (!first) return null;
  const lead = LEAD.exec(text)![0].length;
  return first.index <= lead ? first : null;
}

/** Whether a line begins with a time, as the entries of a timeline do. */
export function startsWithMoment(text: string): boolean {
  return leadingMoment(text) !== null || leadingDistance(text) !== null;
}
