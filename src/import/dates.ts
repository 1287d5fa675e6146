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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const YEAR = String.raw`((?:19|20)\d{2})`;
const WEEKDAY = String.raw`(?:(Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?\.?,?\s+(?:the\s+)?)?`;
const NTH = '(?:st|nd|rd|th)?';
const SEP = String.raw`[\s/–-]{0,2}`;

const ISO = new RegExp(String.raw`(?<![\d/.-])${YEAR}([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`, 'g');
const DAY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d.:])${WEEKDAY}(\d{1,2})${NTH}(?:\s+of\s+|${SEP})${MONTH}(?![\p{L}])(?:,?\s*,?\s*[/–-]?\s?(?:${YEAR}|['’]?(\d{2})(?![\d:])))?`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])${WEEKDAY}${MONTH}(?![\p{L}])${SEP}(\d{1,2})${NTH}(?![\d:]|\s?(?:am|pm|%))(?:\s*,{0,2}\s*[/–-]?\s?${YEAR})?`,
  'giu',
);
const NUMERIC = new RegExp(
  String.raw`(?<![\d/.:\p{L}-])${WEEKDAY}(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{2})(?![\d/.-]|\.\d)`,
  'giu',
);
/** `9/10` is a date only beside a time of day; whoever asks for it knows. */
const SHORT = new RegExp(String.raw`(?<![\d/.:\p{L}-])${WEEKDAY}(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d)`, 'giu');

/** Every day in a text, in order. `short` are dates such as `9/10`, which may be a fraction. */
export function datesIn(text: string, short: 'short' | 'no-short' = 'no-short'): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const add = (match: RegExpExecArray, date: Partial<WrittenDate>): void => {
    const index = match.index;
    const end = index + match[0].trimEnd().length;
    if (dates.some((other) => index < other.end && other.index < end)) return;
    const written = { index, end, year: null, month: null, day: null, parts: null, weekday: null, ...date };
    if (exists(written)) dates.push(written);
  };
  for (const match of text.matchAll(ISO)) {
    add(match, { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) });
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    // "15 may" is a date only as "15 May", and in "at 5 march" nobody counts days.
    if (/^(?:may|mar|march)$/.test(match[3]!)) continue;
    const year = match[4] ? Number(match[4]) : match[5] ? century(Number(match[5])) : null;
    add(match, { year, month: monthOf(match[3]!), day: Number(match[2]), weekday: dayOf(match[1]) });
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    if (/^(?:may|mar|march)$/.test(match[2]!)) continue;
    const year = match[4] ? Number(match[4]) : null;
    add(match, { year, month: monthOf(match[2]!), day: Number(match[3]), weekday: dayOf(match[1]) });
  }
  for (const match of text.matchAll(NUMERIC)) {
    const [, weekday, a, sign, b, y] = match;
    const year = y!.length === 4 ? Number(y) : century(Number(y));
    const parts: [number, number] = [Number(a), Number(b)];
    // Where dots stand between the parts the day comes first.
    const fixed = sign === '.' ? { day: parts[0], month: parts[1] } : {};
    if (year >= 1970 && year < 2100)
      add(match, { year, parts, weekday: dayOf(weekday), ...fixed, ...decided(parts) });
  }
  if (short === 'short') {
    for (const match of text.matchAll(SHORT)) {
      const parts: [number, number] = [Number(match[2]), Number(match[3])];
      add(match, { parts, weekday: dayOf(match[1]), ...decided(parts) });
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

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(name: string | undefined): number | null {
  return name === undefined ? null : DAYS.indexOf(name.slice(0, 3).toLowerCase());
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

/** The ISO date so many days later. */
export function plusDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
