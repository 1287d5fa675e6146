import type { Band } from './field-bands.ts';
import type { Cell } from './field-cells.ts';

/**
 * The search that finds what a cell counts, in the language of `src/search`: `after:2021-03 before:2021-04
 * duration:>=1h duration:<2h`. A test holds that it does.
 */
export function queryOf({ period, band }: Pick<Cell, 'period' | 'band'>): string {
  const day = (date: string) => date.slice(0, period.months % 12 === 0 ? 4 : 7);
  const before = period.to === null ? [] : [`before:${day(period.to)}`];
  return [`after:${day(period.from)}`, ...before, ...lengths(band)].join(' ');
}

function lengths(band: Band | null): string[] {
  if (band === null) return ['duration:unknown'];
  const longer = band.from === 0 ? [] : [`duration:>=${lengthOf(band.from)}`];
  return band.to === null ? longer : [...longer, `duration:<${lengthOf(band.to)}`];
}

function lengthOf(minutes: number): string {
  if (minutes % 10_080 === 0) return `${minutes / 10_080}w`;
  if (minutes % 1440 === 0) return `${minutes / 1440}d`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
