import type { Asking } from './shape.ts';

/** What stands at a path of an entry or a field: `timeline.0.at` is `['timeline', 0, 'at']`. */
export type DataPath = readonly (string | number)[];

/** A path as controls are named by it: numbers are places in lists. */
export function dataPath(name: string): DataPath {
  return name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/**
 * What a text that was typed into a field means; `undefined` where it says nothing. What cannot be meant stays as it is,
 * so that the checker can say so.
 */
export function typed(asking: Asking, text: string): unknown {
  const said = text.trim();
  if (said === '') return undefined;
  if (asking === 'number') return /^-?\d+(?:\.\d+)?$/.test(said) ? Number(said) : said;
  if (asking === 'flag') return said === 'true' ? true : said;
  if (asking === 'slugs' || asking === 'causes') return namesIn(said);
  return said;
}

/** What stands between commas, and what stands between spaces too unless it is a name of several words: `Public API`. */
export function namesIn(text: string): string[] {
  return text.split(/[,;\n]+/).flatMap((part) => {
    const words = part.split(/\s+/).filter((word) => word !== '');
    return words.every((word) => /^[a-z\d/-]+$/.test(word)) ? words : [words.join(' ')];
  });
}

/** A value as it stands in a field, for `typed` to read back. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'object' ? '' : String(value as string | number | boolean);
}

/** Puts a value at a path, making what it stands in. */
export function put(data: Record<string, unknown>, path: DataPath, value: unknown): void {
  let at = data as Record<string | number, unknown>;
  path.slice(0, -1).forEach((key, index) => {
    at[key] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[key] as Record<string | number, unknown>;
  });
  at[path.at(-1)!] = value;
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
