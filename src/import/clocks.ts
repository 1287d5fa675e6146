import { ZONE_PATTERN } from './zones.ts';

/** A time of day in a text. */
export interface Clock {
  index: number;
  end: number;
  hour: number;
  minute: number;
  /** The sign of a twelve-hour clock; `null` where none stood there, and the hour may be of either half of the day. */
  meridiem: 'am' | 'pm' | null;
  /** The zone as written, `null` where none is. */
  zone: string | null;
}

/** The sign of morning or afternoon; each pattern that has one gives its group another name. */
const meridiem = (group: string): string => String.raw`(?:\s*(?<${group}>a\.?m\.?|p\.?m\.?)(?![\p{L}\d]))`;
/** Letters that end a word; Chinese and Japanese leave no space between words. */
const LETTER = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}`;
/** Not inside a number, a word or a date; after a hyphen only where that joins two times. */
const FREE = String.raw`(?<!(?:[\d:.,/+]|${LETTER}))(?<!(?<!:\d{2}|[mM.\s]|hrs)-)`;
const PATTERN = new RegExp(
  [
    // 14:30, 2:30 PM, 14:30:05, 10:00 HRS
    String.raw`${FREE}(?<hour1>\d{1,2}):(?<minute1>\d{2})(?::\d{2}(?:[.,]\d+)?)?${meridiem('sign1')}?(?:\s?(?:hrs|hours|h|Uhr)\b)?(?![\d%]|:\d|\.\d|\s?(?:hours|hrs)\s+(?:and|\d))`,
    // 2pm, 2.30 pm
    String.raw`${FREE}(?<hour2>\d{1,2})(?:[.:](?<minute2>\d{2}))?${meridiem('sign2')}`,
    // 2100hrs, 14h30
    String.raw`(?<![\d:.,/+\p{L}$-])(?<hour3>[01]\d|2[0-3])(?<minute3>[0-5]\d)\s?(?:hrs\b|h\b|hours(?=\s+(?:${ZONE_PATTERN})))`,
    String.raw`(?<![\d:.,/+\p{L}-])(?<hour4>\d{1,2})h(?<minute4>[0-5]\d)(?![\d\p{L}])`,
    // 1430 UTC
    String.raw`(?<![\d:.,/+\p{L}$-])(?<hour5>[01]\d|2[0-3])(?<minute5>[0-5]\d)(?=\s?\(?(?:UTC|GMT|Z\b))`,
    // "from 2 to 4:30 PM"
    String.raw`(?<=\b(?:from|between)\s)(?<hour6>\d{1,2})(?=\s*(?:to|-|–|and|until|till)\s*\d{1,2}(?::\d{2})?\s*[ap]\.?m)`,
    // 14 Uhr, 14.05 Uhr; "à 14h"
    String.raw`(?<![\d:.,/+\p{L}$-])(?<hour7>\d{1,2})(?:\.(?<minute7>[0-5]\d))?\s?Uhr\b`,
    String.raw`(?<=(?:^|[\s(])(?:à|vers|dès)\s|(?:^|[\s(])de\s(?=\d{1,2}\s?h(?:\s?\d{2})?\s+à\s+\d))(?<hour8>\d{1,2})\s?h(?:\s?(?<minute8>[0-5]\d))?(?![\p{L}\d])`,
    // "à 9 h 40", "9 h 40 : …"
    String.raw`(?<=(?:^|[\s(])(?:à|vers|dès|et|entre)\s)(?<hour9>\d{1,2})\sh\s(?<minute9>[0-5]\d)(?![\p{L}\d])(?!\smin)|(?<=^)(?<hour10>\d{1,2})\sh\s(?<minute10>[0-5]\d)(?=\s?[:–—-]\s)`,
    // 14時05分, 午後2時半
    String.raw`(?<!\d)(?<sign11>午[前後])?\s?(?<hour11>\d{1,2})時(?:(?<minute11>\d{1,2})分|(?<halfPast>半))?(?!間)`,
    String.raw`(?<![\p{L}\d])(?<word>noon|midnight)(?![\p{L}\d])`,
  ].join('|'),
  'giu',
);
const ZONE = new RegExp(String.raw`^\s*(?:hrs\s*)?[,(\[]?\s*(${ZONE_PATTERN})\)?`, 'u');
const BRACKETED = new RegExp(String.raw`^\s*\((${ZONE_PATTERN})\)`, 'u');
const ZONE_WORDS = new RegExp(String.raw`^\s*[,(\[]?\s*(${ZONE_PATTERN})\)?`, 'iu');

/** Every time of day in a text, in order. */
export function clocksIn(text: string): Clock[] {
  if (!/\d|noon|midnight/i.test(text)) return [];
  const clocks: Clock[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const clock = read(match);
    if (!clock || clock.index < (clocks.at(-1)?.end ?? 0)) continue;
    const rest = text.slice(clock.end, clock.end + 60);
    // Short names are written in capitals; words of any case name a zone only in full ("pacific time").
    const zone = ZONE.exec(rest) ?? inFull(ZONE_WORDS.exec(rest));
    // "10:00-12:30" is a range; only after a whole date is the second an offset.
    const isRange =
      zone !== null && /^[+-]/.test(zone[1]!) && !/\d{4}-\d{2}-\d{2}[ T]$/.test(text.slice(0, clock.index));
    if (!zone || isRange) {
      clocks.push(clock);
      continue;
    }
    // "West Africa Time (WAT)": the short name is the one to keep.
    const short = BRACKETED.exec(text.slice(clock.end + zone[0].length, clock.end + zone[0].length + 12));
    const end = clock.end + zone[0].length + (short?.[0].length ?? 0);
    clocks.push({ ...clock, zone: (short?.[1] ?? zone[1]!).trim(), end });
  }
  return clocks;
}

/** A zone that is named in full, or by its distance from UTC. */
function inFull(match: RegExpExecArray | null): RegExpExecArray | null {
  return match && (/ /.test(match[1]!.trim()) || /^(?:utc|gmt)/i.test(match[1]!)) ? match : null;
}

/** The one of several groups that took part: their names begin alike, with a number for each pattern. */
function groupOf({ groups = {} }: RegExpExecArray, beginning: string): string | undefined {
  const name = Object.keys(groups).find((key) => key.startsWith(beginning) && groups[key] !== undefined);
  return name === undefined ? undefined : groups[name];
}

function read(match: RegExpExecArray): Clock | null {
  const at = { index: match.index, end: match.index + match[0].length, zone: null };
  const word = groupOf(match, 'word')?.toLowerCase();
  if (word === 'noon') return { ...at, hour: 12, minute: 0, meridiem: 'pm' };
  if (word === 'midnight') return { ...at, hour: 0, minute: 0, meridiem: 'am' };
  const hour = Number(groupOf(match, 'hour'));
  const minute = groupOf(match, 'halfPast') ? 30 : Number(groupOf(match, 'minute') ?? '0');
  const signed = groupOf(match, 'sign');
  const sign = signed === undefined ? null : /^(?:p|午後)/i.test(signed) ? 'pm' : 'am';
  if (minute > 59 || hour > 24) return null;
  if (sign && hour > 12) return { ...at, hour: hour % 24, minute, meridiem: null };
  if (sign && hour === 0) return { ...at, hour: 0, minute, meridiem: null };
  if (sign) return { ...at, hour: (hour % 12) + (sign === 'pm' ? 12 : 0), minute, meridiem: sign };
  return hour === 24 ? null : { ...at, hour, minute, meridiem: null };
}
