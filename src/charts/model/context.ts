import type { Census } from '../../insights/census.ts';
import type { Row } from '../../insights/rows.ts';
import type { Insights } from '../../insights/insights.ts';
import type { Say } from '../../words/words.ts';

/** What slugs are called and where they lead, at build and in the browser. */
export interface Terms {
  /** Says everything else, in the site’s language. */
  say: Say;
  /** `Configuration › cache`. */
  cause: (id: string) => string;
  symptom: (kind: string) => string;
  service: (slug: string) => string;
  organisation: (slug: string) => string;
  /** An address on this site, wherever it is served from. */
  href: (path: string) => string;
  causePath: (id: string) => string;
  symptomPath: (kind: string) => string;
}

/** Who an incident is; its row alone may have travelled without that. */
export interface Named {
  title: string;
  href: string;
}

/** Everything a figure is made from. */
export interface Material {
  /** Published incidents that the filter lets through; their places are those of `Points.row`. */
  rows: readonly Row[];
  insights: Insights;
  terms: Terms;
  /** `null` where names have not been loaded. */
  named: (row: Row) => Named | null;
  /** `null` for a selection. */
  census: Census | null;
  /** The day on which a comparison of a census parts before from after; `null` for its middle. */
  compareDay: string | null;
}
