/** What a benchmark prints: one line of JSON for each number of reports. Times in seconds, sizes in units of 1,000. */
export interface Figures {
  incidents: number;
  coldSeconds: number;
  warmSeconds: number;
  editSeconds: number;
  /** Of all processes at once. */
  peakMemoryMB: number | null;
  pages: number;
  distMB: number;
  files: number;
  searchFirstQueryKB: number;
  searchNextQueryKB: number;
  incidentPageKB: number;
  insightsPageKB: number;
  incidentListKB: number;
  facetsKB: number;
  searchFirstQueryMs: number;
  searchNextQueryMs: number;
  facetsMs: number;
  insightsLongestTaskMs: number;
  /** Of `npm run check` over all of them. */
  checkSeconds: number;
  checkPeakMemoryMB: number | null;
  /** Processor time, which a busy machine does not lengthen. */
  coldCpuSeconds: number | null;
  warmCpuSeconds: number | null;
  editCpuSeconds: number | null;
}

/** What another generator and Pagefind took for the same reports, on bare pages. */
export interface Rival {
  name: string;
  buildSeconds: number;
  indexSeconds: number;
  seconds: number;
  /** Of the larger of the two. */
  peakMemoryMB: number | null;
  cpuSeconds: number | null;
}

/** The figures that are kept, and where they were measured. */
export interface Measured {
  command: string;
  machine: string;
  figures: Figures[];
  /** At the largest of these numbers of reports. */
  rivals: Rival[];
}

/** Seconds, or anything else, to a tenth. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
