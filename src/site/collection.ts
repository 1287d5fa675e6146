import environment from 'virtual:hindsight';
import { recurrenceOf as recurrenceMap } from '../insights/recurrence.ts';
import { rowOf } from '../insights/row-of.ts';
import { similarOf } from '../insights/similar.ts';
import { epochMinutes } from '../incident/moment.ts';
import { newestDay } from '../incident/newest-day.ts';
import { taxonomy } from './content.ts';
import type { StoredReport } from './loader.ts';
import { causeName, serviceName, symptomName } from './names.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { shown } from './shown.ts';
import { say } from './words.ts';

/** A report as pages use it. */
export type Entry = StoredReport;

export { broken, withheld } from './shown.ts';

/** Every report that this build shows, the newest start first, undated ones last by id. */
export const entries: Entry[] = shown.toSorted(byStart);

function byStart(a: Entry, b: Entry): number {
  const [left, right] = [startOf(a), startOf(b)];
  if (left !== right) return left === null ? 1 : right === null ? -1 : right - left;
  return a.incident.id < b.incident.id ? -1 : 1;
}

function startOf({ incident }: Entry): number | null {
  return incident.times.started && epochMinutes(incident.times.started);
}

/** The one date for which everything that depends on today holds. */
export const asOf: string =
  environment.asOf ?? newestDay(entries.map(({ incident }) => incident)) ?? '1970-01-01';

/** The flat facts of every report, in the order of `entries`. */
export const rows = entries.map(({ incident, facts }) => rowOf(incident, facts, asOf));

/** What counts: published incidents. Near misses and reports in review have pages, and no part in figures. */
export function isCounted({ incident: { status, kind } }: Entry): boolean {
  return status === 'published' && kind === 'incident';
}

const causes = [...taxonomy.causes.values()];
/** Ids of the first levels of the taxonomy, in its order. */
export const firstLevels = causes.filter(({ branch }) => branch === null).map(({ id }) => id);
/** Its second levels, each with the first one that it belongs to. */
export const secondLevels = causes.flatMap(({ id, branch }) =>
  branch === null ? [] : [{ category: branch, sub: id.slice(branch.length + 1) }],
);

/** Of an incident that repeats an earlier one, that one's id. */
export const recurrenceOf = recurrenceMap(rows);
/** Of each incident, those most like it, with the reason in words. */
export const similar = similarOf(
  entries.map(({ incident }) => incident),
  {
    say,
    cause: (id) => lowerFirst(causeName(id)),
    symptom: (kind) => lowerFirst(symptomName(kind)),
    service: serviceName,
  },
);

const byId = new Map(entries.map((entry) => [entry.incident.id, entry]));

export function entryOf(id: string): Entry | undefined {
  return byId.get(id);
}
