import { closest, distance } from 'fastest-levenshtein';
import { visible } from './visible.ts';
import type { Path } from './yaml.ts';

/** What an entry of a list is called; entries are counted from one, as people do. */
const ENTRIES: Record<string, string> = {
  actions: 'action',
  contributing: 'contributing cause',
  related: 'related report',
  services: 'service',
  sources: 'source',
  symptoms: 'symptom',
  tags: 'tag',
  timeline: 'timeline event',
};

/** How a message names a field: `` `times.started` ``, `` `at` of timeline event 3 ``, `action 2`. */
export function fieldName(path: Path): string {
  const at = path.findIndex((key) => typeof key === 'number');
  if (at === -1) return path.length === 0 ? 'the frontmatter' : quote(pathText(path));
  const owner = path.slice(0, at);
  const number = Number(path[at]) + 1;
  const noun = owner.length === 1 ? ENTRIES[String(owner[0])] : undefined;
  const entry = noun ? `${noun} ${number}` : `entry ${number} of ${fieldName(owner)}`;
  const rest = path.slice(at + 1);
  return rest.length === 0 ? entry : `${fieldName(rest)} of ${entry}`;
}

/** `timeline.3.at`, as evidence names a field. */
export function pathText(path: Path): string {
  return path.map(String).join('.');
}

/**
 * The candidate that a word was likely meant to be: the only one that begins like it, or the nearest one where that
 * differs by a third of its letters at most; else `null`.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || word.length > 100) return null;
  const longer = (a: string, b: string) => b.length >= 4 && a.startsWith(b);
  const beginning = candidates.filter((name) => longer(word, name) || longer(name, word));
  if (beginning.length === 1) return beginning[0]!;
  const candidate = closest(word, candidates);
  // Two letters that changed places are a distance of two.
  const most = word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return distance(word, candidate) <= most ? candidate : null;
}

/** A value as a message shows it: short, and on one line. */
export function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = String(value).replace(/\s+/g, ' ');
  return quote(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** In backticks, whatever stands in it. */
export function quote(text: string): string {
  return `\`${visible(text.replace(/`/g, 'ˋ'))}\``;
}

/** A list of values in backticks. */
export function list(values: readonly string[]): string {
  return values.length === 0 ? 'nothing: this site declares none' : values.map(quote).join(', ');
}
