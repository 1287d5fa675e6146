import { datesIn, daysBetween, isoDate, readingsOf, weekdayOf } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import type { Document } from './document.ts';
import { isIn } from './sections.ts';

/** What the dates of a whole document say about each one of them. */
export interface Calendar {
  /** ISO dates that leave no doubt, in the order of the document. */
  certain: string[];
  /** The first year that is written. */
  year: number | null;
  /** How numeric dates are written here, where one of them shows it. */
  order: 'day-first' | 'month-first' | null;
  /** The day on which the document was written, where it says so. */
  written: string | null;
}

/** Words before the date of a promise, wherever it stands. */
const DUE = /(?:[(,]\s*by|\bdue(?: by| on)?|\bdeadline:?)\s*$/i;

/** Looks at all dates outside the promised actions, which lie in the future. */
export function calendarOf({ sections, frontMatter }: Document): Calendar {
  const certain: string[] = [];
  const years: number[] = [];
  let order: Calendar['order'] = null;
  let written: string | null = null;
  for (const section of sections) {
    if (isIn(section, 'actions', 'lessons', 'conclusion')) continue;
    const texts = [
      section.name,
      ...section.blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text),
    ];
    for (const text of texts) {
      for (const date of datesIn(text.slice(0, 8_000), 'short')) {
        if (date.parts && date.month !== null && date.parts[0] !== date.parts[1]) {
          order ??= date.parts[0] === date.day ? 'day-first' : 'month-first';
        }
        if (date.year === null || DUE.test(text.slice(0, date.index))) continue;
        years.push(date.year);
        if (date.month === null || date.day === null) continue;
        const iso = isoDate(date.year, date.month, date.day);
        certain.push(iso);
        if (section.kind === 'document-date' || section.kind === 'date') written ??= iso;
      }
    }
  }
  if (years.length === 0) {
    for (const { value } of frontMatter.fields.values()) {
      for (const { year } of datesIn(value.slice(0, 100))) if (year !== null) years.push(year);
    }
  }
  return { certain, order, written, year: years[0] ?? null };
}

/** A year is taken over only from a date near by: a log of another season is about something else. */
const NEAR_DAYS = 40;
/** What a document tells happened before it was written, and mostly not longer before than this. */
const RECENT_DAYS = 92;

/** The day that a written date means, or every day that it can mean. */
export function daysMeant(date: WrittenDate, calendar: Calendar): string[] {
  const year = date.year ?? calendar.year;
  if (year === null) return [];
  const all = [...new Set(readingsOf(date, year))];
  const near = (iso: string): boolean =>
    calendar.certain.some((other) => Math.abs(daysBetween(iso, other)) <= NEAR_DAYS);
  const readings = date.year === null && calendar.certain.length > 0 ? all.filter(near) : all;
  if (readings.length < 2) return readings;
  const [monthFirst, dayFirst] = readings as [string, string];
  if (date.weekday !== null) {
    const fitting = readings.filter((iso) => weekdayOf(iso) === date.weekday);
    if (fitting.length === 1) return fitting;
  }
  if (calendar.order) return [calendar.order === 'day-first' ? dayFirst : monthFirst];
  const known = readings.filter((iso) => calendar.certain.includes(iso));
  if (known.length === 1) return known;
  if (calendar.written) {
    const before = readings.filter(
      (iso) => iso <= calendar.written! && daysBetween(iso, calendar.written!) <= RECENT_DAYS,
    );
    if (before.length === 1) return before;
  }
  return readings;
}
