import type { Chart } from './chart.ts';
import type { Table } from './table.ts';

/** A figure of the insights page: what was found, from how many, how it is read, and what it is drawn from. */
export interface Figure {
  /** The anchor of its section and the name of its CSV. */
  id: string;
  /** The anchor of its definition in the guide. */
  definition: string;
  /** What it is about: `Duration`. */
  name: string;
  /** What it shows, in words computed from the data. */
  finding: string;
  reading: string;
  /** n, and how many are unknown. */
  sample: string;
  /** Why a summary is not given; `null` where it is. */
  withheld: string | null;
  charts: readonly Chart[];
  /** Its charts are never taken over by Chart.js. */
  isStill?: boolean;
  /** What the marks' shapes mean stands beside it. */
  shapes?: boolean;
  /** Sentences that say the same as the table, while they are few. */
  sentences?: readonly string[];
  table: Table;
}
