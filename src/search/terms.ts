/** What can be asked for by name. Names and aliases come from the taxonomy and the lists of services and organisations. */
export const FACETS = [
  ...(['symptom', 'cause', 'service', 'organisation', 'severity'] as const),
  ...(['detection', 'trigger', 'scope', 'year'] as const),
];

/** A facet that every site has, or one of the site's own fields. */
export type FacetName = string;

/** A value of a facet: its id, what it is called, and other words that people have for it. */
export type Term = readonly [id: string, name: string, aliases?: readonly string[]];

/** Everything that can be asked for by name, by facet; it travels as JSON. */
export interface Terms {
  /** Of every facet its name and its values. */
  facets: Record<FacetName, { label: string; values: readonly Term[] }>;
  /** How many records there are. */
  count: number;
  /** The indexes that hold them, the one at the top first. */
  indexes: readonly IndexPart[];
  /** Of a collection that is built in parts: the folders of the other parts' searches, from this one's, ending in `/`. */
  parts?: readonly string[];
}

/** One of the indexes that are searched as one. */
export interface IndexPart {
  /** Its folder in that of the search, empty or ending in `/`. */
  folder: string;
  /** The language by whose rules it reduces words, a primary tag of BCP 47. */
  language: string;
  records: number;
  /** The ids of records that it has no longer as they are, with a space between two. */
  gone?: string;
}

/** The id of a record among those of every index: two indexes may call two records the same. */
export function recordId(folder: string, id: string): string {
  return `${folder.replaceAll('/', '-')}${id}`;
}
