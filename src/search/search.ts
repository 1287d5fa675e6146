import type { Library } from './engine.ts';
import { excluded, find, lookUp } from './find.ts';
import type { Found } from './find.ts';
import { isEmpty, needsTable, parseQuery } from './query.ts';
import type { Choice, Query } from './query.ts';
import { passes } from './table.ts';
import type { Table } from './table.ts';

/** How results are put in order. `relevance` of a search without words is the date. */
export const SORTS = ['relevance', 'newest', 'oldest', 'longest', 'shortest'] as const;
export type Sort = (typeof SORTS)[number];

/** What is asked for: the text, and the values chosen of facets. */
export interface Asked {
  text: string;
  choice: Choice;
  sort: Sort;
}

/** Nothing asked: the whole list. */
export const NOTHING: Asked = { text: '', choice: {}, sort: 'relevance' };

/** The answer to a search. */
export interface Answer {
  query: Query;
  /** What words found before anything was left out by facets or operators; `null` where there were none. */
  found: Found | null;
  /** Ids of what answers, in the order asked for. */
  ids: string[];
  /** How many of `ids` have every word. */
  whole: number;
  /** Ids of what the words alone find, for counting facets. */
  candidates: string[];
  /** The facts of all records, where it took them. */
  table: Table | null;
}

/** Searches. Nothing is loaded for what is not asked. */
export async function search({ text, choice, sort }: Asked, library: Library): Promise<Answer> {
  const query = parseQuery(text, await library.terms());
  const chosen = Object.values(choice).some((values) => values && values.length > 0);
  const found = query.words.length > 0 ? await find(query, library) : null;
  const asksNothing = isEmpty(query) && !chosen && sort === 'relevance';
  const takesTable = chosen || needsTable(query) || sort !== 'relevance' || found === null;
  const table = takesTable && !asksNothing ? await library.table() : null;
  const candidates = found?.ranked.map(({ id }) => id) ?? (await unsaid(query, table, library));
  const kept = table ? candidates.filter((id) => passesAll(table, id, query, choice)) : candidates;
  const whole = new Set(found?.ranked.filter(({ whole: all }) => all).map(({ id }) => id));
  const by: Sort = sort === 'relevance' && !found ? 'newest' : sort;
  const ids = table && by !== 'relevance' ? kept.toSorted(orderOf(by, table)) : kept;
  return {
    query,
    found,
    ids,
    whole: found ? ids.filter((id) => whole.has(id)).length : ids.length,
    candidates,
    table,
  };
}

/**
 * Looks up the words that are typed to their end, while the next one is typed: the answer to the whole query then waits
 * for that one alone. Of what is pasted nothing.
 */
export async function lookAhead(text: string, library: Library): Promise<void> {
  const ended = /^.*\s/s.exec(text)?.[0].trim() ?? '';
  if (ended === '') return;
  const query = parseQuery(ended, await library.terms());
  if (!query.pasted) await lookUp(query, library);
}

/** All records but those that have what must not occur. */
async function unsaid(query: Query, table: Table | null, library: Library): Promise<string[]> {
  const without = await excluded(query, library);
  return [...(table?.keys() ?? [])].filter((id) => !without.has(id));
}

function passesAll(table: Table, id: string, query: Query, choice: Choice): boolean {
  const row = table.get(id);
  return row !== undefined && passes(row, query) && passes(row, { only: choice, not: {}, ranges: [] });
}

/** Records that do not know it come last either way. */
function orderOf(sort: Exclude<Sort, 'relevance'>, table: Table): (a: string, b: string) => number {
  const of = sort === 'newest' || sort === 'oldest' ? 'day' : 'minutes';
  const sign = sort === 'newest' || sort === 'longest' ? -1 : 1;
  return (a, b) => {
    const [left, right] = [table.get(a)![of], table.get(b)![of]];
    if (left !== right) return left === null ? 1 : right === null ? -1 : sign * (left - right);
    return a < b ? -1 : 1;
  };
}
