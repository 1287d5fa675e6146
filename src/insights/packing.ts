/** What a digit may be: printable, and never escaped in JSON. */
const DIGITS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((digit) => digit !== '"' && digit !== '\\')
  .join('');
const BASE = DIGITS.length;
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/**
 * A column of numbers as texts of one digit a row: the lowest digits of all rows first, then the next ones. Digits of
 * one place are alike, so that they compress to little more than what they tell.
 */
export type PackedNumbers = string[];

/** Whole numbers from 0 on, or `null`, as digits in base 92; `null` is 0, and each number one more than it is. */
export function packNumbers(values: readonly (number | null)[]): PackedNumbers {
  if (!values.every((value) => value === null || (Number.isSafeInteger(value) && value >= 0))) {
    throw new RangeError('only whole numbers from 0 on can be packed');
  }
  const rest = values.map((value) => (value === null ? 0 : value + 1));
  const places: string[] = [];
  while (places.length === 0 || rest.some((value) => value > 0)) {
    places.push(rest.map((value) => DIGITS[value % BASE]).join(''));
    rest.forEach((value, index) => (rest[index] = Math.floor(value / BASE)));
  }
  return places;
}

/** The numbers again. */
export function unpackNumbers(places: PackedNumbers): (number | null)[] {
  return Array.from(places[0] ?? '', (_, row) => {
    let value = 0;
    for (let place = places.length - 1; place >= 0; place -= 1) {
      value = value * BASE + VALUES.get(places[place]![row]!)!;
    }
    return value === 0 ? null : value - 1;
  });
}

/** A column of texts: each once, the most frequent first, and which of them each row has. */
export interface PackedWords {
  words: string[];
  at: PackedNumbers;
}

/** Texts as a column of them; `null` stays `null`. */
export function packWords(values: readonly (string | null)[]): PackedWords {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const places = new Map(words.map((word, place) => [word, place]));
  return { words, at: packNumbers(values.map((value) => (value === null ? null : places.get(value)!))) };
}

/** The texts again. */
export function unpackWords({ words, at }: PackedWords): (string | null)[] {
  return unpackNumbers(at).map((place) => (place === null ? null : words[place]!));
}

/** A column of lists: how long each is, and all their items one after another. */
export interface PackedLists<Items> {
  lengths: PackedNumbers;
  items: Items;
}

/** Lists as a column of them; `pack` packs the items of all of them. */
export function packLists<T, Items>(
  lists: readonly (readonly T[])[],
  pack: (items: readonly T[]) => Items,
): PackedLists<Items> {
  return { lengths: packNumbers(lists.map(({ length }) => length)), items: pack(lists.flat() as T[]) };
}

/** The lists again; `unpack` undoes what packed their items. */
export function unpackLists<T, Items>(
  { lengths, items }: PackedLists<Items>,
  unpack: (items: Items) => T[],
): T[][] {
  const all = unpack(items);
  let from = 0;
  return unpackNumbers(lengths).map((length) => all.slice(from, (from += length ?? 0)));
}
