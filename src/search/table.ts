import type { Choice } from './query.ts';
import type { Range } from './ranges.ts';
import type { FacetName, Terms } from './terms.ts';

/** The facts of a record that it can be filtered and sorted by. */
export interface Facts {
  /** Days since 1970-01-01 of the start. */
  day: number | null;
  minutes: number | null;
  percent: number | null;
  count: number | null;
  /** The values of each facet. */
  values: Record<FacetName, readonly string[]>;
}

/** The facts of all records by id. */
export type Table = ReadonlyMap<string, Facts>;

/**
 * A table as it travels: a row for each id. A facet is written with a letter for each of its values: where no record has
 * more than one, a letter for each record, and `-` for none; else the letters of each with a space between two.
 */
export interface Columns {
  /** With a space between two. */
  ids: string;
  day: (number | null)[];
  minutes: (number | null)[];
  percent: (number | null)[];
  count: (number | null)[];
  facets: Record<FacetName, string>;
}

const NUMBERS = ['day', 'minutes', 'percent', 'count'] as const;
/** Of an incident that does not say. */
export const UNKNOWN = 'unknown';

/** A table as columns. */
export function columnsOf(table: Table, terms: Pick<Terms, 'facets'>): Columns {
  const rows = [...table.values()];
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, rows.map((row) => row[name])]));
  const facets = Object.entries(terms.facets).map(([name, { values }]) => {
    const letters = new Map(values.map(([id], place) => [id, letterOf(place)]));
    const sets = rows.map((row) => (row.values[name] ?? []).map((id) => letters.get(id) ?? '').join(''));
    const isSingle = sets.every(({ length }) => length < 2);
    return [name, isSingle ? sets.map((set) => set || NONE).join('') : sets.join(' ')];
  });
  return { ids: [...table.keys()].join(' '), ...numbers, facets: Object.fromEntries(facets) } as Columns;
}

/** The table of columns. */
export function tableOf(columns: Columns, terms: Pick<Terms, 'facets'>): Table {
  const ids = idsIn(columns.ids);
  const facets = Object.entries(terms.facets).map(([name, { values }]) => ({
    name,
    ids: new Map(values.map(([id], place) => [letterOf(place), id])),
    sets: setsIn(columns.facets[name] ?? '', ids.length),
  }));
  return new Map(
    ids.map((id, row) => {
      const values = Object.fromEntries(
        facets.map(({ name, ids: names, sets }) => [
          name,
          [...(sets[row] ?? '')].flatMap((letter) => names.get(letter) ?? []),
        ]),
      );
      const number = (name: (typeof NUMBERS)[number]): number | null => columns[name][row] ?? null;
      return [
        id,
        {
          day: number('day'),
          minutes: number('minutes'),
          percent: number('percent'),
          count: number('count'),
          values,
        },
      ];
    }),
  );
}

const NONE = '-';
/** The first letter after those that JSON has to escape. */
const FIRST = ']'.charCodeAt(0);

function letterOf(place: number): string {
  return String.fromCharCode(FIRST + place);
}

/** The letters of each record. */
function setsIn(text: string, records: number): string[] {
  return text.length === records && !text.includes(' ') ? [...text] : text.split(' ');
}

/** Ids as they travel, with a space between two. */
export function idsIn(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** Whether a record has one of the values wanted of every facet but the one left out, none of those unwanted, and lies in the ranges. */
export function passes(
  row: Facts,
  { only, not, ranges }: { only: Choice; not: Choice; ranges: readonly Range[] },
  except?: FacetName,
): boolean {
  return (
    Object.entries(only).every(
      ([name, wanted]) => name === except || !wanted || wanted.length === 0 || has(row, name, wanted),
    ) &&
    Object.entries(not).every(([name, unwanted]) => !unwanted || !has(row, name, unwanted)) &&
    ranges.every(({ of, from, to }) => {
      const value = row[of];
      if (from === null && to === null) return value === null;
      return value !== null && (from === null || value >= from) && (to === null || value <= to);
    })
  );
}

function has({ values }: Facts, name: FacetName, wanted: readonly string[]): boolean {
  const own = values[name] ?? [];
  // A first level of the causes stands for its whole branch.
  return wanted.some(
    (id) => own.includes(id) || (name === 'cause' && own.some((value) => value.startsWith(`${id}/`))),
  );
}

/** How many of the records have each value of a facet; a first level of the causes counts for its whole branch. */
export function countsOf(rows: Iterable<Facts>, name: FacetName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    const own = (values[name] ?? []).flatMap((id) =>
      name === 'cause' && id.includes('/') ? [id.split('/', 1)[0]!, id] : [id],
    );
    for (const id of new Set(own)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
