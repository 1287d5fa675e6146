import type { WriterContent } from './content.ts';

/** Something that a field could say. */
export interface Suggestion {
  value: string;
  name: string;
  /** A sentence on what it means. */
  definition: string;
  /** When something else is meant. */
  notWhen: string | null;
  /** Other words for it, to be found by. */
  aliases: readonly string[];
}

const MOST = 80;

/** Every cause; without first levels, which a category cannot be. */
export function causeSuggestions({ causes }: WriterContent, firstLevels: boolean): Suggestion[] {
  const names = new Map(causes.map(({ id, name }) => [id, name]));
  return causes
    .filter(({ branch }) => firstLevels || branch !== null)
    .map(({ id, branch, name, definition, notWhen, aliases }) => ({
      value: id,
      name: branch === null ? name : `${names.get(branch) ?? branch} › ${name}`,
      definition,
      notWhen,
      aliases,
    }));
}

export function symptomSuggestions({ symptoms }: WriterContent): Suggestion[] {
  return symptoms.map(({ id, name, definition, notWhen, aliases }) => ({
    value: id,
    name,
    definition,
    notWhen,
    aliases,
  }));
}

export function namedSuggestions(named: Record<string, { name: string; aliases?: string[] }>): Suggestion[] {
  return Object.entries(named).map(([value, { name, aliases }]) => ({
    value,
    name,
    definition: '',
    notWhen: null,
    aliases: aliases ?? [],
  }));
}

/** Those in which every word stands, what begins like it first; all of them where nothing is asked. */
export function matching(query: string, among: readonly Suggestion[]): Suggestion[] {
  const words = query
    .toLowerCase()
    .split(/[\s/]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return among.slice(0, MOST);
  return among
    .flatMap((suggestion) => {
      const score = scoreOf(words, suggestion);
      return score === 0 ? [] : [{ suggestion, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

function scoreOf(words: readonly string[], { value, name, aliases, definition }: Suggestion): number {
  const called = [value.replaceAll('/', ' '), name, ...aliases].map((text) => text.toLowerCase());
  let score = 0;
  for (const word of words) {
    if (called.some((text) => text.split(/[\s-]+/).some((part) => part.startsWith(word)))) score += 4;
    else if (called.some((text) => text.includes(word))) score += 2;
    else if (definition.toLowerCase().includes(word)) score += 1;
    else return 0;
  }
  return score;
}
