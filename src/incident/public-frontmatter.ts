import { leadsToWithheld, withoutIds } from './withheld.ts';
import type { Withheld } from './withheld.ts';

type Data = Record<string, unknown>;

/** What a public site leaves out of what reports say. */
export interface Withholding {
  /** Paths of fields, as `publicHides` gives them. */
  hides: readonly string[];
  /** Ids of the reports that it does not show. */
  withheld: Withheld;
}

/**
 * The frontmatter of a report for those outside, as data that no object stands in twice: without hidden fields and the
 * evidence for them, without the milestones that the timeline gives for hidden ones, and without the names of reports
 * that are not public.
 * @param written frontmatter that the schema has accepted
 */
export function publicFrontmatter(written: unknown, { hides, withheld }: Withholding): Data {
  const data = JSON.parse(JSON.stringify(written)) as Data;
  const dropped = dropEvents(data, hides);
  for (const path of hides) remove(data, path.split('.'));
  if (data['evidence']) data['evidence'] = evidenceFor(data['evidence'] as Data, hides, dropped);
  if (Array.isArray(data['related'])) {
    data['related'] = (data['related'] as { id: string }[]).filter(({ id }) => !withheld.has(id));
  }
  return withheld.size === 0 ? data : (anonymous(data, withheld) as Data);
}

/** Takes a field out of an object, and out of every entry of a list; an object that is then empty goes as well. */
function remove(value: unknown, [key, ...rest]: string[]): void {
  if (Array.isArray(value)) for (const each of value) remove(each, [key!, ...rest]);
  else if (isObject(value) && Object.hasOwn(value, key!)) {
    const inner = value[key!];
    if (rest.length > 0) remove(inner, rest);
    if (rest.length === 0 || (isObject(inner) && Object.keys(inner).length === 0)) delete value[key!];
  }
}

/** A hidden milestone is hidden in the timeline too. Returns the places of the events that are gone. */
function dropEvents(data: Data, hides: readonly string[]): Set<number> {
  const events = data['timeline'];
  const dropped = new Set<number>();
  if (!Array.isArray(events)) return dropped;
  (events as { kind?: string }[]).forEach(({ kind }, index) => {
    if (kind !== undefined && hides.includes(`times.${kind}`)) dropped.add(index);
  });
  data['timeline'] = events.filter((_, index) => !dropped.has(index));
  return dropped;
}

function evidenceFor(evidence: Data, hides: readonly string[], dropped: Set<number>): Data {
  if (hides.includes('sources')) return {};
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([field, found]) => {
      const path = field.split('.').filter((part) => !/^\d+$/.test(part));
      if (hides.some((hidden) => hidden === path.slice(0, hidden.split('.').length).join('.'))) return [];
      const event = /^timeline\.(\d+)(.*)$/.exec(field);
      if (!event) return [[field, found]];
      const index = Number(event[1]);
      if (dropped.has(index)) return [];
      const before = [...dropped].filter((other) => other < index).length;
      return [[`timeline.${index - before}${event[2]}`, found]];
    }),
  );
}

/** Without the names of reports that are not public, in any text; an address that leads to one is gone. */
function anonymous(value: unknown, withheld: Withheld): unknown {
  if (typeof value === 'string') return withoutIds(value, withheld);
  if (Array.isArray(value)) return value.map((each) => anonymous(each, withheld));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const isAddress = (key === 'url' || key === 'archived') && typeof inner === 'string';
      return isAddress && leadsToWithheld(inner, withheld) ? [] : [[key, anonymous(inner, withheld)]];
    }),
  );
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
