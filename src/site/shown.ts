import { join } from 'node:path';
import { getCollection } from 'astro:content';
import environment from 'virtual:hindsight';
import type { BrokenReport, StoredReport } from './loader.ts';
import { reportStore } from './report-store.ts';

// Astro's store tells which reports there are, and has this module read again when one changes. Read once for the whole
// build: asking again for every page would cost pages × reports.
const reports = reportStore(join(environment.cacheDir, 'reports'));
const stored = (await getCollection('incidents')).flatMap(({ id }) => {
  const kept = reports.get(id);
  return kept ? [{ id, ...(kept as Partial<{ report: StoredReport; broken: BrokenReport }>) }] : [];
});

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
