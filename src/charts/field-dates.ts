import { monthText } from '../words/dates.ts';
import { monthsOf } from './months.ts';

/** Room at both sides, in percent, so that the first and last mark are whole. */
const LEFT = 1;
const RIGHT = 99;
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 12_000];
/** Names of months take more room than years. */
const mostTicks = (months: number) => (months < 12 ? 7 : 10);
const DAY_MS = 86_400_000;

export interface DateTick {
  /** In percent of the width. */
  x: number;
  words: string;
  anchor: '' | 'am' | 'ae';
  /** Left out on a narrow screen. */
  minor: boolean;
}

/**
 * A scale of dates, in percent of the width: from the beginning of the first period to the last date, with ticks
 * where periods begin. A period is a month, some months, or some years, whichever gives ten ticks at most.
 * @param begins `date`: at the first date, though a period began before it
 */
export function dateScale(
  dates: readonly string[],
  language: string,
  begins: 'period' | 'date' = 'period',
): { x: (date: string) => number; ticks: DateTick[] } {
  const days = dates.map(dayNumber);
  const last = days.reduce((a, b) => Math.max(a, b));
  const first = dates.reduce((a, b) => (a < b ? a : b));
  const starts = STEPS_IN_MONTHS.map((months) => periods(first, last, months));
  const chosen = starts.findIndex(
    (candidate, index) => candidate.length <= mostTicks(STEPS_IN_MONTHS[index]!),
  );
  const ticks = starts.at(chosen)!;
  const yearly = STEPS_IN_MONTHS.at(chosen)! >= 12;
  const from = begins === 'period' ? ticks[0]! : dayNumber(first);
  const to = Math.max(last, ticks.at(-1)!);
  const x = (day: number) => LEFT + ((RIGHT - LEFT) * (day - from)) / (to - from);
  return {
    x: (date) => x(dayNumber(date)),
    ticks: ticks
      .filter((day) => day >= from)
      .map((day, index) => tick(day, x(day), yearly ? null : language, index % 2 === 1)),
  };
}

/** The days on which periods begin, from that of the first date to the last date, and two at least. */
function periods(first: string, last: number, months: number): number[] {
  // Counted in months since year 0, so that steps of years begin in round years.
  const begin = Math.floor(monthsOf(first) / months) * months;
  const days: number[] = [];
  for (let at = begin; days.length < 2 || dayOfMonth(at) <= last; at += months) {
    days.push(dayOfMonth(at));
    if (days.length > mostTicks(months) && months < STEPS_IN_MONTHS.at(-1)!) break;
  }
  return days;
}

/** @param language of the name of a month; `null` of a year */
function tick(day: number, x: number, language: string | null, minor: boolean): DateTick {
  const date = new Date(day * DAY_MS).toISOString();
  const words = date.startsWith('+') ? '' : language === null ? date.slice(0, 4) : monthText(date, language);
  return { x, words, anchor: x < 4 ? '' : x > 96 ? 'ae' : 'am', minor };
}

function dayOfMonth(months: number): number {
  // Not by `Date.UTC`, which takes the year 50 for 1950.
  return new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1) / DAY_MS;
}

function dayNumber(date: string): number {
  return Date.parse(date.slice(0, 10)) / DAY_MS;
}
