import type { Answer, Asked } from './search.ts';
import type { Terms } from './terms.ts';

/** What is said of an answer: how many, of what, and what was done to the words. */
export interface Told {
  /** One sentence for everybody, read out too. */
  count: string;
  notes: string[];
}

/** An answer in words. */
export function told({ text }: Pick<Asked, 'text'>, { ids, whole, found, query }: Answer): Told {
  const quoted = text.length > 60 ? 'what was pasted' : `“${text}”`;
  const of = text === '' ? '' : ` for ${quoted}`;
  return {
    count: countText(ids.length, whole, of, query.pasted, found !== null),
    notes: notesOf(found, whole, ids.length, query.pasted),
  };
}

function countText(all: number, whole: number, of: string, pasted: boolean, words: boolean): string {
  if (all === 0) return `Nothing was found${of}.`;
  if (!words || pasted || whole === all)
    return `${incidents(all)}${of}${pasted ? ', the most alike first' : ''}`;
  if (whole === 0) return `${incidents(all)} with some of the words${of}`;
  return `${incidents(whole)}${of}, and ${all - whole} more with some of the words`;
}

function notesOf(found: Answer['found'], whole: number, all: number, pasted: boolean): string[] {
  if (!found) return [];
  const { corrections, unknown, words } = found;
  const read =
    corrections.length > 0
      ? [
          `No report says ${corrections.map(({ typed }) => `“${typed}”`).join(' or ')}; searched for ${corrections.map(({ used }) => `“${used}”`).join(' and ')} instead.`,
        ]
      : [];
  const missing =
    unknown.length > 0 && all > 0
      ? [`No report says ${unknown.map((word) => `“${word}”`).join(' or ')}.`]
      : [];
  const partial =
    !pasted && whole === 0 && all > 0 && words.length > 1 && unknown.length === 0
      ? ['No incident has all of the words. These have the rarest of them first.']
      : [];
  const reduced = pasted && words.length > 0 ? [`Searched for its telling words: ${words.join(', ')}.`] : [];
  return [...read, ...missing, ...partial, ...reduced];
}

export function incidents(count: number): string {
  return count === 1 ? '1 incident' : `${count} incidents`;
}

/** What a value of a facet is called. */
export function valueName(terms: Terms, facet: string, id: string): string {
  return terms.facets[facet]?.values.find(([other]) => other === id)?.[1] ?? id;
}
