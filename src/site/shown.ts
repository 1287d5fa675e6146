import environment from 'virtual:hindsight';
import 'virtual:hindsight/reports';
import type { BrokenReport, StoredReport } from './loader.ts';
import { reportStore } from './report-store.ts';

// Read once for the whole build: asking again for every page would cost pages × reports.
const stored = reportStore(environment)
  .all()
  .map(([id, kept]) => ({ id, ...(kept as Partial<{ report: StoredReport; broken: BrokenReport }>) }));

/** Reports with an error; there are some in the live preview alone. */
export const broken = stored.flatMap(({ id, broken: report }) => (report ? [{ id, ...report }] : []));

/** Every report that this build shows, in no order of use. */
export const shown: StoredReport[] = stored.flatMap(({ report }) =>
  report && isShown(report) ? [report] : [],
);

/** Ids of the reports that those whom this build is for may not know of. */
export const withheld: ReadonlySet<string> = new Set(
  stored.flatMap(({ id, report }) =>
    environment.audience === 'public' && !(report && isShown(report)) ? [id] : [],
  ),
);

function isShown({ incident: { status, audience } }: StoredReport): boolean {
  if (status === 'draft' && !environment.live) return false;
  return environment.audience === 'internal' || audience === 'public';
}
