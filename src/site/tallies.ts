import { Tally } from '../insights/tally.ts';
import type { Detector, FixKind, Trigger } from '../incident/vocabulary.ts';
import { causePath, symptomPath } from './addresses.ts';
import type { Entry } from './collection.ts';
import { causeName, symptomName } from './names.ts';
import { say } from './words.ts';

/** One line of a table of counts. */
export interface Count {
  name: string;
  path: string | null;
  count: number;
}

/** How often each value occurs among reports; a report counts once for each. The most frequent first. */
export interface Counts {
  rows: Count[];
  /** Reports that tell it at all. */
  told: number;
  of: number;
}

type Names = (key: string) => { name: string; path: string | null };

/** Counts what `keysOf` finds in each report; a report for which it finds nothing does not tell. */
export function countsOf(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
  names: Names,
): Counts {
  const tally = new Tally();
  let told = 0;
  for (const entry of entries) {
    const keys = new Set(keysOf(entry));
    if (keys.size > 0) told += 1;
    for (const key of keys) tally.add(key);
  }
  return {
    rows: tally.entries().map(([key, count]) => ({ ...names(key), count })),
    told,
    of: entries.length,
  };
}

const plain = (name: (key: string) => string): Names => {
  return (key) => ({ name: name(key), path: null });
};
const cause: Names = (id) => ({ name: causeName(id), path: causePath(id) });

const known = <T extends string>(value: T | null): T[] =>
  value === null || value === 'unknown' ? [] : [value];

export const bySymptom = (entries: readonly Entry[]): Counts =>
  countsOf(
    entries,
    ({ incident }) => incident.symptoms.map(({ kind }) => kind),
    (kind) => ({ name: symptomName(kind), path: symptomPath(kind) }),
  );
export const byCause = (entries: readonly Entry[]): Counts =>
  countsOf(entries, ({ incident }) => [incident.cause.category], cause);
export const byFix = (entries: readonly Entry[]): Counts =>
  countsOf(
    entries,
    ({ incident }) => incident.fix.kinds,
    plain((kind) => say(`fix.${kind as FixKind}`)),
  );
export const byDetector = (entries: readonly Entry[]): Counts =>
  countsOf(
    entries,
    ({ incident }) => known(incident.detection.by),
    plain((by) => say(`detector.${by as Detector}`)),
  );
export const byTrigger = (entries: readonly Entry[]): Counts =>
  countsOf(
    entries,
    ({ incident }) => known(incident.trigger),
    plain((trigger) => say(`trigger.${trigger as Trigger}`)),
  );
