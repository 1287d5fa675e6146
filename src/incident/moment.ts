import { Temporal } from 'temporal-polyfill';

/** A point in time as a report gives it: never more precise than it was written. */
export interface Moment {
  type: 'moment';
  /** ISO 8601 as written, without the `~`: `2023-05-02T14:00+01:00`, `2023-05-02T14:00` or `2024-01-25`. */
  at: string;
  precision: 'second' | 'minute' | 'day';
  /** Written with a leading `~`. */
  estimated: boolean;
  /** Has an offset, so that it can be compared with moments of other reports. */
  zoned: boolean;
}

/** A distance from the start of the incident: `+00:15`, `-02:00`. */
export interface RelativeMoment {
  type: 'relative';
  /** Whole minutes since the start; negative before it. */
  minutes: number;
  estimated: boolean;
}

export interface UnknownMoment {
  type: 'unknown';
}

/** The incident still goes on; only an end can be this. */
export interface OngoingMoment {
  type: 'ongoing';
}

export type AnyMoment = Moment | RelativeMoment | UnknownMoment | OngoingMoment;

/** Patterns without anchors, so that the JSON Schema for editors can be made of the same text. */
export const DATE_PATTERN = String.raw`\d{4}-\d{2}-\d{2}`;
export const DATE_TIME_PATTERN = String.raw`${DATE_PATTERN}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?`;
export const RELATIVE_PATTERN = String.raw`[+-]\d{2,4}:[0-5]\d`;

const MOMENT = new RegExp(`^(~)?(?:(${DATE_TIME_PATTERN})|(${DATE_PATTERN}))$`);
const RELATIVE = new RegExp(`^(~)?(${RELATIVE_PATTERN})$`);

/** The written form was understood, but names a day or time that does not exist, or was not understood at all. */
export class MomentError extends Error {}

/**
 * Reads a moment in any of its written forms.
 * @throws MomentError saying what was expected, in words for the author.
 */
export function parseMoment(written: string): AnyMoment {
  if (written === 'unknown' || written === 'ongoing') return { type: written };
  const relative = RELATIVE.exec(written);
  if (relative) {
    return { type: 'relative', minutes: relativeMinutes(relative[2]!), estimated: relative[1] === '~' };
  }
  const match = MOMENT.exec(written);
  const clock = /^~?\s*(\d{1,2}):(\d{2})$/.exec(written.trim());
  if (clock) {
    const time = `${clock[1]!.padStart(2, '0')}:${clock[2]!}`;
    throw new MomentError(
      `its day as well, such as \`2023-05-02T${time}+01:00\`; the form takes it from the start once that can be read`,
    );
  }
  if (!match) {
    throw new MomentError(
      'a date and time such as `2023-05-02T14:00+01:00` (or `…T14:00Z`, or without offset where nobody knows the zone), ' +
        'a date such as `2023-05-02`, or `unknown`; a leading `~` marks an estimate',
    );
  }
  const at = (match[2] ?? match[3])!;
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(match[2] ?? '');
  if (quickEpochMinutes(at, zoned || match[2] === undefined) === null) refuseImpossible(at);
  return {
    type: 'moment',
    at,
    precision: match[2] === undefined ? 'day' : /T\d{2}:\d{2}:\d{2}/.test(at) ? 'second' : 'minute',
    estimated: match[1] === '~',
    zoned,
  };
}

const PARTS = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|([+-])(\d{2}):(\d{2}))?)?$/;

/** Says of the first part that cannot be what was expected there; the value itself is shown beside it. */
function refuseImpossible(at: string): void {
  const [, year, month, day, hour = '0', minute = '0', second = '0', sign, hours = '0', minutes = '0'] =
    PARTS.exec(at)!;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const offset = Number(hours) * 60 + Number(minutes);
  const farthest = (sign === '-' ? 12 : 14) * 60;
  const expected = [
    isIn(month!, 1, 12) ? null : 'a month from 01 to 12',
    isIn(day!, 1, days) ? null : `a day from 01 to ${days} in month ${month} of ${year}`,
    isIn(hour, 0, 23) ? null : 'an hour from 00 to 23',
    // A leap second is the sixtieth.
    isIn(minute, 0, 59) && isIn(second, 0, 60) ? null : 'minutes and seconds from 00 to 59',
    isIn(minutes, 0, 59) && offset <= farthest
      ? null
      : 'an offset from -12:00 to +14:00, its minutes from 00 to 59',
  ].find((part) => part !== null);
  if (expected !== undefined) throw new MomentError(expected);
}

function isIn(part: string, least: number, most: number): boolean {
  return Number(part) >= least && Number(part) <= most;
}

/** The form in which a report writes it; `parseMoment` reads it back. */
export function formatMoment(moment: AnyMoment): string {
  if (moment.type === 'unknown' || moment.type === 'ongoing') return moment.type;
  const text = moment.type === 'moment' ? moment.at : formatRelative(moment.minutes);
  return moment.estimated ? `~${text}` : text;
}

function formatRelative(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}

function relativeMinutes(written: string): number {
  const [hours, minutes] = written.slice(1).split(':');
  const size = Number(hours) * 60 + Number(minutes);
  // `-00:00` is the start itself, and no negative zero.
  return written.startsWith('-') && size > 0 ? -size : size;
}

/**
 * Minutes since 1970, in UTC for a zoned moment, on the report's own clock for one without an offset;
 * a bare date counts as its midnight. Only for comparing and sorting: see `minutesBetween` for spans.
 */
export function epochMinutes(moment: Pick<Moment, 'at' | 'precision' | 'zoned'>): number {
  return epochMinutesOf(moment.at, moment.zoned, moment.precision === 'day');
}

/** The same few moments are asked for again and again while a report is read, and reading one is slow. */
const recent = new Map<string, number>();
const MOST_RECENT = 1_000;

function epochMinutesOf(at: string, zoned: boolean, day: boolean): number {
  const quick = quickEpochMinutes(at, zoned || day);
  if (quick !== null) return quick;
  const known = recent.get(at);
  if (known !== undefined) return known;
  const minutes = readEpochMinutes(at, zoned, day);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(at, minutes);
  return minutes;
}

const ORDINARY =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[01]):[0-5]\d)?)?$/;

/**
 * What `Date` reads as Temporal does, fifty times as fast. It would take 30 February for 1 March, so the last days of
 * months are left to Temporal, and so is whatever else is not quite ordinary: `null`.
 */
function quickEpochMinutes(at: string, isWhole: boolean): number | null {
  if (!ORDINARY.test(at)) return null;
  const minutes = Date.parse(isWhole ? at : `${at}Z`) / 60_000;
  return Number.isNaN(minutes) ? null : minutes;
}

function readEpochMinutes(at: string, zoned: boolean, day: boolean): number {
  if (zoned) return Temporal.Instant.from(at).epochMilliseconds / 60_000;
  const local = day ? Temporal.PlainDate.from(at).toPlainDateTime() : Temporal.PlainDateTime.from(at);
  return local.toZonedDateTime('UTC').epochMilliseconds / 60_000;
}

/**
 * Whole minutes from one moment to another, rounded; negative where they come in the other order.
 * `null` where either is known only to the day, or one has an offset and the other has none.
 */
export function minutesBetween(
  from: Pick<Moment, 'at' | 'precision' | 'zoned'>,
  to: Pick<Moment, 'at' | 'precision' | 'zoned'>,
): number | null {
  if (from.precision === 'day' || to.precision === 'day' || from.zoned !== to.zoned) return null;
  return wholeMinutes(epochMinutes(to) - epochMinutes(from));
}

/** Rounded half away from zero, without a negative zero. */
function wholeMinutes(minutes: number): number {
  return Math.sign(minutes) * Math.round(Math.abs(minutes)) || 0;
}

/** The day a moment falls on, in its own zone: `2023-05-02`. */
export function dayOf(moment: Pick<Moment, 'at'>): string {
  return moment.at.slice(0, 10);
}

/** The moment so many minutes later, in the same zone and form. A bare date has no such moment: `null`. */
export function plusMinutes(moment: Moment, minutes: number): Moment | null {
  if (moment.precision === 'day') return null;
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(moment.zoned ? moment.at : '')?.[0] ?? '';
  const written = moment.at.slice(0, moment.at.length - offset.length);
  const quick = quickEpochMinutes(written, false);
  if (quick !== null) {
    const later = new Date((quick + minutes) * 60_000).toISOString();
    return { ...moment, at: later.slice(0, moment.precision === 'second' ? 19 : 16) + offset };
  }
  const local = Temporal.PlainDateTime.from(written);
  const smallestUnit = moment.precision;
  return { ...moment, at: local.add({ minutes }).toString({ smallestUnit }) + offset };
}

/**
 * Minutes of an ISO 8601 duration such as `PT4H30M` or `P2DT3H`, rounded; a day is 24 hours.
 * @throws MomentError where it is none, is negative, or counts in months or years, whose length varies.
 */
export function parseDuration(written: string): { minutes: number; estimated: boolean } {
  const estimated = written.startsWith('~');
  const text = estimated ? written.slice(1) : written;
  const expected =
    'an ISO 8601 duration such as `PT45M`, `PT4H30M` or `P2DT3H`; a leading `~` marks an estimate';
  // Temporal reads lower case and signs as well; one written form is enough.
  if (!/^P[0-9DTHMSW.]+$/.test(text)) throw new MomentError(expected);
  try {
    const duration = Temporal.Duration.from(text);
    const days = duration.weeks * 7 + duration.days;
    if (duration.years !== 0 || duration.months !== 0) throw new MomentError(expected);
    const minutes = wholeMinutes(duration.with({ weeks: 0, days }).total('minutes'));
    return { minutes, estimated };
  } catch {
    throw new MomentError(expected);
  }
}

/** The written form of a duration in whole minutes: `PT4H30M`. */
export function formatDuration(minutes: number): string {
  return Temporal.Duration.from({ minutes }).round({ largestUnit: 'hours' }).toString();
}
