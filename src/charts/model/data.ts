import type { Collection } from '../../insights/census.ts';
import type { Columns } from '../../insights/columns.ts';
import type { Speech } from '../../words/speak.ts';

/** All that the figures are computed from in the browser. */
export interface Data {
  /** The texts that figures are told in. */
  speech: Speech;
  asOf: string;
  collection: Collection;
  firstLevels: string[];
  /** Where the site stands: `/` or `/path/`. */
  base: string;
  /** What slugs are called, where that is more than the slug. */
  names: Record<'cause' | 'symptom' | 'service' | 'organisation', Record<string, string>>;
  columns: Columns;
}

/** Who the incidents are, in the order of the rows. */
export interface IncidentNames {
  ids: string[];
  titles: string[];
}
