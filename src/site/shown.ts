import { getCollection } from 'astro:content';
import environment from 'virtual:hindsight';
import type { BrokenReport, StoredReport } from './loader.ts';

interface Stored {
  report?: StoredReport;
  broken?: BrokenReport;
}

// Read once for the whole build: asking again for every page would cost pages × reports.
const stored = (await getCollection('incidents')).map(({ id, data }) => ({ id, ...(data as Stored) }));

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
