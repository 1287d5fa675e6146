import { ELSEWHERE, ENGLISH, monthOf } from './month-names.ts';

/** A day in a text, as far as it was written. */
export interface WrittenDate {
  index: number;
  end: number;
  /** `null` where the year was not written. */
  year: number | null;
  /** `null` where day and month could be either of the two parts. */
  month: number | null;
  day: number | null;
  /** The two parts of a numeric date in their order, for deciding later. */
  parts: [number, number] | null;
  /** 0 Sunday to 6 Saturday. */
  weekday: number | null;
}

/** What the groups of a pattern say; each of these patterns has its reader below it. */
type Day = Partial<Omit<WrittenDate, 'index' | 'end'>>;

const NOTHING = { year: null, month: null, day: null, parts: null, weekday: null };
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH = `(${ENGLISH})\\.?`;
/** What makes hours or a length of the number before it: "h20", "am", " minutes", "-day". */
const UNIT = String.raw`[\s-]?(?:[ap]\.?m|h(?:rs?|ours?|eures?)?|uhr|uur|m(?:ins?|inutes?|inuten)?|s(?:ecs?|econds?)?|days?|weeks?)(?!\p{L})`;
/** Four digits, but for "2030hrs". */
const YEAR = String.raw`((?:19|20)\d{2})(?!\d|\s?h(?:rs?|ours?)?(?!\p{L}))`;
const WEEKDAY = String.raw`(?:(Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?\.?,?\s+(?:the\s+)?)?`;
const NTH = '(?:st|nd|rd|th)?';
const SEP = String.raw`[\s/–-]{0,2}`;

/** The number of "10-12 UTC" and "20 to 30 users", but not of "20-12 June". */
const OF_A_RANGE = String.raw`(?:[–-]|\s?to\s)\d{1,2}(?!\d|[/.]\d|(?:st|nd|rd|th)|${SEP}${MONTH})`;
/** What stands after two digits that are no year: they count something, or are hours. */
const COUNTED = String.raw`[\d:+]|\.\d|,\d{3}(?!\d)|\s000|\s?[%‰°€£]|\p{L}|${UNIT}|${OF_A_RANGE}`;
/** A year of two digits after a space; after a comma or a dash only where no word follows ("3 May, 20 servers"). */
const SHORT_YEAR = String.raw`['’](\d{2})(?![\d:])|(\d{2})(?!${COUNTED})(?!(?<=[,–-]\s\d{2})\s(?!at\s)\p{L})`;

const ISO = new RegExp(String.raw`(?<![\d/.-])${YEAR}([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`, 'g');
function isoDay([, year, , month, day]: RegExpExecArray): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** "15 may" is a date only as "15 May", and in "at 5 march" nobody counts days. */
const NO_MONTH = /^(?:may|mar|march)$/;
const DAY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d.:])${WEEKDAY}(\d{1,2})${NTH}(?:\s+of\s+|${SEP})${MONTH}(?![\p{L}])(?:,?\s*,?\s*[/–-]?\s?(?:${YEAR}|${SHORT_YEAR}))?`,
  'giu',
);
function dayFirst([, weekday, day, month, year, marked, short]: RegExpExecArray): Day | null {
  if (NO_MONTH.test(month!)) return null;
  return { ...written(year ?? marked ?? short, month!, day!), weekday: weekdayNumber(weekday) };
}

/** The first day of "9–11 October", which shares month and year with the last. */
const FIRST_DAY =
  /(?<![\p{L}\d:./-])(\d{1,2})(?:st|nd|rd|th|\.)?\s?(?:[-–—]|to|and|until|through|bis|und|au|et)\s?(?:the\s)?$/iu;
function firstDay({ 1: weekday, index, input }: RegExpExecArray, last: Day): WrittenDate | null {
  const found = weekday === undefined ? FIRST_DAY.exec(input.slice(0, index).slice(-24)) : null;
  if (!found || Number(found[1]) >= last.day!) return null;
  const from = index - found[0].length;
  return { ...NOTHING, ...last, index: from, end: from + found[1]!.length, day: Number(found[1]) };
}

const MONTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])${WEEKDAY}${MONTH}(?![\p{L}])${SEP}(\d{1,2})${NTH}(?![\d:]|\s?%|\.\d{2}(?!\d)|${UNIT})(?:\s?(?:[-–—]|to|and)\s?(\d{1,2})${NTH}(?=,?\s${YEAR}))?(?:\s*,{0,2}\s*[/–-]?\s?${YEAR})?`,
  'giu',
);
function monthFirst([, weekday, month, day, , , year]: RegExpExecArray): Day | null {
  if (NO_MONTH.test(month!)) return null;
  return { ...written(year, month!, day!), weekday: weekdayNumber(weekday) };
}

/** "12. März 2025", "3 février 2025", "3 de mayo de 2025", "12. April 2025". */
const DAY_FIRST_ABROAD = new RegExp(
  String.raw`(?<![\p{L}\d.:])(\d{1,2})(?:(?:\.|er|º)?(?:\s+de\s+|[\s-]{1,2})(${ELSEWHERE})(?!\p{L})\.?(?:\s+(?:de\s+|del\s+)?${YEAR})?|\.\s${MONTH}\s${YEAR})`,
  'giu',
);
/** Dates are looked for in every line, and few lines name a month in another language. */
const A_MONTH_ABROAD = new RegExp(`(?:${ELSEWHERE})|\\d\\.\\s(?:${ENGLISH})`, 'i');
function dayFirstAbroad([, day, abroad, yearAbroad, month, year]: RegExpExecArray): Day {
  return written(yearAbroad ?? year, (abroad ?? month)!, day!);
}

const JAPANESE = /(?:(\d{4})年\s?)?(?<!\d)(\d{1,2})月\s?(\d{1,2})日(?:\s?[（(][日月火水木金土][)）])?/g;
function japaneseDay([, year, month, day]: RegExpExecArray): Day {
  return { year: yearOf(year), month: Number(month), day: Number(day) };
}

/** `2025-W11-2`, "2025-W11, Tuesday". */
const ISO_WEEK = new RegExp(
  String.raw`(?<![\w-])${YEAR}-?W([0-5]\d)(?:-([1-7])(?!\d)|,?\s+\(?(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\b\)?)`,
  'g',
);
function dayOfIsoWeek([, year, week, number, name]: RegExpExecArray): Day | null {
  const weekday = number === undefined ? weekdayNumber(name)! : Number(number) % 7;
  const day = dayOfWeek(Number(year), Number(week), weekday || 7);
  return day && { ...day, weekday };
}

const NUMERIC = new RegExp(
  String.raw`(?<![\d/.:\p{L}-])${WEEKDAY}(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{2})(?![\d/.-]|\.\d)`,
  'giu',
);
function numericDay([, weekday, a, sign, b, digits]: RegExpExecArray): Day | null {
  const year = yearOf(digits)!;
  if (year < 1970 || year >= 2100) return null;
  const parts: [number, number] = [Number(a), Number(b)];
  // Where dots stand between the parts the day comes first.
  const fixed = sign === '.' ? { day: parts[0], month: parts[1] } : {};
  return { year, parts, weekday: weekdayNumber(weekday), ...fixed, ...decided(parts) };
}

/** `9/10` is a date only beside a time of day; whoever asks for it knows. */
const SHORT = new RegExp(String.raw`(?<![\d/.:\p{L}-])${WEEKDAY}(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d)`, 'giu');
function shortDay([, weekday, a, b]: RegExpExecArray): Day {
  const parts: [number, number] = [Number(a), Number(b)];
  return { parts, weekday: weekdayNumber(weekday), ...decided(parts) };
}

/** Every day in a text, in order. `short` are dates such as `9/10`, which may be a fraction. */
export function datesIn(text: string, short: 'short' | 'no-short' = 'no-short'): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const dates: WrittenDate[] = [];
  const add = (match: RegExpExecArray, date: Day | null): void => {
    const index = match.index;
    const end = index + match[0].trimEnd().length;
    if (!date || dates.some((other) => index < other.end && other.index < end)) return;
    const whole = { ...NOTHING, index, end, ...date };
    if (exists(whole)) dates.push(whole);
  };
  for (const match of text.matchAll(ISO)) add(match, isoDay(match));
  for (const match of text.matchAll(DAY_FIRST)) {
    const date = dayFirst(match);
    const first = date && firstDay(match, date);
    if (first && exists(first)) dates.push(first);
    add(match, date);
  }
  for (const match of text.matchAll(MONTH_FIRST)) add(match, monthFirst(match));
  if (A_MONTH_ABROAD.test(text))
    for (const match of text.matchAll(DAY_FIRST_ABROAD)) add(match, dayFirstAbroad(match));
  if (text.includes('月')) for (const match of text.matchAll(JAPANESE)) add(match, japaneseDay(match));
  if (text.includes('W')) for (const match of text.matchAll(ISO_WEEK)) add(match, dayOfIsoWeek(match));
  for (const match of text.matchAll(NUMERIC)) add(match, numericDay(match));
  if (short === 'short') for (const match of text.matchAll(SHORT)) add(match, shortDay(match));
  return dates.sort((a, b) => a.index - b.index);
}

/** Day and month of two parts, where only one reading is a date or both are the same. */
function decided([a, b]: [number, number]): { day?: number; month?: number } {
  if (a > 12 && b <= 12) return { day: a, month: b };
  if (b > 12 && a <= 12) return { day: b, month: a };
  return a === b ? { day: a, month: b } : {};
}

function exists({ year, month, day, parts }: Omit<WrittenDate, 'index' | 'end'>): boolean {
  if (month === null || day === null) {
    return parts !== null && parts.every((part) => part >= 1 && part <= 12);
  }
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function written(year: string | undefined, month: string, day: string): Day {
  return { year: yearOf(year), month: monthOf(month), day: Number(day) };
}

/** The year of four digits, or of two from 1970 to 2069. */
function yearOf(digits: string | undefined): number | null {
  if (!digits) return null;
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

function weekdayNumber(name: string | undefined): number | null {
  return name === undefined ? null : DAYS.indexOf(name.slice(0, 3).toLowerCase());
}

/** A day by its week; the first week is that of 4 January. `null` where the year has no such week. */
function dayOfWeek(
  year: number,
  week: number,
  weekday: number,
): { year: number; month: number; day: number } | null {
  const fourth = weekdayOf(isoDate(year, 1, 4)) || 7;
  const iso = plusDays(isoDate(year, 1, 4), (week - 1) * 7 + weekday - fourth);
  const thursday = plusDays(iso, 4 - weekday);
  if (week < 1 || !thursday.startsWith(String(year))) return null;
  const [y, month, day] = iso.split('-').map(Number);
  return { year: y!, month: month!, day: day! };
}

/** Both days that a numeric date can mean in a year, as ISO dates; the month-first reading first. */
export function readingsOf(date: Pick<WrittenDate, 'parts' | 'month' | 'day'>, year: number): string[] {
  if (date.month !== null && date.day !== null) return [isoDate(year, date.month, date.day)];
  if (!date.parts) return [];
  const [a, b] = date.parts;
  return [isoDate(year, a, b), isoDate(year, b, a)];
}

/** `2024-03-05`. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of the week of an ISO date, 0 for Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** Whole days from one ISO date to another; negative where they come in the other order. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The ISO date so many days later. */
export function plusDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
