/** How long after the start an entry says it was, where it begins with that: `T+25m`, `+1h05`, `T0`, `T-20m`. */
export interface Distance {
  /** Whole minutes; negative before the start. */
  minutes: number;
  /** Where the words go on. */
  end: number;
}

const SIGN = String.raw`(?:T\s?([+−–-]|plus\s|minus\s)\s?|(\+)\s?)`;
const CLOCK = String.raw`(\d{1,3}):([0-5]\d)(?::[0-5]\d)?`;
const LENGTH = String.raw`(?:(\d{1,2})\s?d(?:ays?)?\s?)?(?:(\d{1,3})\s?h(?:ours?|rs?)?\s?)?(?:(\d{1,4})\s?m(?:in(?:ute)?s?)?\s?|(?<=\dh)([0-5]\d))?(?:(\d{1,4})\s?s(?:ec(?:ond)?s?)?)?`;
const LEADING = new RegExp(
  String.raw`^[\s([*]{0,3}(?:T\s?(?:[=+-]\s?)?0(?:\s?(?:m|h|min|s))?(?![\p{L}\d]|[:.]\d)|${SIGN}(?:${CLOCK}|(?=\d)${LENGTH})(?<!\s)(?![\p{L}\d]|[:.]\d))`,
  'iu',
);

/** The distance from the start that a text begins with, if it does. A number without a unit is none. */
export function leadingDistance(text: string): Distance | null {
  if (!/^[\s([*]{0,3}[tT+]/.test(text)) return null;
  const match = LEADING.exec(text);
  if (!match) return null;
  const [all, t, plus, clockHours, clockMinutes, days, hours, m1, m2, seconds] = match;
  const end = all.length;
  const sign = t !== undefined && /^[−–-]|minus/i.test(t) ? -1 : 1;
  if (t === undefined && plus === undefined) return { minutes: 0, end };
  if (clockHours !== undefined)
    return { minutes: sign * (Number(clockHours) * 60 + Number(clockMinutes)), end };
  const parts = [days, hours, m1 ?? m2, seconds];
  if (parts.every((part) => part === undefined)) return null;
  const [d, h, m, s] = parts.map((part) => Number(part ?? 0));
  const size = d! * 1440 + h! * 60 + m! + Math.floor(s! / 60);
  return { minutes: size === 0 ? 0 : sign * size, end };
}
