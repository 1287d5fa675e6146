import { variantsOf } from './variants.ts';
import { stemOf, wordsOf } from './words.ts';

/** A piece of a text, and whether it is one of the words searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const WORD = /([\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?)/u;

/** Words to look for in a text, in any of their forms and spellings. */
export class Wanted {
  readonly #stems: ReadonlyMap<string, string>;

  constructor(words: readonly string[]) {
    const others = words.flatMap((word) => variantsOf(word).map((other) => [stemOf(other), word] as const));
    this.#stems = new Map([...others, ...words.map((word) => [stemOf(word), word] as const)]);
  }

  /** Which of the words a piece of text is, if any. */
  of(piece: string): string | null {
    for (const word of wordsOf(piece)) {
      const stem = stemOf(word);
      const known = this.#stems.get(stem);
      if (known !== undefined) return known;
      // What has been typed so far of a word, or the whole of which it is the beginning.
      for (const [other, meant] of this.#stems) if (other.length > 3 && stem.startsWith(other)) return meant;
    }
    return null;
  }

  /** How many of the words a text holds. */
  countIn(text: string): number {
    const found = new Set(text.split(WORD).map((piece, place) => (place % 2 === 1 ? this.of(piece) : null)));
    found.delete(null);
    return found.size;
  }
}

/** A text in pieces, those marked that are wanted. */
export function piecesOf(text: string, wanted: Wanted): Piece[] {
  const pieces: Piece[] = [];
  text.split(WORD).forEach((part, place) => {
    const marked = place % 2 === 1 && wanted.of(part) !== null;
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += part;
    else if (part !== '') pieces.push({ text: part, marked });
  });
  return pieces;
}

/** The first words of a text. */
export function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= LENGTH ? text : `${words.slice(0, LENGTH).join(' ')} …`;
}

/** How many words of a text are shown. */
const LENGTH = 34;

/**
 * The stretch of a text that holds the most of the wanted words, from the beginning of a sentence where one is near;
 * `null` where it holds none.
 */
export function excerptOf(text: string, wanted: Wanted): string | null {
  const words = text.split(/\s+/);
  const found = words.map((word) => wanted.of(word));
  let best = { start: -1, count: 0 };
  const inside = new Map<string, number>();
  let total = 0;
  words.forEach((_, place) => {
    const entering = found[place] ?? null;
    if (entering !== null) {
      inside.set(entering, (inside.get(entering) ?? 0) + 1);
      total += 1;
    }
    const leaving = found[place - LENGTH] ?? null;
    if (leaving !== null) {
      const left = inside.get(leaving)! - 1;
      if (left === 0) inside.delete(leaving);
      else inside.set(leaving, left);
      total -= 1;
    }
    const count = inside.size * 100 + total;
    if (count > best.count) best = { start: Math.max(0, place - LENGTH + 1), count };
  });
  if (best.start === -1) return null;
  const first = found.findIndex((word, place) => place >= best.start && word !== null);
  const start = sentenceStart(words, Math.max(best.start, first - 8), first);
  const end = Math.min(words.length, start + LENGTH);
  return `${start > 0 && !/[.!?:]$/.test(words[start - 1]!) ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}

function sentenceStart(words: readonly string[], from: number, to: number): number {
  for (let place = Math.max(0, to - 14); place <= to; place += 1) {
    if (place === 0 || /[.!?]$/.test(words[place - 1]!)) return place;
  }
  return from;
}
