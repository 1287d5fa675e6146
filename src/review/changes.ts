import type { ReadIncident } from './read-reports.ts';

/** A report that a branch adds, changes or removes. */
export interface ReportChange {
  /** As messages name it. */
  file: string;
  id: string;
  /** As it was where the branch began; `null` where it was not there or had errors. */
  before: ReadIncident | null;
  /** As it is now; `null` where it is gone or has errors. */
  after: ReadIncident | null;
  how: 'new' | 'changed' | 'removed';
}

/** A collection of reports before a branch and with it, each with what has no errors. */
export interface Change {
  reports: ReportChange[];
  /** Every report of the content folder as it was, and as it is. */
  before: readonly ReadIncident[];
  after: readonly ReadIncident[];
  /** The taxonomy or the settings change too; both sides are read with the new ones. */
  settings: boolean;
}
