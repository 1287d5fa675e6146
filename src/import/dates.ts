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
const DAY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d.:])${WEEKDAY}(\d{1,2})${NTH}(?:\s+of\s+|${SEP})${MONTH}(?![\p{L}])(?:,?\s*,?\s*[/–-]?\s?(?:${YEAR}|${SHORT_YEAR}))?`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])${WEEKDAY}${MONTH}(?![\p{L}])${SEP}(\d{1,2})${NTH}(?![\d:]|\s?%|\.\d{2}(?!\d)|${UNIT})(?:\s?(?:[-–—]|to|and)\s?(\d{1,2})${NTH}(?=,?\s${YEAR}))?(?:\s*,{0,2}\s*[/–-]?\s?${YEAR})?`,
  'giu',
);
/** "12. März 2025", "3 février 2025", "3 de mayo de 2025", "12. April 2025". */
const DAY_FIRST_ABROAD = new RegExp(
  String.raw`(?<![\p{L}\d.:])(\d{1,2})(?:(?:\.|er|º)?(?:\s+de\s+|[\s-]{1,2})(${ELSEWHERE})(?!\p{L})\.?(?:\s+(?:de\s+|del\s+)?${YEAR})?|\.\s${MONTH}\s${YEAR})`,
  'giu',
);
/** Dates are looked for in every line, and few lines name a month in another language. */
const A_MONTH_ABROAD = new RegExp(`(?:${ELSEWHERE})|\\d\\.\\s(?:${ENGLISH})`, 'i');
/** The first day of "9–11 October", which shares month and year with the last. */
const FIRST_DAY =
  /(?<![\p{L}\d:./-])(\d{1,2})(?:st|nd|rd|th|\.)?\s?(?:[-–—]|to|and|until|through|bis|und|au|et)\s?(?:the\s)?$/iu;
const JAPANESE = /(?:(\d{4})年\s?)?(?<!\d)(\d{1,2})月\s?(\d{1,2})日(?:\s?[（(][日月火水木金土][)）])?/g;
/** `2025-W11-2`, "2025-W11, Tuesday". */
const ISO_WEEK = new RegExp(
  String.raw`(?<![\w-])${YEAR}-?W([0-5]\d)(?:-([1-7])(?!\d)|,?\s+\(?(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\b\)?)`,
  'g',
);
const NUMERIC = new RegExp(
  String.raw`(?<![\d/.:\p{L}-])${WEEKDAY}(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{2})(?![\d/.-]|\.\d)`,
  'giu',
);
/** `9/10` is a date only beside a time of day; whoever asks for it knows. */
const SHORT = new RegExp(String.raw`(?<![\d/.:\p{L}-])${WEEKDAY}(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d)`, 'giu');

const NOTHING = { year: null, month: null, day: null, parts: null, weekday: null };

/** Every day in a text, in order. `short` are dates such as `9/10`, which may be a fraction. */
export function datesIn(text: string, short: 'short' | 'no-short' = 'no-short'): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const dates: WrittenDate[] = [];
  const add = (match: RegExpExecArray, date: Partial<WrittenDate>): void => {
    const index = match.index;
    const end = index + match[0].trimEnd().length;
    if (dates.some((other) => index < other.end && other.index < end)) return;
    const written = { ...NOTHING, index, end, ...date };
    if (exists(written)) dates.push(written);
  };
  for (const match of text.matchAll(ISO)) {
    add(match, { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) });
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    // "15 may" is a date only as "15 May", and in "at 5 march" nobody counts days.
    if (/^(?:may|mar|march)$/.test(match[3]!)) continue;
    const short = match[5] ?? match[6];
    const year = match[4] ? Number(match[4]) : short ? century(Number(short)) : null;
    const month = monthOf(match[3]!);
    const day = Number(match[2]);
    const first = match[1] === undefined ? FIRST_DAY.exec(text.slice(0, match.index).slice(-24)) : null;
    if (first && Number(first[1]) < day) {
      const index = match.index - first[0].length;
      dates.push({ ...NOTHING, index, end: index + first[1]!.length, year, month, day: Number(first[1]) });
    }
    add(match, { year, month, day, weekday: weekdayNumber(match[1]) });
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    if (/^(?:may|mar|march)$/.test(match[2]!)) continue;
    const year = match[6] ? Number(match[6]) : null;
    const month = monthOf(match[2]!);
    add(match, { year, month, day: Number(match[3]), weekday: weekdayNumber(match[1]) });
  }
  for (const match of A_MONTH_ABROAD.test(text) ? text.matchAll(DAY_FIRST_ABROAD) : []) {
    const year = (match[3] ?? match[5]) ? Number(match[3] ?? match[5]) : null;
    add(match, { year, month: monthOf((match[2] ?? match[4])!), day: Number(match[1]) });
  }
  for (const match of text.includes('月') ? text.matchAll(JAPANESE) : []) {
    add(match, { year: match[1] ? Number(match[1]) : null, month: Number(match[2]), day: Number(match[3]) });
  }
  for (const match of text.includes('W') ? text.matchAll(ISO_WEEK) : []) {
    const weekday = match[3] === undefined ? weekdayNumber(match[4])! : Number(match[3]) % 7;
    const day = dayOfWeek(Number(match[1]), Number(match[2]), weekday === 0 ? 7 : weekday);
    if (day) add(match, { ...day, weekday });
  }
  for (const match of text.matchAll(NUMERIC)) {
    const [, weekday, a, sign, b, y] = match;
    const year = y!.length === 4 ? Number(y) : century(Number(y));
    const parts: [number, number] = [Number(a), Number(b)];
    // Where dots stand between the parts the day comes first.
    const fixed = sign === '.' ? { day: parts[0], month: parts[1] } : {};
    if (year >= 1970 && year < 2100)
      add(match, { year, parts, weekday: weekdayNumber(weekday), ...fixed, ...decided(parts) });
  }
  if (short === 'short') {
    for (const match of text.matchAll(SHORT)) {
      const parts: [number, number] = [Number(match[2]), Number(match[3])];
      add(match, { parts, weekday: weekdayNumber(match[1]), ...decided(parts) });
    }
  }
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

function century(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
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
