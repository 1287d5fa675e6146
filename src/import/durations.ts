/** A length of time as a text states it. */
export interface StatedLength {
  minutes: number;
  index: number;
  end: number;
  text: string;
  /** "About", "approximately" or the like stands before it. */
  about: boolean;
}

const WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^w/i, 7 * 1440],
  [/^d/i, 1440],
  [/^h/i, 60],
  [/^m/i, 1],
  [/^s/i, 1 / 60],
];
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const RANGE = String.raw`(?:${NUMBER}\s*(?:-|–|to|or)\s*)?(${NUMBER})`;
const UNIT = String.raw`(weeks?|days?|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![\p{L}\d])`;
const PART = String.raw`(?<![\p{L}\d:.$])${RANGE}(\s+and\s+(?:a\s+)?half)?[\s-]*${UNIT}(\s+and\s+(?:a\s+)?half)?`;
const HALF = String.raw`(?<![\p{L}\d])half\s+an?\s+(hour|day)`;
const PATTERN = new RegExp(`${PART}|${HALF}`, 'giu');
const NO_STATEMENT =
  /(?:under|below|less than|fewer than|up to|at most|over|more than|within|every|each|several|few|next|first|last|past|after|in|another|than|<|>|≤|≥)\s*(?:the\s+|an?\s+)?$/i;
const ABOUT = /(?:about|around|approximately|approx\.?|roughly|nearly|almost|some|circa|~)\s*$/i;

/** Every length of time in a text: `2 hours and 45 minutes`, `1h 30m`, `two hours`, `2 and half hours`. */
export function lengthsIn(text: string): StatedLength[] {
  const parts = [...text.slice(0, 8_000).matchAll(PATTERN)].map((match) => ({
    index: match.index,
    end: match.index + match[0].length,
    minutes: minutesOf(match),
    unit: (match[3] ?? match[5] ?? '').toLowerCase(),
    text: match[0],
  }));
  const lengths: StatedLength[] = [];
  for (const part of parts) {
    // A lone letter is a unit only right after digits, and metres are more likely than minutes where it stands alone.
    if (/^[hms]$/.test(part.unit) && !/\d[hms]$|\d\s[hm]$/i.test(part.text)) continue;
    const before = lengths.at(-1);
    const gap = before && text.slice(before.end, part.index);
    if (before && gap !== undefined && /^\s*(?:,|and|&)?\s*(?:and\s+)?$/i.test(gap)) {
      before.minutes += part.minutes;
      before.end = part.end;
      before.text = text.slice(before.index, part.end);
      continue;
    }
    const lead = text.slice(Math.max(0, part.index - 24), part.index);
    const about = ABOUT.test(lead);
    if (NO_STATEMENT.test(lead.replace(ABOUT, ''))) continue;
    lengths.push({ minutes: part.minutes, index: part.index, end: part.end, text: part.text, about });
  }
  return lengths
    .map((length) => ({ ...length, minutes: Math.round(length.minutes) }))
    .filter(({ minutes }) => minutes > 0 && minutes < 366 * 1440);
}

function minutesOf(match: RegExpMatchArray): number {
  if (match[5] !== undefined) return match[5].toLowerCase() === 'hour' ? 30 : 720;
  const number = match[1]!.toLowerCase();
  // "1,440" has its thousands set apart, "1,5" is one and a half.
  const value = WORDS[number] ?? Number(number.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
  const unit = UNITS.find(([pattern]) => pattern.test(match[3]!))![1];
  return (value + (match[2] || match[4] ? 0.5 : 0)) * unit;
}
