import { ZONE_PATTERN } from './zones.ts';

/** A time of day in a text. */
export interface Clock {
  index: number;
  end: number;
  hour: number;
  minute: number;
  /** Twelve-hour clock without a sign for morning or afternoon is not known; this says whether one stood there. */
  meridiem: 'am' | 'pm' | null;
  /** The zone as written, `null` where none is. */
  zone: string | null;
}

const MERIDIEM = String.raw`(?:\s*(a\.?m\.?|p\.?m\.?)(?![\p{L}\d]))`;
/** Letters that end a word; Chinese and Japanese leave no space between words. */
const LETTER = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}`;
/** Not inside a number, a word or a date; after a hyphen only where that joins two times. */
const FREE = String.raw`(?<!(?:[\d:.,/+]|${LETTER}))(?<!(?<!:\d{2}|[mM.\s]|hrs)-)`;
const PATTERN = new RegExp(
  [
    // 14:30, 2:30 PM, 14:30:05, 10:00 HRS
    String.raw`${FREE}(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?${MERIDIEM}?(?:\s?(?:hrs|hours|h|Uhr)\b)?(?![\d%]|:\d|\.\d|\s?(?:hours|hrs)\s+(?:and|\d))`,
    // 2pm, 2.30 pm
    String.raw`${FREE}(\d{1,2})(?:[.:](\d{2}))?${MERIDIEM}`,
    // 2100hrs, 14h30
    String.raw`(?<![\d:.,/+\p{L}$-])([01]\d|2[0-3])([0-5]\d)\s?(?:hrs\b|h\b|hours(?=\s+(?:${ZONE_PATTERN})))`,
    String.raw`(?<![\d:.,/+\p{L}-])(\d{1,2})h([0-5]\d)(?![\d\p{L}])`,
    // 1430 UTC
    String.raw`(?<![\d:.,/+\p{L}$-])([01]\d|2[0-3])([0-5]\d)(?=\s?\(?(?:UTC|GMT|Z\b))`,
    // "from 2 to 4:30 PM"
    String.raw`(?<=\b(?:from|between)\s)(\d{1,2})(?=\s*(?:to|-|–|and|until|till)\s*\d{1,2}(?::\d{2})?\s*[ap]\.?m)`,
    // 14 Uhr, 14.05 Uhr; "à 14h"
    String.raw`(?<![\d:.,/+\p{L}$-])(\d{1,2})(?:\.([0-5]\d))?\s?Uhr\b`,
    String.raw`(?<=(?:^|[\s(])(?:à|vers|dès)\s|(?:^|[\s(])de\s(?=\d{1,2}\s?h(?:\s?\d{2})?\s+à\s+\d))(\d{1,2})\s?h(?:\s?([0-5]\d))?(?![\p{L}\d])`,
    // "à 9 h 40", "9 h 40 : …"
    String.raw`(?<=(?:^|[\s(])(?:à|vers|dès|et|entre)\s)(\d{1,2})\sh\s([0-5]\d)(?![\p{L}\d])(?!\smin)|(?<=^)(\d{1,2})\sh\s([0-5]\d)(?=\s?[:–—-]\s)`,
    // 14時05分, 午後2時半
    String.raw`(?<!\d)(午[前後])?\s?(\d{1,2})時(?:(\d{1,2})分|(半))?(?!間)`,
    String.raw`(?<![\p{L}\d])(noon|midnight)(?![\p{L}\d])`,
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
    const zone = ZONE.exec(rest) ?? long(ZONE_WORDS.exec(rest));
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

function long(match: RegExpExecArray | null): RegExpExecArray | null {
  return match && (/ /.test(match[1]!.trim()) || /^(?:utc|gmt)/i.test(match[1]!)) ? match : null;
}

function read(match: RegExpExecArray): Clock | null {
  const word = match.at(-1)?.toLowerCase();
  const at = { index: match.index, end: match.index + match[0].length, zone: null };
  if (word === 'noon' || word === 'midnight') {
    return { ...at, hour: word === 'noon' ? 12 : 0, minute: 0, meridiem: word === 'noon' ? 'pm' : 'am' };
  }
  const [
    ,
    h1,
    m1,
    a1,
    h2,
    m2,
    a2,
    h3,
    m3,
    h4,
    m4,
    h5,
    m5,
    h6,
    h7,
    m7,
    h8,
    m8,
    h10,
    m10,
    h11,
    m11,
    half,
    h9,
    m9,
    and,
  ] = match;
  const hour = Number(h1 ?? h2 ?? h3 ?? h4 ?? h5 ?? h6 ?? h7 ?? h8 ?? h9 ?? h10 ?? h11);
  const minute = and ? 30 : Number(m1 ?? m2 ?? m3 ?? m4 ?? m5 ?? m7 ?? m8 ?? m9 ?? m10 ?? m11 ?? '0');
  const signed = a1 ?? a2 ?? half;
  const sign = signed === undefined ? null : /^(?:p|午後)/i.test(signed) ? 'pm' : 'am';
  if (minute > 59 || hour > 24) return null;
  if (sign && hour > 12) return { ...at, hour: hour % 24, minute, meridiem: null };
  if (sign && hour === 0) return { ...at, hour: 0, minute, meridiem: null };
  if (sign) return { ...at, hour: (hour % 12) + (sign === 'pm' ? 12 : 0), minute, meridiem: sign };
  return hour === 24 ? null : { ...at, hour, minute, meridiem: null };
}
