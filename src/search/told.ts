import type { Say } from '../words/words.ts';
import type { Answer, Asked } from './search.ts';
import type { Terms } from './terms.ts';

/** What is said of an answer: how many, of what, and what was done to the words. */
export interface Told {
  /** One sentence for everybody, read out too. */
  count: string;
  notes: string[];
}

/** An answer in words. */
export function told({ text }: Pick<Asked, 'text'>, { ids, whole, found, query }: Answer, say: Say): Told {
  const named =
    text.length > 60
      ? say('found.pasted')
      : say('found.quoted', { text: /^"([^"]+)"$/.exec(text)?.[1] ?? text });
  return {
    count: countText(ids.length, whole, text === '' ? null : named, query.pasted, found !== null, say),
    notes: notesOf(found, whole, ids.length, query.pasted, say),
  };
}

/** @param text what was asked for, as it is called; `null` where nothing was typed */
function countText(
  all: number,
  whole: number,
  text: string | null,
  pasted: boolean,
  words: boolean,
  say: Say,
): string {
  const counted = (count: number): string =>
    text === null ? say('found.count', { count }) : say('found.count-for', { count, text });
  if (all === 0) return text === null ? say('found.none') : say('found.none-for', { text });
  if (pasted) return say('found.alike', { count: counted(all) });
  if (!words || whole === all) return counted(all);
  if (whole === 0) return say('found.some', { count: all, text: text ?? '' });
  return say('found.more', { found: counted(whole), more: all - whole });
}

function notesOf(found: Answer['found'], whole: number, all: number, pasted: boolean, say: Say): string[] {
  if (!found) return [];
  const { corrections, unknown, words } = found;
  const joined = (texts: readonly string[], key: 'found.or' | 'found.and'): string =>
    texts.map((text) => say('found.quoted', { text })).reduce((first, second) => say(key, { first, second }));
  const read =
    corrections.length > 0
      ? [
          say('found.corrected', {
            typed: joined(
              corrections.map(({ typed }) => typed),
              'found.or',
            ),
            used: joined(
              corrections.map(({ used }) => used),
              'found.and',
            ),
          }),
        ]
      : [];
  const missing =
    unknown.length > 0 && all > 0 ? [say('found.missing', { words: joined(unknown, 'found.or') })] : [];
  const partial =
    !pasted && whole === 0 && all > 0 && words.length > 1 && unknown.length === 0
      ? [say('found.partial')]
      : [];
  const reduced = pasted && words.length > 0 ? [say('found.reduced', { words: words.join(', ') })] : [];
  return [...read, ...missing, ...partial, ...reduced];
}

/** What a value of a facet is called. */
export function valueName(terms: Terms, facet: string, id: string): string {
  return terms.facets[facet]?.values.find(([other]) => other === id)?.[1] ?? id;
}
