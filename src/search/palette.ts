import { wordsOf } from './words.ts';
import type { Say } from '../words/words.ts';
import type { Speech } from '../words/speak.ts';

/** A place of the site: its name, its address and other words that people have for it. */
export type Place = readonly [name: string, address: string, words?: string];

/** Everywhere that the palette leads to; it travels as JSON when it is first opened. */
export interface PaletteData {
  /** What it says itself. */
  speech: Speech;
  /** The page that searches. */
  search: string;
  groups: (readonly [kind: string, places: readonly Place[]])[];
}

/** A line of the palette. */
export interface PaletteLine {
  /** Whether it searches, rather than leads to a place. */
  searches: boolean;
  kind: string;
  name: string;
  address: string;
}

const MOST = 9;

/**
 * The places whose words begin with all that was typed, those whose name begins so first; a search for the text is the
 * last of them, and the first where nothing fits.
 */
export function linesFor(
  text: string,
  data: Pick<PaletteData, 'search' | 'groups'>,
  say: Say,
): PaletteLine[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const lines = data.groups.flatMap(([kind, places]) =>
    places.flatMap(([name, address, words = '']) => {
      const fit = fitOf(typed, wordsOf(name), wordsOf(words));
      return fit === 0 ? [] : [{ kind, name, address, fit }];
    }),
  );
  const best = lines.sort((a, b) => b.fit - a.fit || a.name.length - b.name.length).slice(0, MOST);
  const search = {
    searches: true,
    kind: say('palette.search'),
    name: say('palette.search-for', { text: text.trim() }),
    address: `${data.search}?q=${encodeURIComponent(text.trim().slice(0, 4000).toWellFormed())}`,
  };
  return [...best.map(({ kind, name, address }) => ({ searches: false, kind, name, address })), search];
}

function fitOf(typed: readonly string[], name: readonly string[], others: readonly string[]): number {
  const begins = (words: readonly string[], part: string): boolean =>
    words.some((word) => word.startsWith(part));
  if (!typed.every((part) => begins(name, part) || begins(others, part))) return 0;
  const inName = typed.filter((part) => begins(name, part)).length;
  return (
    1 + inName * 2 + (name[0]?.startsWith(typed[0]!) ? 1 : 0) + (name.join(' ') === typed.join(' ') ? 5 : 0)
  );
}
