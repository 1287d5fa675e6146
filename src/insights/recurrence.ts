import { openOn } from './actions.ts';
import { isKnownCause } from './completeness.ts';
import { daysBetween } from './days.ts';
import type { Row } from './rows.ts';
import { compare } from './tally.ts';

/** A cause that came back at an organisation. */
export interface Recurrence {
  organisation: string;
  /** Of the earliest of them. */
  category: string;
  component: string | null;
  /** In the order they began; those without a date last. */
  incidents: string[];
  /** From each start to the next, in days; `null` where one of the two has no date. */
  gapsDays: (number | null)[];
  /**
   * Actions of an earlier one of them that were open when a later one began, each counted once; `null` where of
   * none of their actions anybody can tell.
   */
  openActions: number | null;
}

/**
 * Incidents of the same organisation with the same second-level cause and the same component or a shared service
 * (neither cause unknown), or whose reports say so under `related`; directly or through a third one. The longest
 * chain first.
 */
export function recurrencesOf(rows: readonly Row[]): Recurrence[] {
  return chainsOf(rows)
    .map(recurrence)
    .sort((a, b) => b.incidents.length - a.incidents.length || compare(a.incidents[0]!, b.incidents[0]!));
}

/** For each incident that is a recurrence, the id of the latest earlier one that it repeats. */
export function recurrenceOf(rows: readonly Row[]): Map<string, string> {
  const dated = rows.filter(({ startDay }) => startDay !== null).sort(byStart);
  const places = new Map(dated.map(({ id }, index) => [id, index]));
  // `related` is checked both ways, but one of the two reports may be all that is here.
  const named = new Map<string, string[]>();
  for (const { id, recurs } of dated) {
    for (const other of recurs) named.set(other, [...(named.get(other) ?? []), id]);
  }
  const latest = new Map<string, number>();
  const found = new Map<string, string>();
  dated.forEach((row, place) => {
    const keys = keysOf(row);
    const others = [...row.recurs, ...(named.get(row.id) ?? [])].map((id) => places.get(id) ?? place);
    const earlier = [...keys.map((key) => latest.get(key) ?? -1), ...others.filter((other) => other < place)];
    const last = earlier.reduce((a, b) => Math.max(a, b), -1);
    if (last >= 0) found.set(row.id, dated[last]!.id);
    for (const key of keys) latest.set(key, place);
  });
  return found;
}

/** What two incidents must share to be a recurrence: any one of these. */
function keysOf({ organisation, category, component, services }: Row): string[] {
  if (!isKnownCause(category) || !category.includes('/')) return [];
  const same = `${organisation} ${category}`;
  const part = component?.trim().toLowerCase();
  return [
    ...(part ? [`${same} component ${part}`] : []),
    ...services.map((service) => `${same} service ${service}`),
  ];
}

/** Rows joined by what they share, each chain of two or more in the order they began. */
function chainsOf(rows: readonly Row[]): Row[][] {
  const leader = new Map(rows.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    while (leader.get(top) !== top) top = leader.get(top)!;
    leader.set(id, top);
    return top;
  };
  const firstWith = new Map<string, string>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, row.id);
      else leader.set(find(row.id), find(first));
    }
    for (const id of row.recurs) if (leader.has(id)) leader.set(find(row.id), find(id));
  }
  const chains = Map.groupBy(rows, ({ id }) => find(id));
  return [...chains.values()].filter((chain) => chain.length > 1).map((chain) => chain.sort(byStart));
}

function byStart(a: Row, b: Row): number {
  if ((a.startDay === null) !== (b.startDay === null)) return a.startDay === null ? 1 : -1;
  return compare(a.startDay ?? '', b.startDay ?? '') || compare(a.id, b.id);
}

function recurrence(chain: Row[]): Recurrence {
  const [first] = chain as [Row, ...Row[]];
  return {
    organisation: first.organisation,
    category: first.category,
    component: chain.find(({ component }) => component !== null)?.component ?? null,
    incidents: chain.map(({ id }) => id),
    gapsDays: chain.slice(1).map(({ startDay }, index) => {
      const before = chain[index]!.startDay;
      return startDay === null || before === null ? null : daysBetween(before, startDay);
    }),
    openActions: openActionsIn(chain),
  };
}

function openActionsIn(chain: Row[]): number | null {
  const told = chain.flatMap(({ actions }, index) => {
    // What was open when any later one began was open when the next one did.
    const next = chain[index + 1]?.startDay;
    return next ? actions.map((action) => openOn(action, next)).filter((open) => open !== null) : [];
  });
  return told.length === 0 ? null : told.filter(Boolean).length;
}
